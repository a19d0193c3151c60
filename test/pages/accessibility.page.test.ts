import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { RunOptions, AxeResults } from 'axe-core';
import type { ChromiumPage } from './chromium-driver.js';
import { allShown, allStatesShown } from './in-page.js';
import { setUp, testIn } from './set-up.js';

const { site, newPage } = setUp();

const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** Where the same element stands many times, its landmarks have one name; no partner's page is like that. */
const repeats = { rules: { 'landmark-unique': { enabled: false } } };

/** By night only colors differ, so only they are judged again. */
const runs = [
  { colorScheme: 'light', options: {} },
  { colorScheme: 'dark', options: { runOnly: ['color-contrast', 'link-in-text-block'] } },
] as const;

const paths = [
  '/index.html',
  '/carter.html',
  '/athens.html',
  '/carter-program.html',
  '/athens-program.html',
  '/freight.html',
  '/network.html',
  '/network-es.html',
  '/national.html',
  '/states.html',
];

for (const path of paths) {
  for (const { colorScheme, options } of runs) {
    for (const width of [1280, 360]) {
      testIn(
        ['chromium'],
        'its driver has no color schemes',
        `axe has no objection to ${path}, ${colorScheme}, ${width} px wide`,
        async () => {
          const page = await newPage();
          const { playwright } = page.inner as ChromiumPage;
          await playwright.emulateMedia({ colorScheme });
          await page.setViewport(width);
          await page.open(site.url + path);
          await page.until('the elements are shown', path === '/states.html' ? allStatesShown : allShown);
          await page.inner.run(`(async () => { ${axeSource} })()`);
          const objections = await page.evaluate(
            async (given) => {
              const { violations } = await axe.run(given as unknown as RunOptions);
              return violations.flatMap(({ id, nodes }) =>
                nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
              );
            },
            { ...options, ...(path === '/states.html' ? repeats : {}) },
          );
          assert.deepEqual(objections, []);
        },
      );
    }
  }
}
