import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { states } from '../stories/states.js';
import { canEmulate, place } from './fixtures.js';

const NIGHT = 'background: #181a18; color: #ebe7df; color-scheme: dark';

/** How bright a color is, 0 to 1, whatever way it is written. */
function luminanceOf(color: string): number {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
    value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Texts that nobody could read on white paper, which most browsers print without backgrounds. */
function faintOnPaper(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    const style = getComputedStyle(element);
    const isRead = own && element.checkVisibility({ checkVisibilityCSS: true });
    const isFaint =
      isRead && style.printColorAdjust !== 'exact' && 1.05 / (luminanceOf(style.color) + 0.05) < 4.5;
    return [
      ...(isFaint
        ? [`${element.localName}.${element.className} ${style.color}: ${element.textContent}`]
        : []),
      ...(element.shadowRoot ? faintOnPaper(element.shadowRoot) : []),
    ];
  });
}

/**
 * Registers a test for each state of an element: axe objects to nothing, and the page does not scroll sideways, wide and on a
 * small phone. `look` comes first: what the element itself has to show, or what a visitor does before axe looks. `except` are
 * states that are looked at elsewhere.
 */
export function isAccessibleInEveryState(
  tag: string,
  look: (element: HTMLElement, state: string) => unknown = () => undefined,
  except: readonly string[] = [],
): void {
  for (const [name, { markup, surroundings }] of Object.entries(states[tag]!)) {
    if (except.includes(name)) continue;
    it(`is accessible: ${name}`, async () => {
      const isForced = surroundings === 'forced-colors';
      const isPrint = surroundings === 'print';
      if (isForced && canEmulate()) await emulateMedia({ forcedColors: 'active' });
      if (isPrint && canEmulate()) await emulateMedia({ media: 'print' });
      try {
        const scheme = surroundings === 'dark' ? NIGHT : '';
        const page = await place<HTMLElement>(`<main style="${scheme}"><h1>Page</h1>${markup}</main>`);
        await look(page.querySelector<HTMLElement>(tag)!, name);
        if (isPrint && canEmulate()) expect(faintOnPaper(page)).to.deep.equal([]);
        for (const width of surroundings === 'narrow' ? [320] : [1024, 320]) {
          await setViewport({ width, height: 640 });
          await expect(page).to.be.accessible();
          expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        }
      } finally {
        if (canEmulate()) await emulateMedia({ forcedColors: 'none', media: 'screen' });
        await setViewport({ width: 1024, height: 768 });
      }
    }).timeout(30_000);
  }
}
