import { setTimeout as sleep } from 'node:timers/promises';

/** The part of a WebDriver session this file uses. */
export interface WebKitDriver {
  execute<T>(script: string): Promise<T>;
  performActions(actions: object[]): Promise<void>;
  getWindowRect(): Promise<{ x: number; y: number; width: number; height: number }>;
  setWindowRect(x: number, y: number, width: number, height: number): Promise<unknown>;
}

interface MouseOptions {
  button?: 'left' | 'middle' | 'right';
}

interface Size {
  width: number;
  height: number;
}

const keyCodes: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Space: ' ',
};

/** A WebDriver session of WebKitGTK dressed as the page of Playwright that test commands expect. */
export function webkitPage(driver: WebKitDriver) {
  const keys = (actions: object[]) => driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  const mouse = (actions: object[]) =>
    driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  return {
    setViewportSize: (wanted: Size) => resize(driver, wanted),
    emulateMedia: () =>
      Promise.reject(new Error('WebKitGTK cannot emulate media: do not register this test there.')),
    keyboard: {
      type: (text: string) => keys([...text].flatMap((letter) => [keyDown(letter), keyUp(letter)])),
      press: (name: string) => {
        const chord = name.length > 1 ? name.split('+') : [name];
        return keys([...chord.map(keyDown), ...chord.reverse().map(keyUp)]);
      },
      down: (name: string) => keys([keyDown(name)]),
      up: (name: string) => keys([keyUp(name)]),
    },
    mouse: {
      move: (x: number, y: number) => mouse([moveTo(x, y)]),
      click: (x: number, y: number, options?: MouseOptions) =>
        mouse([moveTo(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: (options?: MouseOptions) => mouse([button('pointerDown', options)]),
      up: (options?: MouseOptions) => mouse([button('pointerUp', options)]),
    },
  };
}

const keyDown = (name: string) => ({ type: 'keyDown', value: keyCodes[name] ?? name });
const keyUp = (name: string) => ({ type: 'keyUp', value: keyCodes[name] ?? name });
const moveTo = (x: number, y: number) => ({ type: 'pointerMove', duration: 0, x, y });
const button = (type: string, options?: MouseOptions) => ({
  type,
  button: { left: 0, middle: 1, right: 2 }[options?.button ?? 'left'],
});

/** Makes the page's inside this large: WebDriver sizes the window, whose frame is unknown, so it corrects itself. */
async function resize(driver: WebKitDriver, wanted: Size): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const now = await innerSize(driver);
    if (sameSize(now, wanted)) return;
    const window = await driver.getWindowRect();
    const width = window.width + wanted.width - now.width;
    const height = window.height + wanted.height - now.height;
    await driver.setWindowRect(window.x, window.y, width, height);
    if (await settled(driver, wanted)) return;
  }
  const now = await innerSize(driver);
  throw new Error(`Wanted a page of ${wanted.width}x${wanted.height}, got ${now.width}x${now.height}.`);
}

async function settled(driver: WebKitDriver, wanted: Size): Promise<boolean> {
  for (let tries = 0; tries < 20; tries += 1) {
    if (sameSize(await innerSize(driver), wanted)) return true;
    await sleep(25);
  }
  return false;
}

async function innerSize(driver: WebKitDriver): Promise<Size> {
  const [width, height] = await driver.execute<[number, number]>('return [innerWidth, innerHeight]');
  return { width, height };
}

const sameSize = (a: Size, b: Size) => a.width === b.width && a.height === b.height;
