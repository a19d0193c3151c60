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

/** A dozen looks that together hold the visual language: most elements once, night, paper, Spanish, right to left, a theme. */
const pictures: Record<string, Picture> = {
  'call-cta': { story: 'elements-call-cta--default' },
  'call-cta-dark': { story: 'elements-call-cta--dark', width: 360 },
  'call-cta-bold-modern': { story: 'elements-call-cta--default', globals: 'theme:bold-modern' },
  'care-level-comparison': { story: 'elements-care-level-comparison--default' },
  'care-pathway': { story: 'elements-care-pathway--default' },
  'crisis-notice': { story: 'elements-crisis-notice--default' },
  'location-finder': { story: 'elements-location-finder--the-carter-treatment-center' },
  'program-faq-print': { story: 'elements-program-faq--print' },
  'program-fit-spanish': { story: 'elements-program-fit--spanish' },
  'program-overview': { story: 'elements-program-overview--default', width: 960 },
  // In English, since the font has no Arabic letters.
  'program-overview-right-to-left': {
    story: 'elements-program-overview--the-carter-treatment-center',
    globals: 'direction:rtl',
  },
  'program-page-dark': {
    story: 'elements-program-page--the-carter-treatment-center',
    globals: 'scheme:dark',
  },
  'program-statistics': { story: 'elements-program-statistics--default' },
  'reach-out-narrow': { story: 'elements-reach-out--narrow', width: 360 },
};

// Fonts are drawn the same on every machine that has this one.
const FONT = 'Liberation Sans';
const VISITOR = { locale: 'en-US', timezoneId: 'America/New_York' };

const { withPage } = openStorybook([
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
]);

describe('stories look as they were accepted', () => {
  for (const [name, { story, width = 720, globals }] of Object.entries(pictures)) {
    test(`${name}, ${width} px wide`, () =>
      withPage({ viewport: { width, height: 200 }, ...VISITOR }, async (page) => {
        // A Wednesday in March, 11 AM in Georgia.
        await page.clock.setFixedTime('2026-03-04T16:00:00Z');
        await openStory(page, story, globals);
        await page.addStyleTag({
          content: `html, .stage { --iop-font-family: '${FONT}'; font-family: '${FONT}' !important; }`,
        });
        assert.ok(
          await hasFont(page),
          `${FONT} is not installed (Debian: apt-get install fonts-liberation).`,
        );
        const picture = await page.screenshot({
          clip: { x: 0, y: 0, width, height: await heightOf(page) },
          fullPage: true,
          animations: 'disabled',
          caret: 'hide',
        });
        assert.equal(differenceOf(name, picture), undefined);
      }));
  }
});

/** Of a long page, what one sees first. */
function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.min(document.documentElement.scrollHeight, 1200));
}

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
