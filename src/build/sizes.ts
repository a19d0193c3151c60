import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';

/** In kilobytes: 1 KB = 1,000 bytes after Brotli at level 11. */
export interface Budget {
  /** The most a page may download. */
  ceiling: number;
  goal: number;
}

export const budgets: Record<string, Budget> = {
  'shared part': { ceiling: 7.8, goal: 7.0 },
  'call-cta': { ceiling: 10, goal: 8 },
  'care-level-comparison': { ceiling: 10.5, goal: 9 },
  'program-faq': { ceiling: 10.5, goal: 8.5 },
  'care-pathway': { ceiling: 9.5, goal: 8 },
  'crisis-notice': { ceiling: 9.5, goal: 8 },
  'location-finder': { ceiling: 15, goal: 12 },
  'program-fit': { ceiling: 9.5, goal: 8 },
  'program-highlights': { ceiling: 9.5, goal: 8 },
  'program-overview': { ceiling: 9.5, goal: 8 },
  'program-services': { ceiling: 9.5, goal: 8 },
  'program-statistics': { ceiling: 9.5, goal: 8 },
  'program-page, beyond its sections': { ceiling: 3, goal: 1.5 },
  'reach-out': { ceiling: 11.5, goal: 10 },
  'term-explainer': { ceiling: 9.5, goal: 8 },
  'all.js': { ceiling: 38, goal: 32 },
  'loader.js': { ceiling: 1, goal: 0.5 },
  'lazy/base-map.js': { ceiling: 8, goal: 8 },
  'lazy/place-search.js': { ceiling: 12.5, goal: 11 },
  'lazy/places-map.js': { ceiling: 6, goal: 5 },
  'lazy/us-cities.js': { ceiling: 58, goal: 50 },
  'lazy/zip-folder.js': { ceiling: 0.5, goal: 0.1 },
  'largest file of zip/': { ceiling: 16, goal: 11 },
};

export interface Size {
  name: string;
  bytes: number;
}

/**
 * What a page downloads for each element alone, for what all of them share, for the single files of dist/cdn, and for what visitors
 * cause to be loaded.
 */
export async function measureSizes(): Promise<Size[]> {
  const tags = (await readdir('dist/cdn/define')).map((file) => file.replace('.js', ''));
  const downloads = new Map<string, Set<string>>();
  for (const tag of tags) downloads.set(tag, await filesLoadedBy(`dist/cdn/define/${tag}.js`));

  const all = [...downloads.values()];
  const shared = [...all[0]!].filter((file) => all.every((files) => files.has(file)));
  const sizes = [{ name: 'shared part', bytes: await compressedBytes(shared) }];
  for (const [name, files] of downloads) {
    if (name === 'program-page') sizes.push(await pageSize(downloads));
    else sizes.push({ name, bytes: await compressedBytes([...files]) });
  }
  const lazy = (await readdir('dist/cdn/lazy')).map((file) => `lazy/${file}`);
  for (const name of ['all.js', 'loader.js', ...lazy]) {
    sizes.push({ name, bytes: await compressedBytes([`dist/cdn/${name}`]) });
  }
  const zipFiles = await readdir('dist/cdn/zip');
  const zipSizes = await Promise.all(zipFiles.map((file) => compressedBytes([`dist/cdn/zip/${file}`])));
  sizes.push({ name: 'largest file of zip/', bytes: Math.max(...zipSizes) });
  return sizes;
}

/** What a page of all sections downloads beyond what the elements of its sections need. */
async function pageSize(downloads: Map<string, Set<string>>): Promise<Size> {
  const others = [...downloads].filter(([tag]) => tag !== 'program-page').map(([, files]) => files);
  const own = [...downloads.get('program-page')!].filter((file) => !others.some((files) => files.has(file)));
  return { name: 'program-page, beyond its sections', bytes: await compressedBytes(own) };
}

/** A module and everything it imports before it runs. */
async function filesLoadedBy(file: string, found = new Set<string>()): Promise<Set<string>> {
  found.add(file);
  for (const statement of parseAst(await readFile(file, 'utf8')).body) {
    if (!('source' in statement) || !statement.source) continue;
    const imported = join(dirname(file), statement.source.value);
    if (!found.has(imported)) await filesLoadedBy(imported, found);
  }
  return found;
}

async function compressedBytes(files: string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    const level = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    bytes += brotliCompressSync(await readFile(file), level).length;
  }
  return bytes;
}
