import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbours } from '../../../src/elements/program-overview/neighbours.js';

const levels = [...'abcdefg'].map((id) => ({ id, name: `Level ${id}` }));
const around = (own: string | undefined, of = levels) =>
  neighbours(own, of)
    .map(({ id }) => id)
    .join('');

test('a level stands among two levels on each side', () => {
  assert.equal(around('d'), 'bcdef');
});

test('at an end there are fewer', () => {
  assert.equal(around('a'), 'abc');
  assert.equal(around('f'), 'defg');
});

test('a level that is not known, or alone, has no neighbours', () => {
  assert.equal(around('x'), '');
  assert.equal(around(undefined), '');
  assert.equal(around('a', levels.slice(0, 1)), '');
  assert.equal(around('a', []), '');
});
