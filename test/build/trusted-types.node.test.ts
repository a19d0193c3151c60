import assert from 'node:assert/strict';
import test from 'node:test';
import { build, type Rolldown } from 'vite';
import { renameTrustedTypesPolicy } from '../../src/build/trusted-types.js';

async function bundled(code: string): Promise<string> {
  const source = {
    name: 'source',
    resolveId: (id: string) => (id.endsWith('source.js') ? 'source.js' : null),
    load: (id: string) => (id === 'source.js' ? code : null),
  };
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [source, renameTrustedTypesPolicy()],
    build: { write: false, minify: false, lib: { entry: 'source.js', formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}

const litLike =
  'const s = globalThis.fakeTrustedTypes; export const p = s.createPolicy("lit-html",{createHTML:t=>t});';

/** Runs a bundle where policies are made by this function. */
async function policyOf(
  createPolicy: (name: string, rules: object) => object,
): Promise<{ createHTML(text: string): string }> {
  Object.assign(globalThis, { fakeTrustedTypes: { createPolicy } });
  // A comment of its own makes it a module of its own.
  const code = `${await bundled(litLike)}//${Math.random()}`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    p: { createHTML(text: string): string };
  };
  return module.p;
}

test('the policy is made once, under our name, when the first template is drawn', async () => {
  const names: string[] = [];
  const policy = await policyOf((name, rules) => {
    names.push(name);
    return rules;
  });
  assert.deepEqual(names, []);
  assert.equal(policy.createHTML('<p>'), '<p>');
  assert.equal(policy.createHTML('<b>'), '<b>');
  assert.deepEqual(names, ['iop-widgets']);
});

test('where the page forbids the policy, it is asked for once and the text stays as it is', async () => {
  let asked = 0;
  const policy = await policyOf(() => {
    asked += 1;
    throw new TypeError('forbidden');
  });
  assert.equal(policy.createHTML('<p>'), '<p>');
  assert.equal(policy.createHTML('<b>'), '<b>');
  assert.equal(asked, 1);
});

test('a bundle whose policy looks different, or that has none, does not build', async () => {
  await assert.rejects(
    bundled('export const p = s.createPolicy("lit-html", {createHTML: t => t + 1});'),
    /expected form/,
  );
  await assert.rejects(bundled('export const p = 1;'), /Expected one Trusted Types policy, found 0/);
});
