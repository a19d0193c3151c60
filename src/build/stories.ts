import { parseArgs } from 'node:util';
import { storybook } from './storybook.js';

/** `npm run stories`: Storybook while designing; what changes in src or stories is seen at once. */
const { values } = parseArgs({ args: process.argv.slice(3), options: { port: { type: 'string' } } });
const port = values.port ?? process.env.PORT ?? '6006';
console.log(`Storybook, on this machine only: http://localhost:${port}/ (Ctrl-C stops it)`);
await storybook('dev', '--port', port, '--host', 'localhost', '--ci', '--no-version-updates');
