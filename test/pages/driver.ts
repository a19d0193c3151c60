import { setTimeout as sleep } from 'node:timers/promises';
import { wantedEngine, type Engine } from '../launchers/engines.js';
import { startChromium } from './chromium-driver.js';
import { startFirefox } from './firefox-driver.js';
import * as inPage from './in-page.js';
import { find, visibleText } from './in-page.js';
import { startWebKit } from './webkit-driver.js';

/** What an engine has to bring to drive a page; everything else is built on it here. */
export interface EnginePage {
  /** Starts to go to an address, and does not wait for the page. */
  goTo(address: string): Promise<void>;
  /** Runs an expression in the page, waits for its promise and brings back the value as JSON, whatever the page's CSP. */
  run(expression: string): Promise<unknown>;
  /** Presses a key or a chord, written `Tab`, `Shift+Tab`, `Enter`, `Space`, `a`. */
  press(keys: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Goes one step back (-1) or forward (1) in the session's history. */
  go(step: -1 | 1): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A browser that runs: each page of it starts without anything stored. */
export interface EngineBrowser {
  newPage(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** The engine of this run: `ENGINE=chromium|firefox|webkit`, Chromium if not said. */
export const engine: Engine = wantedEngine();

const PATIENCE_MS = 60_000;

/** Declares in the page what functions sent there may use; the TypeScript loader wraps `__name` around functions. */
const helpers = [
  'const __name = (wrapped) => wrapped;',
  ...Object.entries(inPage).map(([name, helper]) => `const ${name} = ${String(helper)};`),
].join(' ');

/** A page in the engine of this run. */
export class Page {
  constructor(
    /** The engine's own page, for what only one engine can do. */
    readonly inner: EnginePage,
  ) {}

  /** Goes to an address and waits until the page and everything it names has come. */
  async open(address: string): Promise<void> {
    await this.start(address);
    await this.until(`${address} has loaded`, () => document.readyState === 'complete');
  }

  /** Goes to an address and waits until the page has begun. */
  async start(address: string): Promise<void> {
    await this.evaluate(() => void Object.assign(window, { isLeft: true }));
    await this.inner.goTo(address);
    await this.until(`${address} has begun`, () => !('isLeft' in window));
  }

  /** Runs a function in the page. Besides its arguments it may use what `in-page.ts` exports, and nothing else of this file. */
  async evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return (await this.inner.run(
      `(async () => { ${helpers} return (${String(run)})(...${JSON.stringify(args)}); })()`,
    )) as Awaited<R>;
  }

  /** Waits until a function gives something in the page, through navigations; what it gave is the answer. */
  async until<A extends unknown[], R>(what: string, run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    let last: unknown;
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(20)) {
      try {
        last = await this.evaluate(run, ...args);
        if (last) return last as Awaited<R>;
      } catch (error) {
        // A page that is being left cannot answer.
        last = error;
      }
    }
    throw new Error(`Waited in vain until ${what}; last: ${String(last)}`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.inner.press(key);
  }

  /** Clicks the middle of an element; `path` as `find` takes it. */
  async click(path: string): Promise<void> {
    const { x, y } = (await this.until(
      `${path} is there`,
      (wanted) => {
        const element = find(wanted);
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      path,
    )) as { x: number; y: number };
    await this.inner.clickAt(x, y);
  }

  /** What a visitor can read in an element, its shadow tree included, or on the whole page. */
  text(path = 'body'): Promise<string> {
    return this.evaluate((wanted) => visibleText(find(wanted)), path);
  }

  /** Waits until a visitor can read something. */
  async reads(path: string, words: string): Promise<void> {
    await this.until(
      `${path} says "${words}"`,
      (wanted, expected) => visibleText(find(wanted)).includes(expected),
      path,
      words,
    );
  }

  back(): Promise<void> {
    return this.inner.go(-1);
  }

  forward(): Promise<void> {
    return this.inner.go(1);
  }

  setViewport(width: number, height = 800): Promise<void> {
    return this.inner.setViewport(width, height);
  }

  /** What the page reported since it was opened: errors, warnings and violations of its policy, each as one line. */
  reports(): Promise<string[]> {
    return this.evaluate(() => watched.reports);
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}

/** Starts the engine of this run. */
export function startBrowser(): Promise<EngineBrowser> {
  return { chromium: startChromium, firefox: startFirefox, webkit: startWebKit }[engine]();
}
