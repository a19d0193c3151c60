import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readElements } from '../../src/build/manifest.js';
import { readmeWithTable } from '../../src/build/readme-table.js';

const elements = await readElements();

for (const { tagName, summary, attributes, members, events, cssParts } of elements) {
  test(`the manifest says what ${tagName} is for`, () => {
    assert.match(summary, /\S.*\.$/);
  });

  test(`the manifest describes every attribute, event and part of ${tagName}, each once`, () => {
    for (const list of [attributes, events, cssParts]) {
      const names = list.map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)]);
      assert.deepEqual(
        list.filter(({ description }) => !description),
        [],
      );
    }
    assert.ok(attributes.every(({ name }) => /^[a-z]+(-[a-z]+)*$/.test(name)));
    assert.ok(events.every(({ name }) => name === 'program-error' || name.startsWith(`${tagName}-`)));
  });

  test(`the manifest shows nothing private of ${tagName}`, () => {
    const hidden = members.filter(({ privacy }) => privacy !== undefined && privacy !== 'public');
    assert.deepEqual(hidden, []);
  });
}

test('the table in the README is that of the manifest (npm run build && npm run readme writes it)', async () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.equal(readme, await readmeWithTable(readme));
});

test('editors get every element', () => {
  for (const file of ['web-types.json', 'vscode.html-custom-data.json', 'jsx.d.ts']) {
    const text = readFileSync(`dist/${file}`, 'utf8');
    for (const { tagName } of elements) assert.ok(text.includes(tagName), `${tagName} is not in ${file}`);
  }
});
