import { node } from '../src/build/command.js';
import { report, runEngineTests, runOne, type Counts } from './launchers/counted-runs.js';
import { engines } from './launchers/engines.js';

/**
 * `npm run test:engines`: the browser and page tests in Chromium, Firefox and WebKitGTK, one after the other; with the variable
 * ENGINES="firefox webkit" only in these.
 */
const wanted = process.env.ENGINES?.split(/[\s,]+/) ?? engines;
const counts: Counts[] = [await runOne('build', () => node('src/build/run.mjs', 'src/build/build.ts'))];
if (counts[0]?.failed === 0) {
  for (const engine of engines.filter((one) => wanted.includes(one)))
    counts.push(await runEngineTests(engine));
} else console.error('\nThe tests were not run, since the build failed.');
report(counts);
