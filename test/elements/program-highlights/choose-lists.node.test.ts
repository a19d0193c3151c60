import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseLists, closed, kindOf } from '../../../src/elements/program-highlights/choose-lists.js';

const list = (id: string, ...texts: (string | undefined)[]) => ({
  id,
  title: id,
  items: texts.map((text) => ({ title: 'A', text })),
});
const lists = [list('a'), list('b'), list('c')];
const chosen = (wanted: string | null) => chooseLists(lists, wanted).map(({ id }) => id);

test('all lists are shown where none is named', () => {
  assert.deepEqual(chosen(null), ['a', 'b', 'c']);
  assert.deepEqual(chosen('  '), ['a', 'b', 'c']);
});

test('the named lists are shown, once each and in the order of their names', () => {
  assert.deepEqual(chosen('c a'), ['c', 'a']);
  assert.deepEqual(chosen(' b,a, b '), ['b', 'a']);
});

test('names of no list are left out', () => {
  assert.deepEqual(chosen('x c'), ['c']);
  assert.deepEqual(chosen('constructor'), []);
});

test('a list that does not say its kind has reasons if one of its points has a sentence, else facts', () => {
  assert.equal(kindOf(list('a', undefined, 'A sentence.')), 'reasons');
  assert.equal(kindOf(list('a', undefined)), 'facts');
  assert.equal(kindOf({ ...list('a', 'A sentence.'), kind: 'questions' }), 'questions');
});

test('a title that runs into a sentence ends with a mark', () => {
  assert.equal(closed('You are not alone'), 'You are not alone.');
  for (const title of ['You are not alone.', 'Who?', '¡Bien!', 'هل؟']) assert.equal(closed(title), title);
});
