import { writeTables } from './checks.js';
import { node } from './command.js';
import { writeManifest } from './manifest.js';
import { writeZipFiles } from './zip-files.js';

/** Runs Storybook on `stories/.storybook`, after writing what the stories read. It tells nobody that it runs. */
export async function storybook(command: 'dev' | 'build', ...args: string[]): Promise<void> {
  await writeTables();
  await writeManifest();
  await writeZipFiles();
  const common = ['--config-dir', 'stories/.storybook', '--disable-telemetry', '--loglevel', 'warn'];
  await node('node_modules/storybook/dist/bin/dispatcher.js', command, ...common, ...args);
}
