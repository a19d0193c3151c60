import { node } from '../src/build/command.js';
import { report, runNodeTests, runOne, type Counts } from './launchers/counted-runs.js';
import { engineIsMissing } from './launchers/engines.js';

/** `npm run test:stories`: builds Storybook and looks at every story in Chromium. */
const counts: Counts[] = [
  await runOne('stories', () => node('src/build/run.mjs', 'src/build/stories-build.ts')),
];
const missing = await engineIsMissing('chromium');
if (missing) counts.push(await runOne('a browser', () => Promise.reject(new Error(missing))));
else if (counts[0]?.failed === 0)
  counts.push(
    await runNodeTests('stories in Chromium', '.story.test.ts', {
      // Files share the processors one after the other; a file as a whole has a time limit too.
      args: ['--test-concurrency=1', '--test-timeout=540000'],
    }),
  );
report(counts);
