import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { _$LH } from 'lit-html';
import { parseAst, transformWithOxc } from 'vite';
import { templateHtml } from '../../src/build/template-html.js';

/** What Lit keeps to itself, by the names of its release: how it reads a template, and the mark of a value. */
const { L: readByLit, P: marker } = _$LH as unknown as {
  L: (strings: TemplateStringsArray, type: number) => [html: { toString(): string }, names: string[]];
  P: string;
};

const asLitReads = (strings: string[]) => {
  const [html, names] = readByLit(Object.assign([...strings], { raw: strings }), 1);
  return [String(html), names];
};

async function templatesIn(file: string): Promise<string[][]> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  const found: string[][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as {
      type?: string;
      tag?: { name?: string };
      quasi?: { quasis: { value: { cooked: string } }[] };
    };
    if (node.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(node.tag?.name ?? ''))
      found.push(node.quasi!.quasis.map(({ value }) => value.cooked));
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseAst(code));
  return found;
}

describe('the page face’s reading of templates', () => {
  it('is Lit’s own for every template of the elements', async () => {
    const folders = ['src/elements', 'src/base'];
    const files = await Promise.all(
      folders.map(async (folder) =>
        (await readdir(folder, { recursive: true }))
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(folder, name)),
      ),
    );
    const templates = (await Promise.all(files.flat().map(templatesIn))).flat();
    assert.ok(templates.length > 50);
    for (const strings of templates) assert.deepEqual(templateHtml(strings, marker), asLitReads(strings));
  });

  it('is Lit’s own for attributes with several values, boolean ones, properties, listeners and text around them', () => {
    for (const strings of [
      ['<p class="a ', ' b ', '" id=', '>', '</p>'],
      ['<input ?disabled=', ' .value=', ' @input=', ' />'],
      ['', ''],
      ['a = "b" ', '<b>', '</b> c'],
      ['<p>no value</p>'],
    ])
      assert.deepEqual(templateHtml(strings, marker), asLitReads(strings));
  });
});
