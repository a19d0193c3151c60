import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  jsx: ts.JsxEmit.Preserve,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

const snippets = {
  right: `<call-cta src="/p.json" program={{ version: 1 }} heading-level="3" headingLevel={3} variant="inline"
    className="wide" oncall-cta-call={(event) => event.kind.length}>Call us</call-cta>`,
  unknown: '<call-cta colour="red" />',
  wrongType: '<call-cta headingLevel="big" />',
};

const fileOf = (name: string) => resolve(`test/package/${name}.tsx`);
const sources = new Map(
  Object.entries(snippets).map(([name, jsx]) => [
    fileOf(name),
    `import type { IopWidgets } from 'iop-widgets/jsx';
     declare global { namespace JSX { interface Element {} interface IntrinsicElements extends IopWidgets {} } }
     export const shown = ${jsx};`,
  ]),
);

/** An app that uses the package, and that exists in the compiler alone. */
function compile(): ts.Program {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = sources.get(name);
    return text ? ts.createSourceFile(name, text, target) : getSourceFile(name, target, ...rest);
  };
  return ts.createProgram([...sources.keys()], options, host);
}

const program = compile();

/** What the compiler says about a snippet. */
function complaints(name: keyof typeof snippets): string {
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(fileOf(name)));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join();
}

test('JSX takes attributes, properties, events and children', () => {
  assert.equal(complaints('right'), '');
});

test('JSX does not take what an element does not have', () => {
  assert.match(complaints('unknown'), /'colour' does not exist/);
  assert.match(complaints('wrongType'), /'string' is not assignable to type 'number'/);
});

test('the types of the package are sound in themselves', () => {
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${resolve('dist')}/`));
  assert.ok(ours.length > 5);
  assert.deepEqual(
    ours.flatMap((file) => program.getSemanticDiagnostics(file).map(({ messageText }) => messageText)),
    [],
  );
});
