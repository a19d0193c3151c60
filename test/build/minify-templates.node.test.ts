import assert from 'node:assert/strict';
import test from 'node:test';
import { build, type Rolldown } from 'vite';
import { minifyTemplates } from '../../src/build/minify-templates.js';

/** What the plugin makes of a module; the compiler around it leaves templates alone. */
async function minified(code: string): Promise<string> {
  const source = {
    name: 'source',
    resolveId: (id: string) => (id.endsWith('source.ts') ? 'source.ts' : null),
    load: (id: string) => (id === 'source.ts' ? code : null),
  };
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [source, minifyTemplates()],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'source.ts', formats: ['es'] },
      rolldownOptions: { external: ['lit'] },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}

test('whitespace in HTML becomes one space, never none', async () => {
  const code = await minified(`import { html } from 'lit';
    export const a = (name: string) => html\`
      <b>Call</b>
      <i title="\${name}">\${name}</i>\`;`);
  assert.ok(code.includes('html` <b>Call</b> <i title="${name}">${name}</i>`'), code);
});

test('CSS loses comments and indentation, but no space that means something', async () => {
  const code = await minified(`import { css } from 'lit';
    const gap = css\`1em\`;
    export const a = css\`
      /* Why. */
      .a > .b, .c :hover {
        margin: 0 \${gap} 0.5em 10.5em !important;
        content: 'a ;  b';
        inline-size: calc(1em + 2px);
      }
    \`;`);
  assert.ok(
    code.includes(
      "css` .a>.b,.c :hover{margin:0 ${gap} .5em 10.5em!important;content:'a ;  b';inline-size:calc(1em + 2px)}`",
    ),
    code,
  );
});

test('a template within a template and text outside templates stay what they are', async () => {
  const code = await minified(`import { html } from 'lit';
    export const a = html\`<p>  \${html\`<b>  x</b>\`}  </p>\`;
    export const b = \`two  spaces\`;`);
  assert.ok(code.includes('html`<p> ${html`<b> x</b>`} </p>`'), code);
  assert.ok(code.includes('`two  spaces`'), code);
});
