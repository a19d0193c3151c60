import { alternativesOf, isOptional, itemOf, required, shapeOf } from './schema.js';
import { z } from './zod.js';

/** An example of what a schema wants: the one it was described with, or one made from its parts that must be there. */
export function exampleOf(schema: z.ZodType): unknown {
  const [example] = (z.globalRegistry.get(schema)?.['examples'] as unknown[] | undefined) ?? [];
  if (example !== undefined) return example;
  const item = itemOf(schema);
  if (item) return [exampleOf(required(item))];
  const shape = shapeOf(schema);
  if (!shape) return undefined;
  const [alternative = []] = alternativesOf(schema);
  const fields = Object.entries(shape);
  const needed = fields.filter(([key, field]) => !isOptional(field) || alternative.includes(key));
  const shown = needed.length ? needed : fields.slice(0, 1);
  return Object.fromEntries(shown.map(([key, field]) => [key, exampleOf(required(field))]));
}

/** The example as it is written in a document, on one line. */
export function exampleText(schema: z.ZodType): string {
  return JSON.stringify(exampleOf(schema), null, 1).replace(/\s*\n\s*/g, ' ');
}
