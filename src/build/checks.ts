import { node } from './command.js';

/** What `npm run check` and `npm test` look at without running the product; each rejects when it finds something. */
export const checks: { name: string; run: () => Promise<void> }[] = [
  { name: 'types', run: () => node('node_modules/typescript/bin/tsc') },
  { name: 'lint', run: () => node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.') },
  { name: 'format (npm run format puts it right)', run: () => prettier('--check', '--log-level=warn', '.') },
];

function prettier(...args: string[]): Promise<void> {
  return node('node_modules/prettier/bin/prettier.cjs', ...args);
}

/** Writes the tables that the sources import; they are not in git. */
export async function writeTables(): Promise<void> {
  for (const table of ['guard-tables', 'us-cities', 'base-map'])
    await node('--import', 'tsx', `src/build/${table}.ts`);
}
