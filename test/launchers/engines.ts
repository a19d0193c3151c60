import { type BrowserLauncher } from '@web/test-runner-core';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, findChromium, findFirefox, findWebKit } from './find-browser.js';
import { firefoxLauncher } from './firefox-launcher.js';
import { WebKitLauncher } from './webkit-launcher.js';

/** The engines tests know, by the name the environment variable ENGINE takes. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** The engine this run is for: `ENGINE`, else Chromium. */
export function wantedEngine(): Engine {
  const name = process.env.ENGINE ?? 'chromium';
  const engine = engines.find((one) => one === name);
  if (!engine) throw new Error(`ENGINE=${name} is unknown; use one of ${engines.join(', ')}.`);
  return engine;
}

/** Starts an engine for web-test-runner. */
export async function launcherOf(engine: Engine): Promise<BrowserLauncher> {
  if (engine === 'firefox') return firefoxLauncher(findFirefox());
  if (engine === 'webkit') return new WebKitLauncher() as unknown as BrowserLauncher;
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: await findChromium(), args: chromiumArgs },
  });
}

/** Why an engine cannot be used on this machine, in one sentence; the Chromium found is remembered for child processes. */
export async function engineIsMissing(engine: Engine): Promise<string | undefined> {
  try {
    if (engine === 'firefox') findFirefox();
    else if (engine === 'webkit') findWebKit();
    else process.env.CHROMIUM_PATH = await findChromium();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
