import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseAst, type Plugin } from 'vite';

const COPY = '?for=';

const importsOf = (file: string): string[] =>
  parseAst(readFileSync(file, 'utf8')).body.flatMap((statement) =>
    'source' in statement && statement.source?.value.startsWith('.')
      ? join(dirname(file), statement.source.value)
      : [],
  );

/** A module and everything it imports before it runs. */
function closureOf(file: string, found = new Set<string>()): Set<string> {
  found.add(file);
  for (const imported of importsOf(file)) if (!found.has(imported)) closureOf(imported, found);
  return found;
}

/**
 * Gives each element a copy of its own of what fewer than `atLeast` elements use, so that its page loads two files: what most
 * elements share, and the element. A third file for what a few share would cost each of them 0.2 KB and a request.
 */
export function copyPerElement(definitions: readonly string[], atLeast: number): Plugin {
  const users = new Map<string, number>();
  const isCopied = (file: string) =>
    /^dist\/(base|locations|guards)\//.test(file) && (users.get(file) ?? 0) < atLeast;
  return {
    name: 'copy-per-element',
    enforce: 'pre',
    buildStart() {
      for (const definition of definitions) {
        for (const file of closureOf(`dist/${definition}.js`)) users.set(file, (users.get(file) ?? 0) + 1);
      }
    },
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer) return null;
      const [from = '', copiedFor] = importer.split(COPY);
      const file = relative(process.cwd(), join(dirname(from), source));
      const element = copiedFor ?? /\/dist\/elements\/([^/]+)\//.exec(from)?.[1];
      return element && isCopied(file) ? `${join(process.cwd(), file)}${COPY}${element}` : null;
    },
    load(id) {
      const [file = '', copiedFor] = id.split(COPY);
      return copiedFor ? readFileSync(file, 'utf8') : null;
    },
  };
}
