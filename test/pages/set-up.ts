import { after, afterEach, beforeEach, test } from 'node:test';
import type { Engine } from '../launchers/engines.js';
import { engine, Page, startBrowser, type EngineBrowser } from './driver.js';
import { TestSite } from './test-site.js';

/** The example site and a browser for the tests of one file; each visit is a page of its own with nothing stored. */
export function setUp() {
  const site = new TestSite();
  let browser: EngineBrowser | undefined;
  const open = new Set<Page>();
  beforeEach(async () => {
    site.reset();
    if (browser) return;
    // Not before: a file whose tests are all for another engine must start nothing, or it would never end.
    await site.listen();
    browser = await startBrowser();
  });
  afterEach(async () => {
    for (const page of open) await page.close();
    open.clear();
  });
  after(async () => {
    if (!browser) return;
    await browser.close();
    await site.close();
  });
  /** A page that has not gone anywhere yet. */
  const newPage = async (): Promise<Page> => {
    const page = new Page(await browser!.newPage());
    open.add(page);
    return page;
  };
  /** A page at an address of the site. */
  const visit = async (path: string): Promise<Page> => {
    const page = await newPage();
    await page.open(site.url + path);
    return page;
  };
  return { site, newPage, visit };
}

/** Registers a test in some engines only; in the others its name and the reason are part of the output. */
export function testIn(
  engines: readonly Engine[],
  why: string,
  name: string,
  run: () => Promise<void>,
): void {
  if (engines.includes(engine)) test(name, run);
  else console.log(`Not tested in ${engine}: ${name} (${why})`);
}
