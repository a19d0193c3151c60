import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../../src/build/site-server.js';
import { chromiumArgs, findChromium } from '../launchers/find-browser.js';
import type * as elements from './in-page/elements.js';
import type * as search from './in-page/search.js';

/** A page of Chromium with the library, and with the modules of test/bench/in-page under `bench`. */
export interface BenchPage {
  readonly page: Page;
  /** Seconds of processor time that the page's main thread has taken so far. */
  mainThread(): Promise<number>;
  /** Makes the processor seem so many times slower. */
  slowDown(times: number): Promise<void>;
  close(): Promise<void>;
}

const modules = ['search', 'elements'] as const;

/** What the modules are called in the page. */
export type BenchModules = {
  search: typeof search;
  elements: typeof elements;
};

declare global {
  var bench: BenchModules;
}

export async function openBenchPage(): Promise<BenchPage> {
  await bundle();
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/bench/*.js', (route) =>
    route.fulfill({ path: join('dist', new URL(route.request().url()).pathname) }),
  );
  await page.route('**/bench/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Bench</title>' }),
  );
  await page.goto(`${site.url}/bench/`);
  const imports = modules.map((name) => `import * as ${name} from '/bench/${name}.js';`);
  const content = `import '/iop-widgets/all.js'; ${imports.join(' ')} globalThis.bench = { ${modules.join()} };`;
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction(() => 'bench' in globalThis);

  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    async mainThread() {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value;
    },
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }).then(() => undefined),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: 'dist/bench',
      target: 'es2022',
      lib: {
        entry: Object.fromEntries(modules.map((name) => [name, `test/bench/in-page/${name}.ts`])),
        formats: ['es'],
      },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });
}
