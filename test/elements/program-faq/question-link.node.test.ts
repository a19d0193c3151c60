import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionInHash } from '../../../src/elements/program-faq/question-link.js';

test('a hash is the id of the element, two hyphens and the id of the question', () => {
  assert.equal(questionInHash('#faq--what-is-an-iop', 'faq'), 'what-is-an-iop');
  assert.equal(questionInHash('#my--faq--cost', 'my--faq'), 'cost');
});

test('an element whose id has other letters is found by its encoded hash', () => {
  assert.equal(questionInHash('#pregunt%C3%A1s--costo', 'preguntás'), 'costo');
});

test('every other hash points to no question', () => {
  for (const hash of [
    '',
    '#',
    '#faq',
    '#faq-cost',
    '#other--cost',
    '#/faq--cost',
    '#!faq--cost',
    '#%E0%A4%A--cost',
  ]) {
    assert.equal(questionInHash(hash, 'faq'), undefined, hash);
  }
});

test('nothing can point to an element without an id', () => {
  assert.equal(questionInHash('#--cost', ''), undefined);
});
