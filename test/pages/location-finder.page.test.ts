import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { ChromiumPage } from './chromium-driver.js';
import type { Page } from './driver.js';
import { element, hostPage, SCRIPT } from './host-page.js';
import { find, findAll, focused, visibleText } from './in-page.js';
import { setUp, testIn } from './set-up.js';
import { send } from './test-site.js';

const { site, visit } = setUp();

const FIELD = 'location-finder >> #_where';
const TITLE = 'location-finder >> #_results';

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.press('Tab');
    const reached = await page.evaluate(
      (wanted) => `${focused().id} ${focused().textContent}`.includes(wanted),
      name,
    );
    if (reached) return;
  }
  assert.fail(`Tab does not lead to ${name}`);
}

for (const width of [1280, 360]) {
  describe(`a network of places, ${width} px wide`, () => {
    for (const [path, all, near] of [
      ['/network.html', '150 places', 'of 150 places within 25 miles of Atlanta, GA'],
      ['/network-es.html', '60 lugares', 'de 60 lugares a menos de 25 millas de Atlanta, GA'],
      ['/national.html', '10,000 places', 'of 10,000 places within 25 miles of Atlanta, GA'],
    ] as const) {
      test(`is usable with nothing but a keyboard (${path})`, async () => {
        const page = await visit(path);
        await page.setViewport(width);
        await page.reads(TITLE, all);
        await tabTo(page, '_where');
        await page.press(...'atlanta', 'Enter');
        await page.reads(TITLE, near);
        await page.until('the focus is at the results', () => focused().id === '_results');
        const first = await page.text('location-finder >> .place');
        await tabTo(page, path.includes('-es') ? 'Siguientes 10' : 'Next 10');
        await page.press('Enter');
        await page.until(
          'the next places are there',
          (before) => visibleText(find('location-finder >> .place')) !== before,
          first,
        );
        await page.until('the focus is at the results again', () => focused().id === '_results');
      });

      test(`is usable with a thumb (${path})`, async () => {
        const page = await visit(path);
        await page.setViewport(width);
        await page.reads(TITLE, all);
        await page.click('location-finder >> .filters > summary');
        await page.until('there are filters', () => findAll('location-finder >> .choice').length > 3);
        await page.click('location-finder >> .choice');
        await page.until('one is on', () => findAll('location-finder >> .chip').length === 1);
        const small = await page.evaluate(() =>
          findAll('location-finder >> button, a, input:not([type=checkbox]), select, summary, label.choice')
            .filter((target) => target.checkVisibility() && !target.matches('p.small a'))
            .map((target) => ({
              text: target.textContent.trim(),
              height: target.getBoundingClientRect().height,
            }))
            .filter(({ height }) => height < 44),
        );
        assert.deepEqual(small, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      });
    }
  });
}

for (const [path, town] of [
  ['/carter-program.html', 'Jefferson'],
  ['/athens-program.html', 'Athens'],
] as const) {
  for (const width of [1280, 360]) {
    test(`the way to a provider’s place is found by keyboard and by thumb (${path}, ${width} px)`, async () => {
      const page = await visit(path);
      await page.setViewport(width);
      const finder = 'program-page >> location-finder';
      await page.reads(finder, town);
      await page.evaluate((way) => find(way)!.focus(), `${finder} >> [part=phone]`);
      await page.press('Tab');
      await page.until('the way there has the focus', () =>
        /^https:/.test((focused() as HTMLAnchorElement).href),
      );
      const heights = await page.evaluate(
        (links) => findAll(links).map((link) => link.getBoundingClientRect().height),
        `${finder} >> .place a`,
      );
      assert.ok(heights.length && heights.every((height) => height >= 44), heights.join());
    });
  }
}

describe('what a search asks for', () => {
  for (const [name, script] of Object.entries(SCRIPT)) {
    test(`is on this site, and only after a visitor begins to search (${name} script)`, async () => {
      site.page(
        '/test/page',
        hostPage(element('location-finder', 'src="/programs/georgia-network.json"'), script),
      );
      const page = await visit('/test/page');
      await page.reads(TITLE, '150 places');
      const later = () => site.seen.map(({ path }) => path).filter((path) => /\/(lazy|zip)\//.test(path));
      assert.deepEqual(later(), []);
      await page.click(FIELD);
      await page.press(...'30303', 'Enter');
      await page.reads(TITLE, 'of 150 places within 25 miles of 30303');
      assert.deepEqual(later().toSorted(), [
        '/iop-widgets/lazy/place-search.js',
        '/iop-widgets/lazy/zip-folder.js',
        '/iop-widgets/zip/3.txt',
      ]);
      for (const { path, headers } of site.seen.filter((request) => /\/(lazy|zip)\//.test(request.path)))
        assert.equal(headers.cookie, undefined, path);
    });
  }

  test('is not the page’s address: a file of places is fetched without referrer and cookies', async () => {
    const page = await visit('/national.html');
    await page.reads(TITLE, '10,000 places');
    const [request] = site.requestsFor('/national-network.geojson');
    assert.deepEqual([request!.headers.referer, request!.headers.cookie], [undefined, undefined]);
  });

  test('that is too large is given up, and the visitor reads whom to call', async () => {
    site.answer('/national-network.geojson', send('application/json', ' '.repeat(8_000_001)));
    const page = await visit('/national.html');
    await page.reads('location-finder', 'The places could not be loaded');
    await page.reads('location-finder', '(706) 555-0100');
    await page.reads('location-finder', '1-800-662-4357');
  });

  test('that was cut off can be asked for again, and what was typed is still there', async () => {
    site.answer('/iop-widgets/zip/3.txt', (_request, response) => response.destroy());
    const page = await visit('/network.html');
    await page.reads(TITLE, '150 places');
    await page.click(FIELD);
    await page.press(...'30303', 'Enter');
    await page.reads('location-finder', 'The places could not be loaded');
    assert.equal(await page.evaluate((path) => (find(path) as HTMLInputElement).value, FIELD), '30303');
    site.reset();
    await page.click('location-finder >> .bad button');
    await page.reads(TITLE, 'of 150 places within 25 miles of 30303');
  });
});

testIn(
  ['chromium'],
  'only its driver can say where a visitor is',
  'the visitor’s own place is asked for after a click and stays on the device',
  async () => {
    const page = await visit('/network.html');
    const { playwright } = page.inner as ChromiumPage;
    await playwright.context().grantPermissions(['geolocation']);
    await playwright.context().setGeolocation({ latitude: 33.749, longitude: -84.388 });
    await page.reads(TITLE, '150 places');
    await page.click('location-finder >> [part=locate]');
    await page.reads(TITLE, 'of 150 places within 25 miles of your location');
    const asked = site.seen.map(({ path }) => path).join();
    assert.doesNotMatch(asked, /33\.7|84\.3|zip\//);
  },
);

const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

declare const axe: { run(): Promise<AxeResults> };

for (const [path, show] of [
  ['/network.html', 'Show map'],
  ['/network-es.html', 'Mostrar mapa'],
] as const) {
  for (const width of [1280, 360]) {
    testIn(
      ['chromium'],
      'one engine’s tree is enough',
      `axe has no objection to list and map of ${path}, ${width} px wide`,
      async () => {
        const page = await visit(path);
        await page.setViewport(width);
        await page.reads(TITLE, '0 ');
        await page.click(FIELD);
        await page.press(...'atlanta', 'Enter');
        await page.reads(TITLE, 'Atlanta, GA');
        await tabTo(page, show);
        await page.press('Enter');
        await page.until('there are markers', () => findAll('location-finder >> .pin').length > 3);
        await page.click('location-finder >> .place summary');
        await page.inner.run(`(async () => { ${axeSource} })()`);
        const objections = await page.evaluate(async () => {
          const { violations } = await axe.run();
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        });
        assert.deepEqual(objections, []);
      },
    );
  }
}
