import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, element } from './host-page.js';
import { allStatesShown, find, findAll, isShown } from './in-page.js';
import { setUp } from './set-up.js';

const { site, newPage, visit } = setUp();

const FIT = '#program-fit-full program-fit';

/** Keeps what the page prints, also from frames, in place of the browser's dialog. */
function recordPrints(): void {
  const printed: string[] = [];
  Object.assign(window, { printed });
  const inFrame = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  window.print = () => void printed.push('the whole page');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      const view = inFrame.get!.call(this) as Window;
      view.print = () => {
        const { body } = view.document;
        const button = body.querySelector('.btn');
        const { borderTopWidth } = view.getComputedStyle(button!);
        printed.push(`${body.textContent.replace(/\s+/g, ' ').trim()} | styled: ${borderTopWidth === '1px'}`);
      };
      return view;
    },
  });
}

const printed = () => (window as unknown as { printed: string[] }).printed;

test('what is ticked is printed alone, under the strictest policy', async () => {
  const page = await visit('/states.html');
  await page.until('the elements are shown', allStatesShown);
  await page.evaluate(recordPrints);
  await page.click(`${FIT} >> label`);
  await page.until('there is a list', (path) => findAll(`${path} >> .acts button`).length === 2, FIT);
  await page.click(`${FIT} >> .acts button:last-of-type`);
  await page.until('it is printed', () => (window as unknown as { printed: string[] }).printed.length > 0);
  const papers = await page.evaluate(printed);
  assert.equal(papers.length, 1);
  assert.match(papers[0]!, /^To talk about when you call I need more than weekly therapy .*\| styled: true$/);
  assert.deepEqual(
    (await page.reports()).filter((report) => !report.startsWith('warn: iop-widgets:')),
    [],
  );
});

test('ticks are gone after leaving the page and coming back', async () => {
  const page = await newPage();
  site.page('/fit.html', hostPage(element('program-fit')));
  await page.open(`${site.url}/fit.html`);
  await page.until('the signs are shown', () => isShown(find('program-fit')));
  await page.click('program-fit >> label');
  await page.until('there is a list', () => findAll('program-fit >> .note li').length === 1);
  await page.open(`${site.url}/index.html`);
  await page.back();
  await page.until('the signs are shown again', () => isShown(find('program-fit')));
  const ticked = await page.evaluate(() =>
    findAll('program-fit >> input').filter((box) => (box as HTMLInputElement).checked),
  );
  assert.deepEqual(ticked, []);
  assert.match(await page.text('program-fit'), /What you check is listed here\./);
});
