import fc from 'fast-check';
import { FORMATS } from '../../src/program/formats.js';
import { isFilled, isOptional, itemOf, patternOf, required, shapeOf } from '../../src/program/schema.js';
import { z } from '../../src/program/zod.js';

/** Values a schema accepts: every optional field now there, now not. */
export function valid(schema: z.ZodType): fc.Arbitrary<unknown> {
  const shape = shapeOf(schema);
  const item = itemOf(schema);
  if (shape) {
    const fields = Object.entries(shape).map(([key, field]) => [key, valid(required(field))]);
    const requiredKeys = Object.keys(shape).filter((key) => !isOptional(shape[key]!));
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys,
      noNullPrototype: true,
    });
  }
  if (item) return fc.array(valid(item), { minLength: isFilled(schema) ? 1 : 0, maxLength: 3 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    const [min, max] = [schema.minValue ?? -1e9, schema.maxValue ?? 1e9];
    return fc.double({ min: Math.max(min, -1e9), max: Math.min(max, 1e9), noNaN: true });
  }
  return validText(patternOf(schema)!);
}

function validText(pattern: RegExp): fc.Arbitrary<string> {
  if (pattern.source === FORMATS.id.source) return fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
  if (pattern.source === FORMATS.text.source) {
    return fc
      .oneof(fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }), fc.lorem())
      .filter((text) => pattern.test(text) && text.length <= 35);
  }
  return fc.stringMatching(pattern);
}

/** What stands in place of a good value: nothing, another kind, a wrong word, an empty list, garbage. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' \n',
    [],
    {},
    [[]],
    [null],
    'toString',
    'boolean',
    'text',
    '__proto__',
    'Monday',
    0,
    -1,
    1e6,
    NaN,
    Infinity,
    true,
    'a|b',
    'card|inline|button|bar',
    '2026-02-30',
    '9:00',
    'A B',
    new Date(0),
    Object.create(null),
  ),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
);

type Holder = Record<string | number, unknown>;

/** A good value with up to four of its parts, however deep, left out or replaced. */
export function mutated(schema: z.ZodType): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.record({ where: fc.nat(), leaveOut: fc.boolean(), wrong }), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.tuple(valid(schema), changes).map(([value, list]) => {
    const holder: Holder = { value: structuredClone(value) };
    for (const { where, leaveOut, wrong: replacement } of list) {
      const places = placesIn(holder);
      const [parent, key] = places[where % places.length] ?? [holder, 'value'];
      if (leaveOut && !Array.isArray(parent)) delete parent[key];
      else parent[key] = structuredClone(replacement);
    }
    return holder['value'];
  });
}

function placesIn(holder: object): [Holder, string | number][] {
  const plain =
    Array.isArray(holder) || [Object.prototype, null].includes(Object.getPrototypeOf(holder) as null);
  if (!plain) return [];
  return Object.keys(holder).flatMap((key): [Holder, string | number][] => {
    const inner = (holder as Holder)[key];
    const deeper = typeof inner === 'object' && inner !== null ? placesIn(inner) : [];
    return [[holder as Holder, key], ...deeper];
  });
}
