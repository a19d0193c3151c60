import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findFirefox } from '../launchers/find-browser.js';
import type { EngineBrowser } from './driver.js';

/** Starts stock Firefox over WebDriver BiDi. */
export async function startFirefox(): Promise<EngineBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
  });
  return {
    async newPage() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      return {
        async goTo(address) {
          await page.evaluate(`location.assign(${JSON.stringify(address)})`);
        },
        run: (expression) => page.evaluate(expression),
        async go(step) {
          await page.evaluate(`setTimeout(() => history.go(${step}))`);
        },
        async press(keys) {
          const chord = (keys.length > 1 ? keys.replace('Space', ' ').split('+') : [keys]) as KeyInput[];
          for (const key of chord) await page.keyboard.down(key);
          for (const key of chord.reverse()) await page.keyboard.up(key);
        },
        clickAt: (x, y) => page.mouse.click(x, y),
        setViewport: (width, height) => page.setViewport({ width, height }),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
