import assert from 'node:assert/strict';
import { test } from 'node:test';
import { states } from '../../stories/states.js';
import { hostPage } from './host-page.js';
import { allShown, everyText } from './in-page.js';
import { setUp } from './set-up.js';

const { site, visit } = setUp();

test('nothing speaks of an IOP on the page of a program of another level', async () => {
  const elements = Object.values(states).map((named) => named['another level of care']!.markup);
  assert.equal(elements.length, Object.keys(states).length);
  site.page('/test/page', hostPage(elements.join('\n')));
  const page = await visit('/test/page');
  await page.until('everything is shown', allShown);
  const texts = await page.evaluate(() => everyText(document.body).split('\n'));
  assert.ok(texts.some((text) => text.includes('Partial hospitalization program')));
  assert.deepEqual(
    texts.filter((text) => /\bIOP\b|intensive|outpatient/i.test(text)),
    [],
  );
});
