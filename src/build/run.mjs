/**
 * Runs one of the project's own commands, `node src/build/run.mjs <file.ts> …`, on nothing but Node and npm: it installs
 * the dependencies first when they are missing or not those of package-lock.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL, fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

checkNode();
if (!dependenciesAreInstalled()) installDependencies();

const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(process.argv[2]).href);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  const { node } = process.versions;
  stop(
    `IOP Widgets needs Node 20.19, 22.12 or later; this is Node ${node}. Get one from https://nodejs.org.`,
  );
}

/** Compares what npm wrote down when it installed with what the lock file asks for; optional packages may be absent. */
function dependenciesAreInstalled() {
  const installedList = 'node_modules/.package-lock.json';
  if (!existsSync(installedList)) return false;
  const installed = packagesOf(installedList);
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional }]) => {
    const found = installed[path];
    return found ? found.version === version : Boolean(optional);
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function installDependencies() {
  console.log('Installing dependencies (npm ci), which can take a minute …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  stop(
    'The dependencies could not be installed. Check the network (and npm config get registry), then try again.',
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
