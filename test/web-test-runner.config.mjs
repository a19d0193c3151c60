import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { register } from 'tsx/esm/api';
import { countBrowserTests } from './launchers/count-tests.mjs';

register();
const { launcherOf, wantedEngine } = await import('./launchers/engines.ts');
const { sitePaths } = await import('./launchers/site-paths.ts');
const { testServer } = await import('./launchers/test-server.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const engine = wantedEngine();

/** Browser tests, in the engine that ENGINE names: `ENGINE=firefox npx wtr --config test/web-test-runner.config.mjs`. */
export default {
  rootDir: root,
  files: ['test/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  middleware: [sitePaths(), testServer()],
  browsers: [await launcherOf(engine)],
  // Firefox's media are shared by all its pages; WebKitGTK's driver has one window.
  concurrency: engine === 'chromium' ? 2 : 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 400_000,
  testFramework: { config: { timeout: 10_000 } },
  // What an element says when it keeps its children is expected; everything else on the console is news.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('iop-widgets:'),
  reporters: [defaultReporter(), countBrowserTests(process.env.TEST_COUNTS)],
};
