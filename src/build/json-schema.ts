import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAIN_LISTS } from '../program/shorthand.js';
import {
  ACCESSIBILITY_LABELS,
  AGE_GROUP_LABELS,
  PAYMENT_LABELS,
  SERVICE_LABELS,
  type Label,
} from '../locations/vocabularies.js';
import { programDocument } from '../program/document.js';
import { exampleOf } from '../program/example.js';
import { marks } from '../program/marks.js';
import { z } from '../program/zod.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const ADDRESS = 'https://unpkg.com/iop-widgets/dist/program.schema.json';

const LABELS: Readonly<Record<string, Label>> = {
  ...PAYMENT_LABELS,
  ...SERVICE_LABELS,
  ...AGE_GROUP_LABELS,
  ...ACCESSIBILITY_LABELS,
};

/** Adds to a schema what an editor shows and zod does not write: examples of objects and lists, labels, closed objects. */
function complete(schema: z.ZodType, json: JsonSchema): void {
  if (json.type === 'object') {
    json.additionalProperties = false;
    json.patternProperties = { '^x-': { description: 'A note to yourself; it is not shown.' } };
  }
  if (json.type === 'object' || json.type === 'array') json.examples ??= [exampleOf(schema)];
  if (marks.get(schema)?.kind === 'vocabulary') {
    const words = (json.enum as string[]).map((word) => `${word}: ${LABELS[word]!.en} / ${LABELS[word]!.es}`);
    json.description = `${json.description}\n${words.join('\n')}`;
  }
}

/** A section with one main list may be written as that list alone. */
function allowShorthand(sections: Record<string, JsonSchema>): void {
  for (const [name, list] of Object.entries(MAIN_LISTS)) {
    const { title, description, ...section } = sections[name]!;
    sections[name] = {
      title: title!,
      description: `${description} May be the list of ${list} alone.`,
      anyOf: [section, { $ref: `#/properties/${name}/anyOf/0/properties/${list}` }],
    };
  }
}

/** The JSON Schema (draft 2020-12) of a program's document. */
export function programJsonSchema(): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(programDocument, {
    override: ({ zodSchema, jsonSchema }) => complete(zodSchema as unknown as z.ZodType, jsonSchema),
  });
  allowShorthand(json.properties as Record<string, JsonSchema>);
  return { $schema: $schema!, $id: ADDRESS, ...json };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../../dist/program.schema.json', import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(programJsonSchema(), null, 2)}\n`);
}
