import { rmSync } from 'node:fs';
import { findWebKit } from '../launchers/find-browser.js';
import { homeWithSmallWindow, startWebKitDriver, webkitCapabilities } from '../launchers/webkit-driver.js';
import { webkitPage } from '../launchers/webkit-page.js';
import type { EngineBrowser } from './driver.js';

/** Starts WebKitGTK on a virtual display of its own. Each page is a session, since one session has one window. */
export async function startWebKit(): Promise<EngineBrowser> {
  const programs = findWebKit();
  const home = homeWithSmallWindow();
  const { port, children } = await startWebKitDriver(programs, home);
  const end = () => {
    for (const child of children.splice(0)) child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', end);
  return {
    async newPage() {
      const { 'wdio:enforceWebDriverClassic': _, ...alwaysMatch } = webkitCapabilities(programs.browser);
      const { sessionId } = await command<{ sessionId: string }>(port, 'POST', '/session', {
        capabilities: { alwaysMatch: { ...alwaysMatch, pageLoadStrategy: 'none' } },
      });
      const send = <T>(method: string, path: string, body?: object) =>
        command<T>(port, method, `/session/${sessionId}${path}`, body);
      // A page that goes to the back/forward cache in the middle of a script never answers it.
      await send('POST', '/timeouts', { script: 4000 });
      const page = webkitPage({
        execute: (script) => send('POST', '/execute/sync', { script, args: [] }),
        performActions: (actions) => send('POST', '/actions', { actions }),
        getWindowRect: () => send('GET', '/window/rect'),
        setWindowRect: (x, y, width, height) => send('POST', '/window/rect', { x, y, width, height }),
      });
      await page.setViewportSize({ width: 1280, height: 800 });
      return {
        goTo: (address) => send('POST', '/url', { url: address }),
        async run(expression) {
          // As text: what a page has added to every object would keep the driver from reading one.
          const script = `
            const done = (answer) => arguments[0](JSON.stringify(answer));
            (${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
          const text = await send<string>('POST', '/execute/async', { script, args: [] });
          const answer = JSON.parse(text) as { value?: unknown; error?: string };
          if (answer.error) throw new Error(answer.error);
          return answer.value;
        },
        press: (keys) => page.keyboard.press(keys),
        clickAt: (x, y) => page.mouse.click(Math.round(x), Math.round(y)),
        setViewport: (width, height) => page.setViewportSize({ width, height }),
        go: (step) => send('POST', step < 0 ? '/back' : '/forward'),
        close: () => send('DELETE', ''),
      };
    },
    close: () => Promise.resolve(end()),
  };
}

/** One command of the WebDriver protocol. */
async function command<T>(port: number, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    signal: AbortSignal.timeout(25_000),
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
