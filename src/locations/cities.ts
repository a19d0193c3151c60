import type { Place } from '../program/place.js';
import { pointOf } from './point-of.js';
import type { Point } from './search.js';

export interface City extends Point {
  readonly name: string;
  /** In two letters. */
  readonly state?: string | undefined;
}

/** Finds cities by what a visitor types: with or without accents, capitals, punctuation and the state. */
export interface CityFinder {
  /** Cities to suggest while somebody types. */
  startingWith(typed: string, limit?: number): City[];
  /** Cities that are called just so: one for each state where the name alone was given, none when there is no such city. */
  named(typed: string): City[];
}

/** The cities in which there are places, each once, those with most places first; a city is where its first place is. */
export function citiesOf(places: readonly Place[]): City[] {
  const found = new Map<string, { city: City; count: number }>();
  for (const place of places) {
    const point = pointOf(place);
    const { city: name, state } = place.address ?? {};
    if (!point || typeof name !== 'string') continue;
    const key = foldCity(`${name} ${state}`);
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { city: { name, state, ...point }, count: 1 });
  }
  return [...found.values()].sort((one, other) => other.count - one.count).map(({ city }) => city);
}

/** `stateNames` lets people write a state in full: `{ GA: 'Georgia' }`. */
export function cityFinder(
  cities: readonly City[],
  stateNames: Readonly<Record<string, string>> = {},
): CityFinder {
  const names = cities.map(({ name }) => foldCity(name));
  const withStates = cities.map(({ name, state = '' }) => foldCity(`${name} ${state}`));
  const withStateNames = cities.map(({ name, state = '' }) => foldCity(`${name} ${stateNames[state] ?? ''}`));
  return {
    startingWith(typed, limit = 8) {
      const start = foldCity(typed);
      const found: City[] = [];
      for (let index = 0; start && index < cities.length && found.length < limit; index += 1) {
        if (withStates[index]!.startsWith(start)) found.push(cities[index]!);
      }
      return found;
    },
    named(typed) {
      const text = foldCity(typed);
      const isNamed = (list: readonly string[]) => (_: City, index: number) => list[index] === text;
      const exactly = cities.filter(isNamed(names));
      if (exactly.length) return exactly;
      const inState = cities.filter(isNamed(withStates));
      return inState.length ? inState : cities.filter(isNamed(withStateNames));
    },
  };
}

/** "St. Paul", "saint paul", "SAINT-PAUL" are one name. */
function foldCity(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʻ`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bfort\b/g, 'ft')
    .replace(/\bmount\b/g, 'mt');
}
