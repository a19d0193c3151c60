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

declare global {
  /** What Storybook's frame tells of itself. */
  var __STORYBOOK_PREVIEW__:
    | {
        currentRender?: {
          id: string;
          phase: string;
          story: { parameters: { a11y: { config: { rules: { id: string; enabled: boolean }[] } } } };
        };
      }
    | undefined;
  var __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, data: object): void };
}

const FOLDER = 'dist/storybook';
const PATIENCE_MS = 30_000;

/** No name is known but that of the machine: Storybook has to do with its own files. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** Every story and docs page of the last `npm run stories:build`. */
export const entries = Object.values(
  (JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as { entries: Record<string, StoryEntry> })
    .entries,
);

/** What a page said and asked for, but for what the library says on purpose. */
export class Witness {
  said: string[] = [];
  askedElsewhere: string[] = [];

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

  forget(): void {
    this.said = [];
    this.askedElsewhere = [];
  }
}

/** Serves the built Storybook for the tests of one file, and opens its pages in one Chromium. */
export function openStorybook(args: string[] = []) {
  const files = createServer(sirv(FOLDER, { etag: true }));
  let browser: Browser;
  let baseURL = '';
  before(async () => {
    await new Promise<void>((listening) => files.listen(0, '127.0.0.1', listening));
    baseURL = `http://localhost:${(files.address() as AddressInfo).port}/`;
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: [...chromiumArgs, NO_NETWORK, ...args],
    });
  });
  after(async () => {
    await browser.close();
    files.closeAllConnections();
    files.close();
  });
  /** A page with nothing stored, whose addresses are Storybook's. */
  const newPage = async (options: BrowserContextOptions): Promise<[Page, Witness]> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', baseURL, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return [page, new Witness(page, baseURL)];
  };
  /** A page of its own for what `run` does. */
  const withPage = async (
    options: BrowserContextOptions,
    run: (page: Page, witness: Witness) => Promise<void>,
  ): Promise<void> => {
    const [page, witness] = await newPage(options);
    try {
      await run(page, witness);
    } finally {
      await page.context().close();
    }
  };
  return { newPage, withPage };
}

/** Loads Storybook's frame with a story alone, and waits until its elements have drawn. */
export async function openStory(page: Page, id: string, globals = ''): Promise<void> {
  const more = globals && `;${globals}`;
  // The add-on would run axe too.
  await page.goto(`iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true${more}`);
  await hasDrawn(page, id.split('&')[0]!);
}

/** Shows another story in the same frame, as a click in the sidebar does. */
export async function goToStory(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (storyId) => __STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' }),
    id,
  );
  await hasDrawn(page, id);
}

async function hasDrawn(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const render = globalThis.__STORYBOOK_PREVIEW__?.currentRender;
    return render?.id === wanted && render.phase === 'finished';
  }, id);
  await page.waitForFunction(() => {
    const waiting = document.querySelectorAll(':state(loading):not([src*="slow"])');
    return waiting.length === 0 && document.fonts.status === 'loaded';
  });
}
