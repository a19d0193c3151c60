import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const folder = 'dist/cdn';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const scripts = files.filter((name) => name.endsWith('.js'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('integrity.json has the hash of every script and style sheet', () => {
  const expected = files
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => [name, `sha384-${createHash('sha384').update(read(name)).digest('base64')}`]);
  assert.deepEqual(JSON.parse(read('integrity.json')), Object.fromEntries(expected));
});

test('a policy needs to name iop-widgets and no name of Lit', () => {
  for (const name of scripts) assert.doesNotMatch(read(name), /createPolicy\(["'`]lit-html/, name);
  for (const name of ['all.js', 'all.iife.js'])
    assert.match(read(name), /createPolicy\(["'`]iop-widgets/, name);
});

test('no script evaluates text, knows its own script element or brings a source map of ours', () => {
  for (const name of scripts) {
    assert.doesNotMatch(
      read(name),
      /currentScript|\beval\(|new Function|sourceMappingURL|process\.env/,
      name,
    );
  }
});

test('the single files import nothing but what is loaded on demand', () => {
  for (const name of ['all.js', 'all.iife.js']) {
    const onDemand = /\bimport\(["'`]\.\/lazy\/([\w-]+\.js)["'`]\)/g;
    for (const [, lazy] of read(name).matchAll(onDemand)) assert.ok(files.includes(`lazy/${lazy}`), lazy);
    assert.doesNotMatch(read(name).replace(onDemand, ''), /\bimport[\s({"'`]|\bfrom["'`]/, name);
  }
});

test('what is loaded on demand brings all it needs, and may load more of its kind', () => {
  const lazy = scripts.filter((name) => name.startsWith('lazy/'));
  assert.ok(lazy.length > 0);
  for (const name of lazy) {
    assert.doesNotMatch(read(name), /\bimport[\s{"'`]|\bfrom["'`]/, name);
    for (const [, more] of read(name).matchAll(/\bimport\(["'`]\.\/([^"'`]*)/g))
      assert.ok(lazy.includes(`lazy/${more}`), more);
  }
});

test('there is a file for the ZIP codes of each first digit, and one that says where they are from', () => {
  for (const digit of '0123456789') assert.match(read(`zip/${digit}.txt`), /^[\d -]+\n[\d -]+\n[\d -]+\n$/);
  assert.match(read('zip/CREDITS.txt'), /Census[^]*GeoNames[^]*Creative Commons Attribution 4\.0/);
  assert.match(read('lazy/zip-folder.js'), /["'`]zip\/["'`]/);
});

test('every element has a script of its own and a style sheet', () => {
  const tags = readdirSync('src/elements').sort();
  for (const tag of tags) {
    assert.ok(files.includes(`define/${tag}.js`));
    assert.match(read(`styles/${tag}.css`), /\{.+\}/);
    assert.match(read('loader.js'), new RegExp(`import\\(["'\`]\\./define/${tag}\\.js`));
  }
});

test('the licences of what is bundled are handed on', () => {
  assert.match(read('LICENSES.txt'), /MIT License[^]*BSD 3-Clause[^]*GeoNames/);
});
