import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OpenAnswers } from '../../../src/elements/program-faq/open-answers.js';

const all = ['one', 'two', 'three'];
const open = (answers: OpenAnswers) => [...answers.among(all)];
const begun = (wish: string) => {
  const answers = new OpenAnswers();
  answers.begin(wish);
  return answers;
};

test('what the author wants is open; ids that no question has are ignored', () => {
  assert.deepEqual(open(begun('three nothing  one')), ['one', 'three']);
  assert.deepEqual(open(begun('')), []);
});

test('the same wish, said again, does not undo what a visitor did', () => {
  const answers = begun('one');
  answers.set(['one'], false);
  answers.set(['two'], true);
  answers.begin('one');
  assert.deepEqual(open(answers), ['two']);
});

test('another wish counts anew', () => {
  const answers = begun('one');
  answers.set(['two'], true);
  answers.begin('three');
  assert.deepEqual(open(answers), ['three']);
});

test('what a search opened is closed after it', () => {
  const answers = begun('one');
  answers.reveal('a search', ['two', 'three']);
  assert.deepEqual(open(answers), ['one', 'two', 'three']);
  answers.reveal(undefined, []);
  assert.deepEqual(open(answers), ['one']);
});

test('what a visitor does during a search stays after it', () => {
  const answers = begun('one');
  answers.reveal('a search', ['two']);
  answers.set(['two', 'one'], false);
  answers.set(['three'], true);
  answers.reveal('a search', ['two']);
  assert.deepEqual(open(answers), ['three']);
  answers.reveal(undefined, []);
  assert.deepEqual(open(answers), ['three']);
});

test('what a visitor opens stays open when the search goes on', () => {
  const answers = begun('');
  answers.reveal('a search', ['two']);
  answers.set(['two'], true);
  answers.reveal('another', []);
  assert.deepEqual(open(answers), ['two']);
});

test('exclusive: opening one closes the others, and never more than one is open', () => {
  const answers = begun('two three');
  answers.exclusive = true;
  assert.deepEqual(open(answers), ['two']);
  answers.set(['one'], true);
  assert.deepEqual(open(answers), ['one']);
  answers.reveal('a search', ['two', 'three']);
  assert.equal(open(answers).length, 1);
  answers.set(['one'], false);
  assert.deepEqual(open(answers), []);
});
