import assert from 'node:assert/strict';
import { it } from 'node:test';
import { closest, distance } from '../../src/program/closest.js';

it('counts added, removed, changed and swapped letters', () => {
  assert.equal(distance('faq', 'faq'), 0);
  assert.equal(distance('faqs', 'faq'), 1);
  assert.equal(distance('fa', 'faq'), 1);
  assert.equal(distance('fap', 'faq'), 1);
  assert.equal(distance('afq', 'faq'), 1);
  assert.equal(distance('', 'faq'), 3);
  assert.equal(distance('kitten', 'sitting'), 3);
});

it('finds the word that was meant, whatever its case and punctuation', () => {
  const words = ['careLevels', 'contact', 'crisis', 'cta'];
  assert.equal(closest('care_levels', words), 'careLevels');
  assert.equal(closest('CARE-LEVEL', words), 'careLevels');
  assert.equal(closest('contcat', words), 'contact');
});

it('finds none when no word is close', () => {
  assert.equal(closest('banner', ['card', 'inline']), undefined);
  assert.equal(closest('???', ['card']), undefined);
  assert.equal(closest('a'.repeat(1000), ['a'.repeat(999)]), undefined);
  assert.equal(closest('card', []), undefined);
});
