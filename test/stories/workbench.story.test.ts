import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { themeNames } from '../../stories/.storybook/toolbars.js';
import { states } from '../../stories/states.js';
import { publicProperties } from './public-properties.js';
import { entries, openStorybook, openStory } from './storybook.js';

const { withPage } = openStorybook();
const WIDE = { viewport: { width: 1280, height: 900 } };

const frame = (page: Page) => page.frameLocator('#storybook-preview-iframe');

/** Picks an item of one of our toolbar's menus. */
async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${menu} `) }).click();
  await page.getByRole('option', { name: item }).click();
}

for (const tag of Object.keys(states)) {
  test(`the docs page of ${tag} says when to use it, what to paste, and what can be set and heard`, () =>
    withPage(WIDE, async (page, { said, askedElsewhere }) => {
      await page.goto(`iframe.html?id=elements-${tag}--docs&viewMode=docs`);
      const docs = page.locator('#storybook-docs');
      await docs.getByRole('heading', { name: tag, exact: true }).waitFor();
      for (const part of [
        'When to use it.',
        'When not.',
        '/iop-widgets/all.js',
        `<${tag} src="/programs/your-program.json">`,
      ])
        await page.waitForFunction((words) => document.body.innerText.includes(words), part);
      for (const row of ['heading-level', '--iop-accent', 'program-error'])
        assert.equal(await docs.getByRole('cell', { name: row, exact: true }).count(), 1, row);
      for (const hidden of ['finding', 'renderRoot', 'updateComplete'])
        assert.equal(await docs.getByRole('cell', { name: hidden, exact: true }).count(), 0, hidden);
      const rows = await docs.getByRole('row').locator('td:first-child').allInnerTexts();
      const attributes = await page.evaluate(
        (name) =>
          (customElements.get(name) as unknown as { observedAttributes: string[] }).observedAttributes,
        tag,
      );
      for (const name of [...attributes, ...publicProperties()]) assert.ok(rows.includes(name), name);
      for (const { id } of entries.filter(
        ({ id, type }) => type === 'story' && id.startsWith(`elements-${tag}--`),
      ))
        assert.equal(await docs.locator(`a[href="?path=/story/${id}"]`).count(), 1, `a link to ${id}`);
      assert.deepEqual({ said, askedElsewhere }, { said: [], askedElsewhere: [] });
    }));
}

test('the toolbars change program, theme, color scheme, direction, text size, width and host page', () =>
  withPage(WIDE, async (page, { askedElsewhere }) => {
    await page.goto(`?path=/story/elements-call-cta--default`);
    const card = frame(page).locator('call-cta [part=card]');
    const becomes = (property: string, wanted: string) =>
      card.evaluate(
        async (box, [name, value]) => {
          const end = Date.now() + 20_000;
          while (getComputedStyle(box).getPropertyValue(name) !== value) {
            if (Date.now() > end)
              throw new Error(`${name} is ${getComputedStyle(box).getPropertyValue(name)}, not ${value}`);
            await new Promise((next) => setTimeout(next, 20));
          }
        },
        [property, wanted] as const,
      );
    await frame(page).getByText('Example Recovery answers.').waitFor();

    await choose(page, 'Program', 'Carter');
    await frame(page).getByText('The Carter Treatment Center answers').waitFor();
    await choose(page, 'Theme', 'Bold modern');
    await becomes('background-color', 'rgb(74, 31, 184)');
    await choose(page, 'Color scheme', 'Dark');
    await becomes('color', 'rgb(240, 237, 255)');
    await choose(page, 'Direction', 'Right to left');
    await becomes('direction', 'rtl');
    await choose(page, 'Text size', '200 %');
    await becomes('font-size', '34px');
    await choose(page, 'Width of the container', '360 px');
    await becomes('width', '360px');
    await choose(page, 'Host page', 'Hostile CSS');
    await frame(page).getByText('rules meant for everything').waitFor();
    assert.deepEqual(askedElsewhere, []);
  }));

test('pasted JSON is shown, and what is wrong with it is said in words', () =>
  withPage(WIDE, async (page, { said }) => {
    await openStory(page, 'elements-call-cta--default', 'program:own');
    const field = page.getByRole('textbox');
    await field.fill('{ "version": 1, "language": "en" }');
    await page.getByText('provider', { exact: true }).first().waitFor();
    const pasted = {
      version: 1,
      language: 'en',
      provider: { name: 'Pasted Recovery', phone: '(706) 555-0150' },
      program: { name: 'Intensive outpatient program' },
    };
    await field.fill(JSON.stringify(pasted));
    await page.getByText('Nothing to put right.').waitFor();
    await page.getByText('Pasted Recovery answers.').waitFor();
    assert.deepEqual(said, []);
  }));

test('the actions panel logs what a page hears', () =>
  withPage(WIDE, async (page, { askedElsewhere }) => {
    await page.goto(`?path=/story/elements-program-faq--default`);
    await frame(page).getByText('Can I keep my job?').click();
    await page.getByRole('tab', { name: /Actions/ }).click();
    await page.getByText('program-faq-toggle').filter({ visible: true }).first().waitFor();
    assert.deepEqual(askedElsewhere, []);
  }));

test('controls set attributes and properties of the element', () =>
  withPage(WIDE, async (page) => {
    await openStory(page, 'elements-call-cta--default&args=variant:inline;heading-level:4');
    const element = page.locator('call-cta');
    assert.equal(await element.getAttribute('variant'), 'inline');
    assert.equal(await element.getAttribute('heading-level'), '4');
    const set = (updatedArgs: object) =>
      page.evaluate((args) => __STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', args), {
        storyId: 'elements-call-cta--default',
        updatedArgs,
      });
    await set({ variant: 'card', '--iop-accent': '#7b2d26', src: 'programs/minimal.json' });
    await page.getByRole('link', { name: /\(706\) 555-0142/ }).waitFor();
    const card = element.locator('[part=card]');
    const color = await card.evaluate((box) => getComputedStyle(box).backgroundColor);
    assert.equal(color, 'rgb(123, 45, 38)');
    await set({ variant: undefined, '--iop-accent': undefined, src: undefined });
    await page.getByRole('link', { name: /\(706\) 555-0144/ }).waitFor();
    assert.equal(await element.getAttribute('variant'), null);
  }));

test('a story of every element shows its program, and its children where there is none', () =>
  withPage(WIDE, async (page) => {
    for (const tag of Object.keys(states)) {
      await openStory(page, `elements-${tag}--default`);
      assert.ok(await page.locator(`${tag}:state(shown)`).count(), `${tag} is shown`);
      await openStory(page, `elements-${tag}--failed`);
      const floor = page.getByText('Example Recovery: (706) 555-0142');
      assert.ok(tag === 'crisis-notice' || (await floor.isVisible()), `${tag} keeps its children`);
    }
  }));

test('where there is something to press, a story presses it', () =>
  withPage(WIDE, async (page) => {
    for (const tag of Object.keys(states)) {
      await openStory(page, `elements-${tag}--default`);
      const controls = page.locator(tag).locator('button, input, select, summary');
      const isPressed = readFileSync(`stories/${tag}.stories.ts`, 'utf8').includes('= visit(');
      assert.ok(isPressed || (await controls.count()) === 0, tag);
    }
  }));

test('a theme is handed over by a button and as a file', () =>
  withPage({ ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] }, async (page, { said }) => {
    await openStory(page, 'foundations-themes--themes');
    for (const [name, title] of Object.entries(themeNames)) {
      const css = readFileSync(`stories/themes/${name}.css`, 'utf8');
      const theme = page.getByRole('region', { name: title, exact: true });
      await theme.getByRole('button', { name: 'Copy the style sheet' }).click();
      await theme.getByRole('button', { name: 'Copied' }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), css);
      const coming = page.waitForEvent('download');
      await theme.getByRole('link', { name: `Download ${name}.css` }).click();
      assert.equal(readFileSync(await (await coming).path(), 'utf8'), css);
    }
    assert.deepEqual(said, []);
  }));

test('there is a docs page and a Default story for every element', () => {
  const ids = entries.map(({ id }) => id);
  for (const tag of Object.keys(states))
    assert.ok(ids.includes(`elements-${tag}--docs`) && ids.includes(`elements-${tag}--default`), tag);
});
