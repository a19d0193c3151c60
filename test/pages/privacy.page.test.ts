import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from './driver.js';
import { element, hostPage, SCRIPT } from './host-page.js';
import { allShown, findAll } from './in-page.js';
import { setUp } from './set-up.js';

const { site, visit } = setUp();

/** Does on a page what visitors do: opens answers, searches, filters, follows a link to a question. */
async function useEverything(page: Page): Promise<void> {
  await page.until('everything is shown', allShown);
  await page.click('program-faq >> details:not([open]) summary');
  await page.click('program-faq >> input');
  await page.press('c', 'a', 'r', 'e');
  await page.reads('program-faq >> [role="status"]', ' of ');
  await page.evaluate(() => {
    for (const tag of ['program-faq', 'care-level-comparison']) {
      for (const button of findAll(`${tag} >> button`)) button.click();
    }
  });
  await page.evaluate(() => {
    location.hash = '#faq--what-is-an-iop';
  });
}

describe('a page that a visitor has used', () => {
  for (const path of ['/carter.html', '/athens.html']) {
    test(`has asked no other server for anything (${path})`, async () => {
      const page = await visit(path);
      await useEverything(page);
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin),
      );
      assert.ok(asked.length > 2);
      assert.deepEqual([...new Set(asked)], [site.url]);
    });

    test(`has nothing stored (${path})`, async () => {
      const page = await visit(path);
      await useEverything(page);
      const stored = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        cookies: document.cookie,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      assert.deepEqual(stored, {
        local: 0,
        session: 0,
        cookies: '',
        databases: [],
        caches: [],
        workers: 0,
      });
    });
  }

  test('has asked for the script and the document and nothing more', async () => {
    const page = await visit('/carter.html');
    await useEverything(page);
    const asked = site.seen.map(({ path }) => path).filter((path) => !/favicon|^\/test\//.test(path));
    assert.deepEqual(asked.toSorted(), [
      '/carter.css',
      '/carter.html',
      '/iop-widgets/all.js',
      '/programs/carter-treatment-center.json',
    ]);
  });
});

describe('the page’s own names', () => {
  for (const [name, script] of Object.entries(SCRIPT)) {
    test(`are left alone by the ${name} script, but for what Lit shares between its copies`, async () => {
      site.page('/test/page', hostPage(element('call-cta') + element('program-faq'), script));
      const page = await visit('/test/page');
      await page.until('everything is shown', allShown);
      const added = await page.evaluate(() =>
        Object.getOwnPropertyNames(window).filter((key) => !watched.names.includes(key)),
      );
      assert.deepEqual(
        added.filter((key) => !/^(lit|reactiveElement)[A-Z]/.test(key)),
        [],
      );
    });
  }
});
