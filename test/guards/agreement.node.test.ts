import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSection } from '../../src/guards/guard.js';
import { SECTION_GUARDS } from '../../src/guards/generated/section-guards.js';
import { fromShorthand } from '../../src/program/shorthand.js';
import { programDocument, type SectionName } from '../../src/program/document.js';
import { pathTo, type Key } from '../../src/program/path.js';
import { required } from '../../src/program/schema.js';
import type { z } from '../../src/program/zod.js';
import { mutated, valid } from '../program/arbitrary-values.js';

/** Where the schema finds fault with the structure of a value. A text that is only too long is none. */
function faults(schema: z.ZodType, value: unknown, name: string): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const structural = issues.filter((issue) => !(issue.code === 'too_big' && issue.origin === 'string'));
  return [...new Set(structural.map(({ path }) => (path as Key[]).reduce(pathTo, name)))].sort();
}

for (const name of Object.keys(SECTION_GUARDS) as SectionName[]) {
  const schema = required(programDocument.shape[name]);
  const guard = SECTION_GUARDS[name];

  describe(`the guard of ${name}`, () => {
    it('keeps all of what the schema accepts', () => {
      fc.assert(
        fc.property(valid(schema), (value) => {
          assert.deepEqual(faults(schema, value, name), []);
          assert.deepEqual(checkSection(guard, value, name), { value, problems: [] });
        }),
      );
    });

    it('finds fault in the same places as the schema, each once, and keeps only what the schema accepts', () => {
      fc.assert(
        fc.property(mutated(schema), (value) => {
          const checked = checkSection(guard, value, name);
          const paths = checked.problems.map(({ path }) => path);
          assert.deepEqual(paths.toSorted(), faults(schema, fromShorthand(name, value), name));
          if (checked.value !== undefined) assert.deepEqual(faults(schema, checked.value, name), []);
        }),
        { numRuns: 400 },
      );
    });
  });
}
