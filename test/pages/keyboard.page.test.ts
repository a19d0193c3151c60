import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from './driver.js';
import { element, hostPage } from './host-page.js';
import { allShown, find, findAll, focused } from './in-page.js';
import { setUp } from './set-up.js';

const { site, visit } = setUp();

/** Where the focus is and whether a visitor sees it there. */
function describeFocus() {
  const element = focused();
  const host = (element.getRootNode() as ShadowRoot).host;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const line = [...element.getClientRects()][0] ?? box;
  let top = document.elementFromPoint(line.x + line.width / 2, line.y + Math.min(line.height, 40) / 2);
  while (top?.shadowRoot) {
    const inner: Element | null = top.shadowRoot.elementFromPoint(
      line.x + line.width / 2,
      line.y + Math.min(line.height, 40) / 2,
    );
    if (!inner || inner === top) break;
    top = inner;
  }
  return {
    host: host?.localName ?? 'page',
    name: element.localName,
    text: element.textContent.replace(/\s+/g, ' ').trim(),
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    inView: line.top >= 0 && line.top < innerHeight,
    onTop: !!top && (element.contains(top) || top.contains(element)),
  };
}
type Focus = ReturnType<typeof describeFocus>;

/** Everything that Tab reaches, in its order, until it leaves the page. */
async function tabThrough(page: Page): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (;;) {
    await page.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop.name === 'body' || stop.name === 'html' || stops.length > 60) return stops;
    stops.push(stop);
    if (stop.text === 'All example pages') return stops;
  }
}

const visitCarter = async (): Promise<Page> => {
  const page = await visit('/carter.html');
  await page.until('everything is shown', allShown);
  return page;
};

describe('with nothing but a keyboard', () => {
  test('a visitor reaches everything on the page, in the order of reading, and sees where they are', async () => {
    const page = await visitCarter();
    const stops = await tabThrough(page);
    assert.deepEqual(
      [...new Set(stops.map(({ host }) => host))],
      ['page', 'call-cta', 'care-level-comparison', 'program-faq'],
    );
    const inside = (host: string) => stops.filter((stop) => stop.host === host);
    const calls = inside('call-cta').map(({ text }) => text);
    assert.deepEqual(
      calls.map((text) => /616-7274|988/.exec(text)?.[0]),
      ['616-7274', '616-7274', '988'],
    );
    assert.equal(inside('care-level-comparison')[0]!.name, 'button');
    const questions = inside('program-faq').map(({ name }) => name);
    assert.deepEqual(questions.slice(0, 3), ['input', 'button', 'summary']);
    assert.equal(questions.filter((name) => name === 'summary').length, 12);
    for (const { text, ...stop } of stops) {
      assert.ok(stop.outlined && stop.inView && stop.onTop, `${text}: ${JSON.stringify(stop)}`);
    }
  });

  test('Enter and Space open and close a question', async () => {
    const page = await visitCarter();
    const isOpen = () => (find('program-faq >> #how-long') as HTMLDetailsElement).open;
    await page.evaluate(() => find('program-faq >> #how-long summary')!.focus());
    await page.press('Enter');
    await page.until('it is open', isOpen);
    await page.press('Space');
    await page.until('it is closed', () => !(find('program-faq >> #how-long') as HTMLDetailsElement).open);
  });

  test('Enter and Space switch the filter, which says how many rows there are', async () => {
    const page = await visitCarter();
    await page.evaluate(() => find('care-level-comparison >> button')!.focus());
    const rows = () =>
      findAll('care-level-comparison >> tbody tr').filter((row) => row.checkVisibility()).length;
    const all = await page.evaluate(rows);
    await page.press('Enter');
    await page.reads('care-level-comparison >> [role="status"]', `of ${all}`);
    assert.ok((await page.evaluate(rows)) < all);
    await page.press('Space');
    await page.until(
      'all rows are back',
      (count) =>
        findAll('care-level-comparison >> tbody tr').filter((row) => row.checkVisibility()).length === count,
      all,
    );
  });

  test('a table that is wider than its place can be reached and has a name', async () => {
    site.page('/test/page', hostPage(element('care-level-comparison', 'src="/programs/long.json"')));
    const page = await visit('/test/page');
    await page.until('the table can be scrolled', () => !!find('care-level-comparison >> [tabindex="0"]'));
    for (let tabs = 0; tabs < 5; tabs++) {
      await page.press('Tab');
      if (await page.evaluate(() => focused().matches('[tabindex="0"]'))) break;
    }
    const region = await page.evaluate(() => ({
      role: focused().getAttribute('role'),
      name: find(
        `care-level-comparison >> #${focused().getAttribute('aria-labelledby')}`,
      )?.textContent.trim(),
    }));
    assert.equal(region.role, 'region');
    assert.ok(region.name);
    await page.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await page.until('it has scrolled', () => focused().scrollLeft > 0);
  });

  test('typing searches the questions, and Escape ends the search', async () => {
    const page = await visitCarter();
    const read = () =>
      findAll('program-faq >> summary')
        .filter((question) => question.checkVisibility())
        .map((question) => question.textContent.trim());
    const all = await page.evaluate(read);
    await page.evaluate(() => find('program-faq >> input')!.focus());
    await page.press(...'insurance');
    await page.reads('program-faq >> [role="status"]', `1 of ${all.length}`);
    assert.deepEqual(await page.evaluate(read), ['Do you take insurance?']);
    await page.press('Escape');
    await page.until(
      'the field is empty',
      () => (find('program-faq >> input') as HTMLInputElement).value === '',
    );
    assert.deepEqual(await page.evaluate(read), all);
  });
});
