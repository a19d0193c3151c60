import { checks } from '../src/build/checks.js';
import { node } from '../src/build/command.js';
import { report, runEngineTests, runNodeTests, runOne, type Counts } from './launchers/counted-runs.js';

/** `npm test`: everything that says whether the project is sound, browser tests in Chromium. */
const command = (file: string) => node('src/build/run.mjs', file);

const counts: Counts[] = [await runOne('build', () => command('src/build/build.ts'))];
const built = counts[0]?.failed === 0;
for (const { name, run } of checks) counts.push(await runOne(name, run));
if (built) {
  counts.push(await runOne('sizes', () => command('src/build/size.ts')));
  counts.push(await runNodeTests('unit tests', '.node.test.ts'));
  counts.push(await runEngineTests('chromium'));
} else console.error('\nSizes and tests were not run, since the build failed.');
report(counts);
