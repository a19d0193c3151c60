import { cityFinder, type City, type CityFinder } from '../locations/cities.js';
import { TABLE } from './us-cities-table.js';

/** Finds the cities of the United States and its territories with 5,000 people and more, their states also by full name. */
export function usCityFinder(): CityFinder {
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
  return cityFinder(cities, stateNames);
}
