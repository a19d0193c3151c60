import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAME_IN_BOTH, wordsIn } from '../words-of-elements.js';
import { element, hostPage } from './host-page.js';
import { everyText, find, findAll } from './in-page.js';
import { setUp } from './set-up.js';

const { site, visit } = setUp();

/** Words that nobody writes in Spanish, for what is said elsewhere than in the elements' words files. */
const ENGLISH =
  /.*(?<!\p{L})(?:the|and|of|or|your|you|with|for|call|from|this|what|how|day|days|hours|week|show|hide|search|open|closed|until|more|none|is|are|not)(?!\p{L}).*/giu;

test('no English word of ours is left on a Spanish page', async () => {
  const english = [...(await wordsIn('en'))].filter((text) => !SAME_IN_BOTH.includes(text));
  assert.ok(english.length > 100, `${english.length} texts`);
  site.page('/test/page', hostPage(element('program-page', 'src="/programs/spanish.json"')));
  const page = await visit('/test/page');
  await page.until('every section is drawn', () => {
    const sections = findAll('program-page >> .section:not([hidden])');
    return sections.length > 9 && sections.every((one) => one.shadowRoot?.querySelector('.iop'));
  });
  await page.until('the contents are listed', () => !!find('program-page >> nav a'));
  const said = await page.evaluate(() => everyText(find('program-page')!.shadowRoot!));
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const left = english.filter((text) => new RegExp(`(?<!\\p{L})${escaped(text)}(?!\\p{L})`, 'u').test(said));
  assert.deepEqual(left, []);
  assert.deepEqual(said.replaceAll('The ASAM Criteria', '').match(ENGLISH) ?? [], []);
});
