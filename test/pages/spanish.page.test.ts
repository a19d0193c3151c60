import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { element, hostPage } from './host-page.js';
import { everyText, find, findAll } from './in-page.js';
import { setUp } from './set-up.js';

const { site, visit } = setUp();

/** A mark where a word of the document would stand in a sentence of ours. */
const GAP = '\u0000';

/** The texts in a value of an element's words: strings, the parts of templates, and what functions make of a word or a number. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(GAP);
  if (typeof value === 'function') {
    const make = value as (...args: unknown[]) => unknown;
    return [...textsIn(make(GAP, GAP, GAP)), ...textsIn(make(1, 2, 3)), ...textsIn(make(3, 5, 9))];
  }
  if (!value || typeof value !== 'object') return [];
  const { strings, values } = value as { strings?: string[]; values?: unknown[] };
  if (strings) return [...strings.join('<>').split(/<[^>]*>?|>/), ...textsIn(values)];
  return Object.values(value).flatMap(textsIn);
}

/** What our elements say in a language, cut where words of the document stand; without what has no word in it. */
async function wordsIn(language: 'en' | 'es'): Promise<Set<string>> {
  const texts: string[] = [];
  for (const tag of await readdir('src/elements')) {
    const { words } = (await import(`../../src/elements/${tag}/${tag}.words.js`)) as {
      words: Record<string, unknown>;
    };
    texts.push(...textsIn(words[language]));
  }
  const trimmed = texts.map((text) => text.replace(/\s+/g, ' ').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  return new Set(trimmed.filter((text) => /\p{L}{3}/u.test(text)));
}

test('no English word of ours is left on a Spanish page', async () => {
  const spanish = await wordsIn('es');
  const english = [...(await wordsIn('en'))].filter((text) => !spanish.has(text));
  assert.ok(english.length > 100, `${english.length} texts`);
  site.page('/test/page', hostPage(element('program-page', 'src="/programs/spanish.json"')));
  const page = await visit('/test/page');
  await page.until('every section is drawn', () => {
    const sections = findAll('program-page >> .section:not([hidden])');
    return sections.length > 9 && sections.every((one) => one.shadowRoot?.querySelector('.iop'));
  });
  await page.until('the contents are listed', () => !!find('program-page >> nav'));
  const said = await page.evaluate(() => everyText(find('program-page')!.shadowRoot!));
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const left = english.filter((text) => new RegExp(`(?<!\\p{L})${escaped(text)}(?!\\p{L})`, 'u').test(said));
  assert.deepEqual(left, []);
});
