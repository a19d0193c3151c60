import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineIsMissing, type Engine } from './engines.js';

export interface Counts {
  passed: number;
  failed: number;
}

/** Something that passes or fails as a whole. */
export async function runOne(name: string, run: () => Promise<unknown>): Promise<Counts> {
  announce(name);
  try {
    await run();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** The tests of node:test in files that end this way, with more environment and arguments for Node. */
export async function runNodeTests(
  name: string,
  ending: string,
  { env = {}, args = [] }: { env?: NodeJS.ProcessEnv; args?: string[] } = {},
): Promise<Counts> {
  announce(name);
  const entries = await readdir('test', { recursive: true });
  const files = entries.filter((file) => file.endsWith(ending)).sort();
  return runCounted(
    (countsFile) =>
      [
        ['--import', 'tsx', '--test', '--test-timeout=900000', ...args],
        ['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ['--test-reporter=./test/launchers/count-tests.mjs', `--test-reporter-destination=${countsFile}`],
        files.map((file) => join('test', file)),
      ].flat(),
    env,
  );
}

/** The browser tests and the page tests in one engine. */
export async function runEngineTests(engine: Engine): Promise<Counts> {
  const missing = await engineIsMissing(engine);
  if (missing) return runOne(`tests in ${engine}`, () => Promise.reject(new Error(missing)));
  announce(`browser tests in ${engine}`);
  const browser = await runCounted(
    () => ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'],
    { ENGINE: engine },
  );
  const pages = await runNodeTests(`page tests in ${engine}`, '.page.test.ts', {
    env: { ENGINE: engine },
  });
  return sum([browser, pages]);
}

/** Prints the counts as the last line and ends the process with them. */
export function report(counts: Counts[]): never {
  const { passed, failed } = sum(counts);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

function sum(counts: Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

function announce(name: string): void {
  console.log(`\n=== ${name}`);
}

/** Runs Node on arguments that make it write its counts to a file; a run that breaks off is one failure more. */
async function runCounted(
  argumentsFor: (countsFile: string) => string[],
  env: NodeJS.ProcessEnv,
): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'iop-widgets-test-'));
  const countsFile = join(folder, 'counts.json');
  const endedWell = await nodeEndsWell(argumentsFor(countsFile), { ...env, TEST_COUNTS: countsFile });
  const counts = await readFile(countsFile, 'utf8').then(
    (text) => JSON.parse(text) as Counts,
    () => ({ passed: 0, failed: 0 }),
  );
  await rm(folder, { recursive: true });
  const brokeOff = counts.failed === 0 && (!endedWell || counts.passed === 0);
  if (brokeOff) console.error('The run broke off, or had no tests.');
  return brokeOff ? { ...counts, failed: 1 } : counts;
}

function nodeEndsWell(args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((tell) => {
    child.once('error', () => tell(false));
    child.once('exit', (code) => tell(code === 0));
  });
}
