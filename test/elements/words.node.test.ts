import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { SAME_IN_BOTH, wordsIn } from '../words-of-elements.js';

const FOLDER = new URL('../../src/elements/', import.meta.url);

for (const tag of readdirSync(FOLDER)) {
  const files = readdirSync(new URL(`${tag}/`, FOLDER)).filter((name) => name.endsWith('.words.ts'));
  for (const file of files) {
    test(`${file} fits a program of any level of care`, () => {
      const text = readFileSync(new URL(`${tag}/${file}`, FOLDER), 'utf8');
      assert.doesNotMatch(text, /\bIOP\b|\bPHP\b|intensiv|hospitali[sz]a/i);
    });
  }
}

test('no text of the elements was left in English among the Spanish ones', async () => {
  const spanish = await wordsIn('es');
  const same = [...(await wordsIn('en'))].filter((text) => spanish.has(text));
  assert.deepEqual(same, SAME_IN_BOTH);
});
