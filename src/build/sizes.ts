import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, parseAst, type Rolldown } from 'vite';
import { singleFile } from '../../vite.config.js';
import { withoutPage } from './whole-page.js';

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
  'program-page, beyond its sections': { ceiling: 1.5, goal: 1.5 },
  'reach-out': { ceiling: 11.5, goal: 10 },
  'term-explainer': { ceiling: 9.5, goal: 8 },
  'all.js': { ceiling: 38, goal: 32 },
  'loader.js': { ceiling: 1, goal: 0.5 },
  'lazy/base-map.js': { ceiling: 8, goal: 8 },
  'lazy/place-search.js': { ceiling: 14, goal: 12 },
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

  const page = downloads.get('program-page')!;
  const alone = [...downloads.values()].filter((files) => files !== page);
  const shared = [...alone[0]!].filter((file) => alone.every((files) => files.has(file)));
  const sizes = [{ name: 'shared part', bytes: await compressedBytes(shared) }];
  for (const [name, files] of downloads) {
    const bytes = await compressedBytes([...files]);
    if (files !== page) sizes.push({ name, bytes });
    else sizes.push({ name: `${name}, beyond its sections`, bytes: bytes - (await sectionsSize()) });
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

/** What all sections would weigh in one file, without the page that brings them. */
async function sectionsSize(): Promise<number> {
  const [{ output }] = (await build({
    ...singleFile,
    plugins: [withoutPage(), ...singleFile.plugins!],
    build: { ...singleFile.build, write: false },
  })) as [Rolldown.RolldownOutput];
  return compressed(output[0].code);
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
  for (const file of files) bytes += compressed(await readFile(file));
  return bytes;
}

const compressed = (code: string | Buffer): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
