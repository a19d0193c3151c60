import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupQuestions } from '../../../src/elements/program-faq/group-questions.js';
import type { Faq } from '../../../src/program/faq.js';

const question = (id: string, group?: string) => ({
  id,
  question: 'Q?',
  answer: 'A.',
  ...(group && { group }),
});
const sorted = (faq: Faq) =>
  groupQuestions(faq).map(({ title, questions }) => [title, questions.map(({ id }) => id).join(' ')]);

test('questions stand under their group, in the order of the groups and of the questions', () => {
  const groups = [
    { id: 'cost', title: 'Cost' },
    { id: 'time', title: 'Time' },
  ];
  const questions = [question('a', 'time'), question('b', 'cost'), question('c', 'time')];
  assert.deepEqual(sorted({ groups, questions }), [
    ['Cost', 'b'],
    ['Time', 'a c'],
  ]);
});

test('those without a known group come first, without a title', () => {
  const groups = [{ id: 'cost', title: 'Cost' }];
  const questions = [question('a', 'cost'), question('b', 'unknown'), question('c')];
  assert.deepEqual(sorted({ groups, questions }), [
    [undefined, 'b c'],
    ['Cost', 'a'],
  ]);
});

test('a group without questions is left out', () => {
  assert.deepEqual(sorted({ groups: [{ id: 'cost', title: 'Cost' }], questions: [question('a')] }), [
    [undefined, 'a'],
  ]);
});

test('a group named twice shows its questions once', () => {
  const groups = [
    { id: 'cost', title: 'Cost' },
    { id: 'cost', title: 'Money' },
  ];
  assert.deepEqual(sorted({ groups, questions: [question('a', 'cost')] }), [['Money', 'a']]);
});
