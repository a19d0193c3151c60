import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';
import { chromiumArgs, findChromium } from '../launchers/find-browser.js';

/** A story, as the built Storybook lists it. */
export interface StoryEntry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

const FOLDER = 'dist/storybook';
const PATIENCE_MS = 30_000;

/** Every story and docs page of the last `npm run stories:build`. */
export const entries = Object.values(
  (JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as { entries: Record<string, StoryEntry> })
    .entries,
);

/** What a page said and asked for since it was opened, but for what the library says on purpose. */
export class Witness {
  readonly said: string[] = [];
  readonly askedElsewhere: string[] = [];

  constructor(page: Page, site: string) {
    page.on('console', (message) => {
      const text = message.text();
      if (!text.startsWith('iop-widgets:')) this.said.push(`${message.type()}: ${text}`);
    });
    page.on('pageerror', (error) => this.said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url()))
        this.askedElsewhere.push(request.url());
    });
  }
}

/** Serves the built Storybook for the tests of one file, and opens its pages in one Chromium. */
export function openStorybook(args: string[] = []) {
  const files = createServer(sirv(FOLDER, { etag: true }));
  let browser: Browser;
  let site = '';
  before(async () => {
    await new Promise<void>((listening) => files.listen(0, '127.0.0.1', listening));
    site = `http://localhost:${(files.address() as AddressInfo).port}/`;
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: [...chromiumArgs, ...args],
    });
  });
  after(async () => {
    await browser.close();
    files.closeAllConnections();
    files.close();
  });
  /** A page of its own for what `run` does. */
  const withPage = async (
    options: BrowserContextOptions,
    run: (page: Page, witness: Witness, site: string) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await run(page, new Witness(page, site), site);
    } finally {
      await context.close();
    }
  };
  return { withPage };
}

/** Shows a story alone, as in Storybook's frame, and waits until its elements have drawn. */
export async function openStory(page: Page, site: string, id: string, globals = ''): Promise<void> {
  const more = globals && `;${globals}`;
  // The add-on would run axe too.
  await page.goto(`${site}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true${more}`);
  await page.waitForFunction(() => {
    const preview = (window as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase: string } } })
      .__STORYBOOK_PREVIEW__;
    return preview?.currentRender?.phase === 'finished';
  });
  await page.waitForFunction(() => {
    const waiting = document.querySelectorAll(':state(loading):not([src*="slow"])');
    return waiting.length === 0 && document.fonts.status === 'loaded';
  });
}
