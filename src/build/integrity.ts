import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Writes dist/cdn/integrity.json: for every script and style sheet there, what `integrity="…"` takes. */
export async function writeIntegrity(): Promise<void> {
  const hashes: Record<string, string> = {};
  for (const file of await filesIn('dist/cdn')) {
    if (!/\.(js|css)$/.test(file)) continue;
    const hash = createHash('sha384').update(await readFile(join('dist/cdn', file)));
    hashes[file] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile('dist/cdn/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
