import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { states } from '../stories/states.js';
import { canEmulate, place } from './fixtures.js';

const NIGHT = 'background: #181a18; color: #ebe7df; color-scheme: dark';

/**
 * Registers a test for each state of an element: axe objects to nothing, and the page does not scroll sideways, wide and on a
 * small phone. `look` comes first: what the element itself has to show, or what a visitor does before axe looks.
 */
export function isAccessibleInEveryState(
  tag: string,
  look: (element: HTMLElement, state: string) => unknown = () => undefined,
): void {
  for (const [name, { markup, surroundings }] of Object.entries(states[tag]!)) {
    it(`is accessible: ${name}`, async () => {
      const isForced = surroundings === 'forced-colors';
      const isPrint = surroundings === 'print';
      if (isForced && canEmulate()) await emulateMedia({ forcedColors: 'active' });
      if (isPrint && canEmulate()) await emulateMedia({ media: 'print' });
      try {
        const scheme = surroundings === 'dark' ? NIGHT : '';
        const page = await place<HTMLElement>(`<main style="${scheme}"><h1>Page</h1>${markup}</main>`);
        await look(page.querySelector<HTMLElement>(tag)!, name);
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
