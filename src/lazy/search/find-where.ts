import { cityFinder, type City, type CityFinder } from '../../locations/cities.js';
import type { Point } from '../../locations/search.js';
import { findZip, readZip, type LoadZipFile } from '../../locations/zip.js';

/** Where somebody wants to search. */
export interface Where {
  readonly point: Point;
  /** "30601", "Athens, GA". */
  readonly name: string;
  readonly approximate?: boolean | undefined;
}

export const cityName = ({ name, state }: City): string => (state ? `${name}, ${state}` : name);

/**
 * Reads what a visitor typed: a ZIP code, or a city: one of those in which there are places, else any of the country. A list: the
 * cities that are called so, in several states. `undefined`: nobody knows it. Rejects when a table cannot be loaded.
 */
export async function findWhere(
  typed: string,
  cities: CityFinder,
  load: LoadZipFile,
): Promise<Where | readonly string[] | undefined> {
  const zip = readZip(typed);
  if (zip) {
    const point = await findZip(zip, load);
    return point && { point, name: zip, approximate: point.approximate };
  }
  let named = cities.named(typed);
  if (!named.length) {
    const { cities, stateNames } = (await import('../us-cities.js')).usCities();
    named = cityFinder(cities, stateNames).named(typed);
  }
  const [first, second] = named;
  if (second) return [...new Set(named.map(cityName))];
  return first && { point: first, name: cityName(first) };
}
