import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { entries, openStorybook, openStory } from './storybook.js';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

const { withPage } = openStorybook();

/** What is a setting of the reader's system is set for its story. */
const readerSettings = (name: string): BrowserContextOptions =>
  name === 'Forced Colours' ? { forcedColors: 'active' } : {};

// As many pages at a time as keep two processors busy.
describe('every story', { concurrency: 3 }, () => {
  for (const { id, title, name } of entries.filter(({ type }) => type === 'story')) {
    test(`${title}, ${name}: nothing for axe wide and narrow, nothing on the console, nothing from elsewhere`, () =>
      withPage(readerSettings(name), async (page, { said, askedElsewhere }, site) => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await openStory(page, site, id);
        assert.ok(await page.locator('body.sb-show-main').count(), 'the story is shown, not an error');
        await page.evaluate(axeSource);
        const wide = await objections(page);
        await page.setViewportSize({ width: 360, height: 800 });
        const narrow = await objections(page);
        assert.deepEqual(
          { wide, narrow, said, askedElsewhere },
          { wide: [], narrow: [], said: [], askedElsewhere: [] },
        );
      }));
  }
});

/** What axe objects to, with the rules that the story's parameters leave on. */
function objections(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Preview {
      currentRender: {
        story: { parameters: { a11y: { config: { rules: { id: string; enabled: boolean }[] } } } };
      };
    }
    const { story } = (window as unknown as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__
      .currentRender;
    const rules = Object.fromEntries(
      story.parameters.a11y.config.rules.map(({ id, enabled }) => [id, { enabled }]),
    );
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
