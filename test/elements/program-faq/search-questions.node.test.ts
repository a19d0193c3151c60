import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findQuestions,
  searchFor,
  splitAtMatches,
} from '../../../src/elements/program-faq/search-questions.js';
import type { Question } from '../../../src/program/faq.js';

const question = (asked: string, answer = 'Yes.'): Question => ({ id: 'a', question: asked, answer });
const finds = (query: string, asked: string, answer?: string) =>
  findQuestions([question(asked, answer)], searchFor(query)).questions.size === 1;
const pieces = (text: string, query: string) => splitAtMatches(text, searchFor(query)!);

test('a search ignores case and accents, in what is typed and in what is read', () => {
  assert.ok(finds('CÓMO', 'como empezar'));
  assert.ok(finds('como', '¿Cómo empiezo?'));
  assert.ok(finds('ano', '¿Dura un AÑO?'));
  assert.ok(finds('año', 'Un ano'));
  assert.ok(finds('cafe', 'Is there a cafe\u0301?'));
});

test('all words have to occur, in any order, in the question or in its answer', () => {
  assert.ok(finds('insurance work', 'Can I work?', 'Ask about insurance.'));
  assert.ok(!finds('insurance school', 'Can I work?', 'Ask about insurance.'));
});

test('a word may be the beginning, the middle or the end of another', () => {
  assert.ok(finds('sura', 'Do you take insurance?'));
});

test('punctuation is nothing to look for', () => {
  assert.ok(finds('insurance?', 'Is my insurance enough'));
  assert.ok(finds('12-step', 'Is it a 12 step program?'));
  assert.ok(finds('.*+?^${}()|[]\\ job', 'Can I keep my job?'));
});

test('without a word to look for, everything is shown', () => {
  for (const query of ['', '   ', '?!', 'a', 'I', '\u0301']) assert.equal(searchFor(query), undefined, query);
  assert.equal(findQuestions([question('One?'), question('Two?')], undefined).questions.size, 2);
});

test('single Latin letters are left out; digits and letters of other scripts are not', () => {
  assert.ok(finds('can I work', 'Can we work?'));
  assert.ok(!finds('8', 'How many weeks?', 'Nine.'));
  assert.ok(finds('酒', '酒をやめられますか'));
  assert.ok(!finds('酒', 'How many weeks?'));
});

test('Arabic, Korean and Hindi are searched too', () => {
  assert.ok(finds('العلاج', 'كم يستمر العلاج؟'));
  assert.ok(finds('치료', '치료는 얼마나 걸리나요?'));
  assert.ok(finds('इलाज', 'इलाज कितने दिन का है?'));
});

test('the address of a link is not searched, its words are', () => {
  const answer = 'See [our page](https://example.org/insurance) and **bring** a friend.\n\n- one\n- two';
  assert.ok(!finds('insurance', 'Where?', answer));
  assert.ok(!finds('https', 'Where?', answer));
  for (const word of ['our page', 'bring', 'two']) assert.ok(finds(word, 'Where?', answer), word);
});

test('says which questions are found for their answer alone', () => {
  const both = { id: 'both', question: 'How many weeks?', answer: 'Some weeks.' };
  const answer = { id: 'answer', question: 'How long?', answer: 'Some weeks.' };
  const neither = { id: 'neither', question: 'Where?', answer: 'Here.' };
  const found = findQuestions([both, answer, neither], searchFor('weeks'));
  assert.deepEqual([...found.questions], [both, answer]);
  assert.deepEqual(found.inAnswer, ['answer']);
});

test('every second piece of a text is a match', () => {
  assert.deepEqual(pieces('Several weeks, week by week', 'week'), [
    'Several ',
    'week',
    's, ',
    'week',
    ' by ',
    'week',
    '',
  ]);
  assert.deepEqual(pieces('Nothing here', 'week'), ['Nothing here']);
});

test('the longest of several words is the match', () => {
  assert.deepEqual(pieces('insurance', 'in insurance'), ['', 'insurance', '']);
});

test('a match keeps its accents and its case, and the text between matches is as it was', () => {
  assert.deepEqual(pieces('¿Qué ACCIÓN?', 'accion'), ['¿Qué ', 'ACCIÓN', '?']);
  assert.deepEqual(pieces('한국어 상담', '상담'), ['한국어 ', '상담', '']);
  assert.equal(pieces('Ångström ﬁve, ½ año 👩‍👩‍👧', 'ño').join(''), 'Ångström ﬁve, ½ año 👩‍👩‍👧');
});
