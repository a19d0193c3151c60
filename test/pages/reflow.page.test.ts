import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from './driver.js';
import { allShown, allStatesShown, findAll, widgets } from './in-page.js';
import { setUp } from './set-up.js';

const { visit } = setUp();

/** How much wider than the window the page is, and what of our elements is cut off or stands outside the window. */
function findOverflow() {
  const all = widgets().flatMap((widget) => [
    ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ]);
  const scrolls = (element: Element) => !!element.closest('.scroll');
  const isAside = (element: Element) => !!element.closest('.vh, svg');
  const lost = all.filter((element) => {
    if (!element.checkVisibility() || isAside(element) || scrolls(element)) return false;
    const { left, right } = element.getBoundingClientRect();
    const isCut =
      getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    return isCut || left < -1 || right > innerWidth + 1;
  });
  return {
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    lost: lost.map(
      (element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
    ),
  };
}

const FITS = { tooWide: 0, lost: [] };

async function fits(page: Page): Promise<void> {
  await page.until('everything is shown', allShown);
  assert.deepEqual(await page.evaluate(findOverflow), FITS);
  await page.evaluate(() => {
    for (const answer of findAll('program-faq >> details')) (answer as HTMLDetailsElement).open = true;
  });
  await page.until('answers are open', () => findAll('program-faq >> details:not([open])').length === 0);
  assert.deepEqual(await page.evaluate(findOverflow), FITS);
}

describe('nothing is cut off and nobody scrolls sideways', () => {
  for (const path of ['/carter.html', '/athens.html', '/carter-program.html', '/athens-program.html']) {
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
  assert.deepEqual(await page.evaluate(findOverflow), FITS);
});
