import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { entries, goToStory, openStory, openStorybook, type Witness } from './storybook.js';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { width: 360, height: 800 };

const stories = entries.filter(({ type }) => type === 'story');
const { newPage } = openStorybook();

/** As many as keep two processors busy. */
const PAGES = 3;

/** Pages that have shown their story and wait for another; each is loaded once. */
const idle: [Page, Witness][] = [];

async function loadPage(): Promise<[Page, Witness]> {
  const [page, witness] = await newPage(WIDE);
  await openStory(page, stories[0]!.id);
  await page.evaluate(axeSource);
  return [page, witness];
}

describe('every story', { concurrency: PAGES }, () => {
  for (const { id, title, name } of stories) {
    test(`${title}, ${name}: no objection of axe, nothing on the console or from elsewhere`, async () => {
      const [page, witness] = idle.pop() ?? (await loadPage());
      try {
        witness.forget();
        // What is a setting of the reader's system is set for its story.
        await page.emulateMedia({ forcedColors: name === 'Forced Colours' ? 'active' : 'none' });
        await goToStory(page, id);
        assert.ok(
          await page.locator('body.sb-show-main').count(),
          `shown, not an error: ${witness.said.join()}`,
        );
        const wide = await objections(page);
        await page.setViewportSize(NARROW);
        const narrow = await objections(page);
        const { said, askedElsewhere } = witness;
        const nothing = { wide: [], narrow: [], said: [], askedElsewhere: [] };
        assert.deepEqual({ wide, narrow, said, askedElsewhere }, nothing);
      } finally {
        await page.setViewportSize(WIDE.viewport);
        idle.push([page, witness]);
      }
    });
  }
});

/** What axe objects to, with the rules that the story's parameters leave on. */
function objections(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { parameters } = __STORYBOOK_PREVIEW__!.currentRender!.story;
    const { rules } = parameters.a11y.config;
    const { violations } = await axe.run(document, {
      rules: Object.fromEntries(rules.map(({ id, enabled }) => [id, { enabled }])),
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
