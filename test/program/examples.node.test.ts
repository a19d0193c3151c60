import assert from 'node:assert/strict';
import { it } from 'node:test';
import { programDocument } from '../../src/program/document.js';
import { exampleOf } from '../../src/program/example.js';
import { parseProgram } from '../../src/program/parse-program.js';
import { itemOf, required, shapeOf } from '../../src/program/schema.js';
import type { z } from '../../src/program/zod.js';

/** An example with every field, also those that may be left out. */
function fullExample(schema: z.ZodType): unknown {
  const item = itemOf(schema);
  const shape = shapeOf(schema);
  if (item) return [fullExample(required(item))];
  if (!shape) return exampleOf(schema);
  return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, fullExample(required(field))]));
}

it('the examples of all fields together make a good document', () => {
  const { problems } = parseProgram(fullExample(programDocument));
  const others = problems.filter(({ message }) => !message.startsWith('There is no item with the id'));
  assert.deepEqual(others, []);
});

it('the shortest example of a document is a good one', () => {
  assert.deepEqual(parseProgram(exampleOf(programDocument)).problems, []);
});
