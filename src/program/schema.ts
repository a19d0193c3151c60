import { z } from './zod.js';

/** The schema itself, without "may be left out". */
export const required = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? required(schema.unwrap() as z.ZodType) : schema;

export const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional;

/** The keys of an object's schema, each with what belongs there; `undefined` for any other schema. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined =>
  schema instanceof z.ZodObject ? schema.shape : undefined;

/** What a list's items are; `undefined` for any other schema. */
export const itemOf = (schema: z.ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;

/** The pattern of a text, such as `/\S/`. */
export function patternOf(schema: z.ZodType): RegExp | undefined {
  for (const check of schema.def.checks ?? []) {
    const { def } = check._zod as unknown as { def: { pattern?: RegExp } };
    if (def.pattern) return def.pattern;
  }
  return undefined;
}

/** Whether a list must have an item. */
export const isFilled = (schema: z.ZodType): boolean =>
  (schema.def.checks ?? []).some(({ _zod }) => _zod.def.check === 'min_length');

/** Groups of fields of which one is enough, from `.meta({ anyOf })`; none when nothing is asked. */
export const alternativesOf = (schema: z.ZodType): readonly (readonly string[])[] => {
  const anyOf = z.globalRegistry.get(schema)?.['anyOf'] as { required: string[] }[] | undefined;
  return anyOf?.map((alternative) => alternative.required) ?? [];
};
