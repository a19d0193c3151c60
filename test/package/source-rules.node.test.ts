import assert from 'node:assert/strict';
import test from 'node:test';
import { importsOf, sources } from './sources.js';

const all = sources();
const inBrowser = all.filter(({ path }) =>
  /^src\/((elements|base|locations|lazy|guards|define)\/|[a-z]+\.ts$)/.test(path),
);

/** Lines of the sources that match, as `file:line text`. */
function linesWith(pattern: RegExp, files = inBrowser): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1} ${line.trim()}` }))
      .filter(({ line }) => !/^\s*(\/?\*|\/\/)/.test(line) && pattern.test(line))
      .map(({ place }) => place),
  );
}

const never: [rule: string, pattern: RegExp][] = [
  ['sizes are em: rem belongs to the page', /\d(\.\d+)?rem\b/],
  ['no style attributes: a strict policy drops them', /\sstyle=|styleMap/],
  ['nothing is stored', /\b(localStorage|sessionStorage|indexedDB|caches)\b|document\.cookie|cookieStore/],
  ['nothing is sent', /sendBeacon|XMLHttpRequest|WebSocket|EventSource|keepalive/],
  ['nothing is evaluated', /\beval\(|new Function\(|document\.write|currentScript/],
  ['text, never HTML', /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|DOMParser/],
  [
    'the address bar is left alone',
    /history\.(push|replace)State|location\.(hash|href)\s*=[^=]|location\.assign/,
  ],
  ['nothing that old host scripts break', /Array\.from\(|\bfor\s*\((const|let|var)\s+\w+\s+in\b/],
];

for (const [rule, pattern] of never) {
  test(rule, () => assert.deepEqual(linesWith(pattern), []));
}

test('one file fetches, and one sends', () => {
  const files = new Set(linesWith(/\bfetch\(/).map((line) => line.split(':')[0]));
  assert.deepEqual([...files], ['src/base/fetch-program.ts', 'src/elements/reach-out/send-message.ts']);
});

test('exports have names', () => {
  assert.deepEqual(linesWith(/^export (default|\* from)/, all), []);
});

test('relative imports name the built file', () => {
  const bare = all.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import) '(\.[^']*)'/g)]
      .filter(([, specifier]) => !specifier!.endsWith('.js') && !specifier!.endsWith('.mjs'))
      .map(([statement]) => `${path}: ${statement}`),
  );
  assert.deepEqual(bare, []);
});

test('only public entries hand on what others export', () => {
  const barrels = all.filter(
    ({ path, text }) => /^export .* from '/m.test(text) && !/^src\/[a-z]+\.ts$/.test(path),
  );
  assert.deepEqual(
    barrels.map(({ path }) => path),
    [],
  );
});

test('an element is defined by its define module alone', () => {
  const defining = all.filter(({ text }) => /^\w+\.define\(/m.test(text)).map(({ path }) => path);
  assert.ok(defining.length > 0);
  for (const path of defining) assert.match(path, /^src\/define\/[a-z-]+\.ts$/);
  const all_ = all.find(({ path }) => path === 'src/all.ts')!;
  assert.deepEqual(
    importsOf(all_)
      .map(({ to }) => to)
      .sort(),
    defining.sort(),
  );
});
