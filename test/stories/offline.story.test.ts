import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, openStorybook } from './storybook.js';

const { withPage } = openStorybook();
const WIDE = { viewport: { width: 1280, height: 900 } };

const foundations = entries.filter(({ title }) => title.startsWith('Foundations/'));

test('without a network Storybook opens on its first page, with all pages and elements beside it', () =>
  withPage(WIDE, async (page, { askedElsewhere }) => {
    await page.goto('');
    const stories = page.frameLocator('#storybook-preview-iframe');
    await stories.getByRole('heading', { name: 'How the JSON becomes a page', level: 1 }).waitFor();
    for (const { name } of foundations)
      await page.locator('#storybook-explorer-tree').getByText(name, { exact: true }).waitFor();
    await page.locator('#storybook-explorer-tree').getByText('call-cta', { exact: true }).click();
    await stories.getByRole('heading', { name: 'call-cta', level: 1 }).waitFor();
    await stories.locator('#storybook-docs').getByText('Example Recovery answers.').waitFor();
    assert.deepEqual(askedElsewhere, []);
  }));

for (const { id, title } of foundations) {
  test(`without a network: ${title}`, () =>
    withPage(WIDE, async (page, { said, askedElsewhere }) => {
      await page.goto(`iframe.html?id=${id}&viewMode=story`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      assert.deepEqual({ said, askedElsewhere }, { said: [], askedElsewhere: [] });
    }));
}

test('without a network places are found by ZIP code', () =>
  withPage(WIDE, async (page, { askedElsewhere }) => {
    await page.goto('iframe.html?id=elements-location-finder--network&viewMode=story');
    await page.getByRole('combobox', { name: 'ZIP code or city' }).fill('30601');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /within 25 miles of 30601/ }).waitFor();
    assert.deepEqual(askedElsewhere, []);
  }));
