import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

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
