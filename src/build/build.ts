import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { lazyFiles, npmFace, pageFace, singleFile } from '../../vite.config.js';
import { writeTables } from './checks.js';
import { node } from './command.js';
import { writeNationalNetwork } from './example-networks.js';
import { writeIntegrity } from './integrity.js';
import { writeJsxTypes } from './jsx-types.js';
import { writeLicenses } from './licenses.js';
import { writeManifest } from './manifest.js';
import { writeStatesPage } from './states-page.js';
import { writeStyleSheets } from './style-sheets.js';
import { writeZipFiles } from './zip-files.js';

const script = (path: string) => () => node('--import', 'tsx', path);

/** What a build does, in order. The page face is bundled from the npm face's files, never from src. */
const steps: [name: string, run: () => Promise<unknown>][] = [
  ['tables', writeTables],
  ['npm face', () => build(npmFace)],
  ['page face: loader and elements', () => build(pageFace)],
  ['page face: single files', () => build(singleFile)],
  ['page face: what is loaded on demand', () => build(lazyFiles)],
  ['ZIP files', writeZipFiles],
  ['style sheets', writeStyleSheets],
  ['licenses', writeLicenses],
  ['integrity', writeIntegrity],
  ['JSON Schema', script('src/build/json-schema.ts')],
  ['manifest and editor data', writeManifest],
  ['JSX types', writeJsxTypes],
  ['page of all states', writeStatesPage],
  ['example of 10,000 places', writeNationalNetwork],
  ['types', () => node('node_modules/typescript/bin/tsc', '-p', 'src/build')],
];

console.log('Building dist/');
await rm('dist', { recursive: true, force: true });
for (const [name, run] of steps) {
  const start = Date.now();
  try {
    await run();
  } catch (error) {
    console.error(`Build failed at "${name}":`, error instanceof Error ? error.message : error);
    process.exit(1);
  }
  console.log(`  ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
