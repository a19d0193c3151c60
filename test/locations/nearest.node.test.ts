import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallest } from '../../src/locations/nearest.js';

/** Few different numbers, so that many are equal; some are none. */
const keys = fc.array(fc.constantFrom(0, 1, 2, 3, 4, 5, NaN), { maxLength: 700 });

test('the smallest keys are found in their order, equal ones as they came, few or many of them', () => {
  fc.assert(
    fc.property(
      keys,
      fc.constantFrom(1, 2, 10, 499, 500, 1000),
      fc.constantFrom(2, 4, Infinity),
      (given, limit, most) => {
        const fitting = [...given.keys()].filter((index) => given[index]! <= most);
        const sorted = fitting.sort((one, other) => given[one]! - given[other]! || one - other);
        const found = smallest(Float64Array.from(given), limit, most);
        assert.deepEqual([...found.indexes], sorted.slice(0, limit));
        assert.equal(found.count, sorted.length);
      },
    ),
  );
});
