import { readFile, writeFile } from 'node:fs/promises';

/** Writes dist/cdn/LICENSES.txt: the bundled files there hold Lit, whose licence asks to be handed on with them. */
export async function writeLicenses(): Promise<void> {
  const ours = await readFile('LICENSE', 'utf8');
  const lits = await readFile('node_modules/lit/LICENSE', 'utf8');
  await writeFile('dist/cdn/LICENSES.txt', `IOP Widgets\n\n${ours}\n\nLit (https://lit.dev)\n\n${lits}`);
}
