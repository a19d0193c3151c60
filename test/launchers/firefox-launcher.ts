import { type BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';

type Media = Partial<Record<'media' | 'colorScheme' | 'reducedMotion' | 'forcedColors', string | null>>;

const defaultMedia: Media = {
  media: 'screen',
  colorScheme: 'no-preference',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
};

/**
 * Stock Firefox for web-test-runner, over WebDriver BiDi. Answers set-viewport, emulate-media, send-keys and
 * send-mouse as a Playwright page does; every test file starts with default media. Media are preferences of the
 * whole browser (BiDi has no command for them in Firefox ESR), so it runs one file at a time.
 */
export function firefoxLauncher(executablePath: string): BrowserLauncher {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['-remote-allow-system-access'],
    },
  });
  const pageOf = launcher.getPage.bind(launcher);
  const startSession = launcher.startSession.bind(launcher);
  return Object.assign(launcher, {
    // The built-in commands hand forced colours and single keys only to this type.
    type: 'playwright',
    async startSession(id: string, url: string) {
      await startSession(id, url);
      await emulateMedia(pageOf(id), defaultMedia);
    },
    getPage: (id: string) => playwrightLike(pageOf(id)),
  });
}

function playwrightLike(page: Page) {
  return {
    setViewportSize: (size: { width: number; height: number }) => page.setViewport(size),
    emulateMedia: (media: Media) => emulateMedia(page, media),
    keyboard: {
      type: (text: string) => page.keyboard.type(text),
      press: (keys: string) => press(page, keys),
      down: (key: KeyInput) => page.keyboard.down(key),
      up: (key: KeyInput) => page.keyboard.up(key),
    },
    mouse: page.mouse,
  };
}

/** Presses a key or a chord as Playwright writes it: `Shift+Tab`. */
async function press(page: Page, keys: string): Promise<void> {
  const chord = (keys.length > 1 ? keys.split('+') : [keys]) as KeyInput[];
  for (const key of chord) await page.keyboard.down(key);
  for (const key of chord.reverse()) await page.keyboard.up(key);
}

async function emulateMedia(page: Page, media: Media): Promise<void> {
  const script = [
    preference('layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }, media.colorScheme),
    preference('ui.prefersReducedMotion', { reduce: 1 }, media.reducedMotion),
    preference('browser.display.document_color_use', { active: 2 }, media.forcedColors),
    medium(media.media),
  ].join('');
  if (script === '') return;
  await runInChrome(page.browser(), script);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function preference(name: string, values: Record<string, number>, wanted: string | null | undefined): string {
  if (wanted === undefined || wanted === null) return '';
  const value = values[wanted];
  return value === undefined
    ? `Services.prefs.clearUserPref('${name}');`
    : `Services.prefs.setIntPref('${name}', ${value});`;
}

function medium(wanted: string | null | undefined): string {
  if (wanted === undefined || wanted === null) return '';
  const override = JSON.stringify(wanted === 'screen' ? '' : wanted);
  return `for (const b of gBrowser.browsers) b.browsingContext.mediumOverride = ${override};`;
}

/** Runs a script where Firefox runs its own window; `connection` is not public in puppeteer, hence its exact pin. */
async function runInChrome(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text ?? 'no answer');
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
}

interface BidiResult {
  contexts?: { context: string }[];
  type?: string;
  exceptionDetails?: { text: string };
}
