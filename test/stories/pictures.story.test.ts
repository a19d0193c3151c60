import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { differenceOf } from './compare-pictures.js';
import { openStorybook, openStory } from './storybook.js';

interface Picture {
  story: string;
  width?: number;
  globals?: string;
}

/** A dozen looks that together hold the visual language: each element once, night, paper, another direction, a theme. */
const pictures: Record<string, Picture> = {
  'call-cta': { story: 'elements-call-cta--default' },
  'call-cta-dark': { story: 'elements-call-cta--dark', width: 360 },
  'call-cta-bold-modern': { story: 'elements-call-cta--default', globals: 'theme:bold-modern' },
  'care-level-comparison': { story: 'elements-care-level-comparison--default' },
  'care-level-comparison-narrow': { story: 'elements-care-level-comparison--narrow', width: 360 },
  'crisis-notice': { story: 'elements-crisis-notice--default' },
  'program-faq-print': { story: 'elements-program-faq--print' },
};

// Fonts are drawn the same on every machine that has this one.
const FONT = 'Liberation Sans';
const { withPage } = openStorybook([
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
]);

describe('stories look as they were accepted', () => {
  for (const [name, { story, width = 720, globals }] of Object.entries(pictures)) {
    test(`${name}, ${width} px wide`, () =>
      withPage({ viewport: { width, height: 200 } }, async (page, _witness, site) => {
        // A Wednesday in March, 11 AM in Georgia.
        await page.clock.setFixedTime('2026-03-04T16:00:00Z');
        await openStory(page, site, story, globals);
        await page.addStyleTag({
          content: `html, .stage { --iop-font-family: '${FONT}'; font-family: '${FONT}' !important; }`,
        });
        assert.ok(
          await hasFont(page),
          `${FONT} is not installed (Debian: apt-get install fonts-liberation).`,
        );
        const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
        assert.equal(differenceOf(name, picture), undefined);
      }));
  }
});

/** Whether text in the font is as wide as without it. */
function hasFont(page: Page): Promise<boolean> {
  return page.evaluate((font) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const [withIt, without] = [`'${font}', monospace`, 'monospace'].map((family) => {
      canvas.font = `40px ${family}`;
      return canvas.measureText('You live at home').width;
    });
    return withIt !== without;
  }, FONT);
}
