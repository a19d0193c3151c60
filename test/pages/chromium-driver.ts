import { chromium, type Page as PlaywrightPage } from 'playwright-core';
import { chromiumArgs, findChromium } from '../launchers/find-browser.js';
import type { EngineBrowser, EnginePage } from './driver.js';

/** Chromium's page, with what only Chromium can do in these tests. */
export interface ChromiumPage extends EnginePage {
  /** Playwright's own page. */
  readonly playwright: PlaywrightPage;
}

/** Starts Chromium over its own protocol. Its back/forward cache, which Playwright turns off, stays on. */
export async function startChromium(): Promise<EngineBrowser> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArgs,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    async newPage(): Promise<ChromiumPage> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      return {
        playwright: page,
        async goTo(address) {
          await page.goto(address, { waitUntil: 'commit' });
        },
        async run(expression) {
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
            expression,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value as unknown;
        },
        async go(step) {
          await session.send('Runtime.evaluate', { expression: `setTimeout(() => history.go(${step}))` });
        },
        press: (keys) => page.keyboard.press(keys),
        clickAt: (x, y) => page.mouse.click(x, y),
        setViewport: (width, height) => page.setViewportSize({ width, height }),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
