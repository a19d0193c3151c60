import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

type Target = string | { types: string; default?: string };
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Target> };

const tags = readdirSync('src/elements').sort();
const className = (tag: string) =>
  tag.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());

/** Every address a user may import, with `*` filled in for each element, and the files behind it. */
const addresses = Object.entries(exports).flatMap(([name, target]) => {
  const files = typeof target === 'string' ? [target] : Object.values(target);
  const stars = name === './cdn/*' ? ['all.js', 'all.iife.js', 'loader.js', 'integrity.json'] : tags;
  return name.includes('*')
    ? stars.map((star) => ({
        name: name.replace('*', star),
        files: files.map((file) => file.replace('*', star)),
      }))
    : [{ name, files }];
});

for (const { name, files } of addresses) {
  test(`the package has ${name}`, () => {
    for (const file of files) assert.ok(existsSync(file), `${file} is missing`);
  });
}

/** Imports what a user would; not known to the compiler, since the package is built later. */
const load = (address: string) =>
  import(address.replace('.', 'iop-widgets')) as Promise<Record<string, unknown>>;

test('the entries need no page and define nothing', async () => {
  assert.equal(globalThis.document, undefined);
  for (const address of ['.', './program', './locations', './loader']) await load(address);
  for (const tag of tags) assert.equal(globalThis.customElements?.get(tag), undefined);
});

for (const tag of tags) {
  test(`the class of ${tag} comes with its name and defines nothing`, async () => {
    const defined: string[] = [];
    const registry = { get: () => undefined, define: (name: string) => defined.push(name) };
    const file = pathToFileURL(`dist/elements/${tag}/${tag}.js`).href;
    const module = (await import(file)) as Record<string, { tag: string; define(registry: unknown): void }>;
    const element = module[className(tag)];
    assert.equal(element?.tag, tag);
    assert.deepEqual(defined, []);
    element?.define(registry);
    assert.deepEqual(defined, [tag]);
  });
}

test('index exports every class and event', async () => {
  const index = await load('.');
  const events = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.events.ts'))
    .flatMap((file) => [...readFileSync(join('src/elements', file), 'utf8').matchAll(/export class (\w+)/g)])
    .map(([, name]) => name!);
  const wanted = [...tags.map(className), ...events, 'ProgramErrorEvent'];
  assert.deepEqual(
    wanted.filter((name) => !(name in index)),
    [],
  );
});

test('what defines elements can be loaded where there is no page', async () => {
  for (const address of ['./all', ...tags.map((tag) => `./define/${tag}`)]) await load(address);
});

test('nothing that runs on a page brings zod', () => {
  for (const entry of ['index', 'all', 'loader', 'locations']) {
    const packages = packagesBehind(`dist/${entry}.js`).filter((name) => !name.startsWith('lit'));
    assert.deepEqual(packages, [], entry);
  }
  for (const file of ['all.js', 'all.iife.js']) {
    assert.doesNotMatch(readFileSync(`dist/cdn/${file}`, 'utf8'), /ZodError|invalid_type/, file);
  }
});

/** The packages that a built module and all it imports ask for. */
function packagesBehind(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imported = ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName);
  return imported.flatMap((name) =>
    name.startsWith('.') ? packagesBehind(join(dirname(file), name), seen) : [name],
  );
}
