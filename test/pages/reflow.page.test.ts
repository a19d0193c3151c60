import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from './driver.js';
import { allShown, allStatesShown, findAll, findOverflow, widgets } from './in-page.js';
import { setUp } from './set-up.js';

const { visit } = setUp();

/** Elements that arrive late or measure themselves may move once more: what counts is where the page comes to rest. */
async function restsInside(page: Page): Promise<void> {
  await page.until('nothing is cut off', () => findOverflow().length === 0).catch(() => undefined);
  assert.deepEqual(await page.evaluate(findOverflow), []);
}

async function fits(page: Page): Promise<void> {
  await page.until('everything is shown', allShown);
  await restsInside(page);
  await page.evaluate(() => {
    for (const answer of findAll('program-faq >> details')) (answer as HTMLDetailsElement).open = true;
  });
  await page.until('answers are open', () => findAll('program-faq >> details:not([open])').length === 0);
  await restsInside(page);
}

describe('nothing is cut off and nobody scrolls sideways', () => {
  for (const path of [
    '/carter.html',
    '/athens.html',
    '/freight.html',
    '/carter-program.html',
    '/athens-program.html',
  ]) {
    for (const width of [1280, 768, 360, 320]) {
      test(`${path}, ${width} px wide`, async () => {
        const page = await visit(path);
        await page.setViewport(width);
        await fits(page);
      });
    }

    test(`${path}, text at 200 %, 1280 px wide`, async () => {
      const page = await visit(path);
      await page.setViewport(1280);
      await page.evaluate(() => {
        const { style } = document.documentElement;
        style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
      });
      await fits(page);
    });

    test(`${path}, text at 200 %, 320 px wide`, async () => {
      const page = await visit(path);
      await page.setViewport(320);
      await page.evaluate(() => {
        for (const widget of widgets()) widget.style.fontSize = '200%';
      });
      await fits(page);
    });
  }
});

test('the page of all states does not scroll sideways on a phone', async () => {
  const page = await visit('/states.html');
  await page.setViewport(320);
  await page.until('the elements are shown', allStatesShown);
  await restsInside(page);
});
