import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { chromium } from 'playwright-core';

/** Flags for a test browser: it runs in containers, sees only our own pages and asks nobody for updates. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/**
 * The path of a Chromium, Chrome or Edge that really starts: `CHROMIUM_PATH` if it is set, else one on this
 * machine, else the one from npm (`@sparticuz/chromium`, Linux).
 * @throws Error with one sentence that says what to do when none starts
 */
export async function findChromium(): Promise<string> {
  if (env.CHROMIUM_PATH) {
    const problem = await whyItDoesNotStart(env.CHROMIUM_PATH);
    if (problem) throw new Error(`CHROMIUM_PATH=${env.CHROMIUM_PATH} does not start: ${problem}`);
    return env.CHROMIUM_PATH;
  }
  for (const path of [...onPath(chromiumNames), ...usualChromiumPlaces()]) {
    if (existsSync(path) && !(await whyItDoesNotStart(path))) return path;
  }
  const fromNpm = await chromiumFromNpm();
  if (fromNpm) return fromNpm;
  throw new Error(
    'No usable Chromium, Chrome or Edge was found: install one, or name it in the environment variable CHROMIUM_PATH.',
  );
}

/**
 * The path of Firefox: `FIREFOX_PATH`, else one on this machine.
 * @throws Error with one sentence that says what to do when there is none
 */
export function findFirefox(): string {
  const places = [
    ...onPath(['firefox-esr', 'firefox']),
    ...applications('Firefox.app/Contents/MacOS/firefox'),
    ...programFiles('Mozilla Firefox\\firefox.exe'),
  ];
  const found = (env.FIREFOX_PATH ? [env.FIREFOX_PATH] : places).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No Firefox was found: install it (Debian: apt-get install firefox-esr), or name it in the environment variable FIREFOX_PATH.',
  );
}

/**
 * The programs a WebKitGTK test needs.
 * @throws Error with one sentence that says what to do when one is missing
 */
export function findWebKit(): { driver: string; browser: string; display: string } {
  const [driver] = onPath(['WebKitWebDriver']);
  const [display] = onPath(['Xvfb']);
  const browser = miniBrowsers().find((path) => existsSync(path));
  if (driver && display && browser) return { driver, browser, display };
  throw new Error(
    'WebKitGTK was not found: it needs Linux with its driver and a virtual display (Debian: apt-get install webkit2gtk-driver xvfb).',
  );
}

async function whyItDoesNotStart(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumArgs, timeout: 60_000 });
    const page = await browser.newPage();
    await page.close();
    await browser.close();
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

async function chromiumFromNpm(): Promise<string | undefined> {
  if (platform !== 'linux') return undefined;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    return (await whyItDoesNotStart(path)) ? undefined : path;
  } catch {
    // Not for this kind of processor, or no room to unpack it.
    return undefined;
  }
}

function onPath(names: string[]): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

function usualChromiumPlaces(): string[] {
  return [
    ...applications('Google Chrome.app/Contents/MacOS/Google Chrome'),
    ...applications('Chromium.app/Contents/MacOS/Chromium'),
    ...applications('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ...programFiles('Google\\Chrome\\Application\\chrome.exe'),
    ...programFiles('Chromium\\Application\\chrome.exe'),
    ...programFiles('Microsoft\\Edge\\Application\\msedge.exe'),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

function applications(path: string): string[] {
  return [join('/Applications', path), join(homedir(), 'Applications', path)];
}

function programFiles(path: string): string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? [join(root, path)] : []));
}

function miniBrowsers(): string[] {
  if (platform !== 'linux') return [];
  const libraries = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  const places = libraries.flatMap((folder) => [
    folder,
    ...readdirSync(folder).map((name) => join(folder, name)),
  ]);
  return places.flatMap((folder) => [
    join(folder, 'webkit2gtk-4.1', 'MiniBrowser'),
    join(folder, 'webkitgtk-6.0', 'MiniBrowser'),
  ]);
}
