import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strictPolicy } from '../../src/build/site-server.js';
import { states } from '../../stories/states.js';
import { allStatesShown, isShown, visibleText, widgets } from './in-page.js';
import { setUp } from './set-up.js';
import { FLOOR_TEXT } from './host-page.js';

const { site, visit } = setUp();

/** States in which a visitor reads the children; all others show the program. */
const floorStates = ['no data', 'loading', 'failed'];
/** Elements that have something to show when a document only names the provider and the program. */
const showMinimal = ['call-cta', 'program-page'];
/** Elements that need no document. */
const showAlways = ['crisis-notice'];

const keepsChildren = (tag: string, state: string) =>
  !showAlways.includes(tag) &&
  (floorStates.includes(state) || (state === 'minimal' && !showMinimal.includes(tag)));

const wanted = Object.entries(states).flatMap(([tag, named]) =>
  Object.keys(named).map((state) => ({ tag, state, shown: !keepsChildren(tag, state) })),
);

test('the page of all states works under the strictest policy, with the script loaded three times', async () => {
  const page = await visit('/states.html');
  const answer = await fetch(`${site.url}/states.html`);
  assert.equal(answer.headers.get('content-security-policy'), strictPolicy);
  await page.until('the elements are shown', allStatesShown);
  const seen = await page.evaluate(() =>
    widgets().map((widget) => ({
      tag: widget.localName,
      state: widget.closest('section')!.querySelector('h3')!.textContent,
      shown: isShown(widget),
    })),
  );
  assert.deepEqual(seen, wanted);
  const reports = await page.reports();
  assert.deepEqual(
    reports.filter((report) => !report.startsWith('warn: iop-widgets:')),
    [],
    'no violation of the policy and no error',
  );
});

test('where there is nothing to show, the children are all a visitor reads', async () => {
  const page = await visit('/states.html');
  await page.until('something is shown', () => widgets().some(isShown));
  const texts = await page.evaluate(() =>
    widgets()
      .filter(
        (widget) =>
          !isShown(widget) && /no data|loading|failed/.test(widget.closest('section')!.id.replace(/-/g, ' ')),
      )
      .map((widget) => visibleText(widget)),
  );
  assert.equal(texts.length, 3 * (Object.keys(states).length - showAlways.length));
  for (const text of texts) assert.equal(text, FLOOR_TEXT);
});

test('a document that does not arrive is said once for each element, with its code', async () => {
  const page = await visit('/states.html');
  await page.until('the silent address was given up', () => watched.programErrors.includes('timeout'));
  const codes = await page.evaluate(() => watched.programErrors.toSorted());
  const tags = Object.keys(states);
  assert.deepEqual(codes, [...tags.map(() => 'not-found'), ...tags.map(() => 'timeout')]);
});
