import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLevels } from '../../../src/elements/care-level-comparison/choose-levels.js';

const levels = ['residential', 'php', 'iop', 'op'].map((id) => ({ id, name: id.toUpperCase() }));

/** The ids of the chosen levels. */
const chosen = (wanted: string | null, compare?: string[]) =>
  chooseLevels(compare ? { levels, compare } : { levels }, wanted).levels.map(({ id }) => id);

test('all levels are shown when nobody chooses', () => {
  assert.deepEqual(chosen(null), ['residential', 'php', 'iop', 'op']);
});

test('the attribute chooses levels and orders them', () => {
  assert.deepEqual(chosen('op iop'), ['op', 'iop']);
});

test('the ids may stand between commas, line breaks and too many spaces', () => {
  assert.deepEqual(chosen(' php,iop,\n  op '), ['php', 'iop', 'op']);
});

test('the document chooses where the attribute does not', () => {
  assert.deepEqual(chosen(null, ['iop', 'op']), ['iop', 'op']);
  assert.deepEqual(chosen('  ', ['iop', 'op']), ['iop', 'op']);
});

test('the attribute wins over the document', () => {
  assert.deepEqual(chosen('php', ['iop', 'op']), ['php']);
});

test('a level that is asked for twice is shown once', () => {
  assert.deepEqual(chosen('iop op iop'), ['iop', 'op']);
});

test('unknown ids are left out and named', () => {
  const choice = chooseLevels({ levels }, 'iop detox op rehab');
  assert.deepEqual(
    choice.levels.map(({ id }) => id),
    ['iop', 'op'],
  );
  assert.deepEqual(choice.unknown, ['detox', 'rehab']);
});

test('all levels are shown when no id is known', () => {
  assert.deepEqual(chosen('detox'), ['residential', 'php', 'iop', 'op']);
  assert.deepEqual(chosen(null, ['constructor', 'toString']), ['residential', 'php', 'iop', 'op']);
});

test('says whether the levels go from more hours to fewer, as the document does', () => {
  assert.equal(chooseLevels({ levels }, null).inOrder, true);
  assert.equal(chooseLevels({ levels }, 'residential op').inOrder, true);
  assert.equal(chooseLevels({ levels }, 'op iop php').inOrder, false);
  assert.equal(chooseLevels({ levels }, 'php op iop').inOrder, false);
});

test('one level has no order', () => {
  assert.equal(chooseLevels({ levels }, 'iop').inOrder, false);
});
