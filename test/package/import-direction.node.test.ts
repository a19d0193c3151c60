import assert from 'node:assert/strict';
import test from 'node:test';
import { importsOf, sources, type Import } from './sources.js';

/** What a folder of src may import; the others (entries, define, build) may import everything below them. */
const directions: Record<string, string[]> = {
  define: ['elements/', 'define/'],
  elements: ['base/', 'locations/', 'guards/', 'lazy/'],
  // Of base what does without Lit, which would come a second time.
  lazy: ['lazy/', 'locations/', 'base/css.ts', 'base/choice.styles.ts', 'base/print-alone.ts'],
  base: ['base/', 'guards/'],
  locations: ['locations/', 'guards/'],
  guards: ['guards/'],
  program: [
    'program/',
    'guards/',
    // One rule for a phone, a link and a clock, wherever they are judged.
    'base/phone.ts',
    'base/safe-link.ts',
    'locations/formatter.ts',
    'locations/hours.ts',
    'locations/time-zone.ts',
  ],
};

/** Packages a folder may import. */
const packages: Record<string, RegExp> = { elements: /^lit(\/|$)/, base: /^lit(\/|$)/, program: /^zod$/ };

const folderOf = (path: string) => path.split('/')[1] ?? '';
const imports = sources().flatMap(importsOf);
const limited = imports.filter(({ from }) => folderOf(from) in directions);

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const folder = folderOf(from);
  if (!to.startsWith('src/')) return packages[folder]?.test(to) ?? false;
  if (typeOnly && folderOf(to) === 'program') return true;
  if (folder === 'elements' && folderOf(to) === 'elements') return isOwnFileOrClass(from, to);
  return directions[folder]!.some((allowed) => to.startsWith(`src/${allowed}`));
}

/** Of another element, only the class is anybody's business, to draw it, and its events, to tell what it would tell. */
function isOwnFileOrClass(from: string, to: string): boolean {
  const [own, [, , tag, file]] = [from.split('/')[2], to.split('/') as [string, string, string, string]];
  return own === tag || file === `${tag}.ts` || file === `${tag}.events.ts`;
}

test('imports run one way', () => {
  assert.ok(limited.length > 20);
  assert.deepEqual(
    limited.filter((one) => !isAllowed(one)),
    [],
  );
});

test('what is loaded on demand is loaded by no import statement', () => {
  const early = imports.filter(({ from, to, onDemand, typeOnly }) => {
    return folderOf(to) === 'lazy' && !['lazy', 'build'].includes(folderOf(from)) && !onDemand && !typeOnly;
  });
  assert.deepEqual(early, []);
});

test('the pure files that the schemas share import nothing but each other and types', () => {
  const pure = directions.program!.filter((path) => path.endsWith('.ts')).map((path) => `src/${path}`);
  const values = imports.filter(({ from, typeOnly }) => pure.includes(from) && !typeOnly);
  assert.deepEqual(
    values.filter(({ to }) => !pure.includes(to)),
    [],
  );
});

test('only src/program and its entry know zod', () => {
  const users = new Set(imports.filter(({ to }) => to.startsWith('zod')).map(({ from }) => folderOf(from)));
  assert.deepEqual(
    [...users].filter((folder) => folder !== 'build'),
    ['program'],
  );
});
