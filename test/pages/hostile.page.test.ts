import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CARD_HEADING, element, FLOOR_TEXT, hostPage, SCRIPT } from './host-page.js';
import { allShown, find, findAll, isShown, visibleText } from './in-page.js';
import type { Page } from './driver.js';
import { setUp } from './set-up.js';

const { site, newPage, visit } = setUp();

/** What old libraries did to every page they were on. */
const OLD_LIBRARY = `<script>
  Array.from = function (list) {
    if (list == null) return [];
    return typeof list.length === 'number' && typeof list !== 'string' ? [].slice.call(list) : [list];
  };
  Function.prototype.bind = function (self) {
    const bound = this;
    return function () { return bound.apply(self, arguments); };
  };
  for (const name of ['each', 'collect', 'include', 'invoke', 'without', 'first', 'last', 'clean', 'pick']) {
    Array.prototype[name] = function () { return this; };
  }
  Array.prototype.entries = function () { return this.slice(); };
  Array.prototype.toJSON = undefined;
  Object.prototype.extend = function () { return this; };
  Object.prototype.isExtended = true;
  String.prototype.strip = function () { return this.trim(); };
  Element.prototype.show = function () { this.style.display = ''; };
  document.getElementsByClassName = function () { return []; };
</script>`;

const body =
  element('call-cta') +
  element('program-faq', 'id="faq" src="/programs/example.json"') +
  element('care-level-comparison');

/** What each element does when all is well: it shows its program and reacts to a visitor. */
async function works(): Promise<Page> {
  const page = await visit('/test/page');
  await page.until('everything is shown', allShown);
  await page.reads('call-cta', CARD_HEADING);
  const opened = await page.evaluate(() => findAll('program-faq >> details[open]').length);
  await page.click('program-faq >> details:not([open]) summary');
  await page.until(
    'one more answer is open',
    (before) => findAll('program-faq >> details[open]').length === before + 1,
    opened,
  );
  await page.click('care-level-comparison >> button');
  await page.until(
    'the filter is on',
    () => find('care-level-comparison >> button')!.getAttribute('aria-pressed') === 'true',
  );
  assert.deepEqual(await page.reports(), []);
  return page;
}

describe('the elements work on a page', () => {
  for (const [name, script] of Object.entries(SCRIPT)) {
    test(`whose old library changes what is built in (${name} script)`, async () => {
      site.page('/test/page', hostPage(body, OLD_LIBRARY + script));
      await works();
    });
  }

  test('whose base address is on another site', async () => {
    const address = `${site.url}/programs/example.json`;
    site.page(
      '/test/page',
      hostPage(
        body.replaceAll('/programs/example.json', address),
        `<base href="https://elsewhere.example/deep/">${SCRIPT.all.replace('/iop-widgets', `${site.url}/iop-widgets`)}`,
      ).replace('<head>', `<head><script src="${site.url}/test/watch.js"></script>`),
    );
    await works();
  });

  test('that resets every element it can reach', async () => {
    site.page(
      '/test/page',
      hostPage(
        body,
        `<style>* { all: unset } * { line-height: 0.5 !important; color: red !important }</style>${SCRIPT.all}`,
      ),
    );
    const page = await works();
    const look = await page.evaluate(() => {
      const { color, lineHeight, fontSize } = getComputedStyle(find('program-faq >> .answer')!);
      return { color, roomy: parseFloat(lineHeight) / parseFloat(fontSize) > 1.4 };
    });
    assert.notEqual(look.color, 'rgb(255, 0, 0)');
    assert.ok(look.roomy, 'lines do not overlap');
  });

  test('that has two versions of the script', async () => {
    site.page('/test/page', hostPage(body, SCRIPT.all + SCRIPT.classic + SCRIPT.loader));
    await works();
  });
});

test('a tag that somebody else has defined is left to them, and the others work', async () => {
  site.page(
    '/test/page',
    hostPage(
      body,
      `<script>customElements.define('call-cta', class extends HTMLElement {})</script>${SCRIPT.all}`,
    ),
  );
  const page = await visit('/test/page');
  await page.until(
    'the others are shown',
    () => isShown(find('program-faq')) && isShown(find('care-level-comparison')),
  );
  assert.equal(await page.text('call-cta'), FLOOR_TEXT);
  assert.deepEqual(await page.reports(), []);
});

test('on a page with a root size of 62.5 %, text is as large as the page’s own', async () => {
  const page = await visit('/carter.html');
  await page.until('everything is shown', allShown);
  const sizes = await page.evaluate(() => {
    const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    const every = ['call-cta', 'program-faq', 'care-level-comparison'].flatMap((tag) =>
      findAll(`${tag} >> *`).filter((one) => visibleText(one) !== ''),
    );
    return {
      page: sizeOf(find('main > p:not([class])')!),
      answer: sizeOf(find('program-faq >> .answer p')!),
      cell: sizeOf(find('care-level-comparison >> td:not(:empty)')!),
      smallest: Math.min(...every.map(sizeOf)),
    };
  });
  assert.equal(sizes.page, 18);
  assert.equal(sizes.answer, 18);
  assert.equal(sizes.cell, 18);
  assert.ok(sizes.smallest >= 0.875 * 18, `the smallest is ${sizes.smallest}px`);
});

test('a page that is dark or light has elements that are the same', async () => {
  const html = (scheme: string) =>
    hostPage(
      element('call-cta') + element('program-faq'),
      `<style>:root { color-scheme: ${scheme} }</style>${SCRIPT.all}`,
    );
  const page = await newPage();
  const ink = async (scheme: string): Promise<number> => {
    site.page('/test/page', html(scheme));
    await page.open(`${site.url}/test/page`);
    await page.until('everything is shown', allShown);
    return page.evaluate(() => Number(/\d+/.exec(getComputedStyle(find('program-faq >> .iop')!).color)![0]));
  };
  assert.ok((await ink('dark')) > 200);
  assert.ok((await ink('light')) < 60);
});
