import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import './build.js';
import { serve } from './site-server.js';

const { values } = parseArgs({ args: process.argv.slice(3), options: { port: { type: 'string' } } });
const wanted = values.port ?? process.env.PORT ?? '8080';
const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`"${wanted}" is not a port: give a number from 1 to 65535, by --port or the variable PORT.`);
  process.exit(1);
}

const site = await serve({ port });
if (port !== 0 && site.port !== port) console.log(`\nPort ${port} is taken, so this is port ${site.port}.`);

const pages = (await readdir('stories/pages')).filter(
  (name) => name.endsWith('.html') && name !== 'index.html',
);
console.log(`\nThe example site, on this machine only:\n  ${site.url}/`);
for (const page of [...pages, 'states.html']) console.log(`  ${site.url}/${page}`);
console.log(
  `The scripts a partner pastes:\n  ${site.url}/iop-widgets/all.js\n  ${site.url}/iop-widgets/loader.js`,
);
console.log('Press Ctrl-C to stop.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void site.close().then(() => process.exit(0));
  });
}
