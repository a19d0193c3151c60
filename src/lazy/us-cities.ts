import type { City } from '../locations/cities.js';
import { TABLE } from './us-cities-table.js';

/** What `cityFinder` takes. */
export interface CityTable {
  readonly cities: City[];
  /** The full name of each state. */
  readonly stateNames: Readonly<Record<string, string>>;
}

/** The cities of the United States and its territories with 5,000 people and more. */
export function usCities(): CityTable {
  const cities: City[] = [];
  const stateNames: Record<string, string> = {};
  const lines = TABLE.split('\n');
  for (let at = 0; at < lines.length; at += 3) {
    const [state = '', stateName = '', ...names] = lines[at]!.split(',');
    const [lats, lngs] = [lines[at + 1]!.split(' '), lines[at + 2]!.split(' ')];
    stateNames[state] = stateName;
    names.forEach((name, index) => {
      cities.push({ name, state, lat: Number(lats[index]) / 100, lng: Number(lngs[index]) / 100 });
    });
  }
  return { cities, stateNames };
}
