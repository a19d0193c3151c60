import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOfLevels } from '../../../src/elements/care-pathway/names-of-levels.js';

const levels = [
  { id: 'residential', name: 'Residential care' },
  { id: 'php', name: 'Partial hospitalization', abbreviation: 'PHP' },
  { id: 'op', name: 'Outpatient', abbreviation: 'OP' },
];

test('levels are named in the order of the ids, shortly where they have a short name', () => {
  assert.equal(namesOfLevels(['php', 'residential'], levels, 'en'), 'PHP or Residential care');
  assert.equal(namesOfLevels(['op'], levels, 'en'), 'OP');
});

test('the "or" is of the language of the names', () => {
  assert.equal(namesOfLevels(['php', 'op'], levels, 'es'), 'PHP u OP');
  assert.equal(namesOfLevels(['php', 'op'], levels, 'tlh'), 'PHP or OP');
});

test('ids that no level has are left out', () => {
  assert.equal(namesOfLevels(['constructor', 'op'], levels, 'en'), 'OP');
  assert.equal(namesOfLevels(['x'], levels, 'en'), '');
  assert.equal(namesOfLevels([], [], 'en'), '');
});
