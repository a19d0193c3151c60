import type { Place } from '../program/place.js';
import { openState } from './hours.js';
import type { Facet, PlaceFilters, Switch } from './search.js';

export const FACETS: readonly Facet[] = [
  'levels',
  'payment',
  'services',
  'ageGroups',
  'languages',
  'accessibility',
];
export const SWITCHES: readonly Switch[] = ['acceptsNewPatients', 'telehealth', 'openNow'];

/** One filter of a query, ready to be held against many places. */
export interface Asked {
  readonly name: Facet | Switch;
  readonly fits: (place: Place) => boolean;
}

/** The words of one field of a place. Places may be unchecked: what is no list of words has none. */
export function wordsOf(place: Place, facet: Facet): readonly string[] {
  const words: unknown = place[facet];
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}

/** Whether a place says yes. `openNow`: by its hours at `at`, in its own time zone. */
export function yesOf(name: Switch, at: Date): (place: Place) => boolean {
  if (name !== 'openNow') return (place) => place[name] === true;
  // Many places keep the same hours, and reading a clock elsewhere takes long.
  const known = new Map<string, boolean>();
  return ({ hours }) => {
    const key = JSON.stringify(hours ?? '');
    let isOpen = known.get(key);
    if (isOpen === undefined) known.set(key, (isOpen = isOpenAt(hours, at)));
    return isOpen;
  };
}

/** Those of the filters that ask for something; what takes longest comes last and is seldom reached. */
export function askedBy(filters: PlaceFilters = {}, at = new Date()): Asked[] {
  const words = FACETS.flatMap((name): Asked[] => {
    const wanted = filters[name];
    const fits = (place: Place) => wordsOf(place, name).some((word) => wanted!.includes(word));
    return wanted?.length ? [{ name, fits }] : [];
  });
  const yes = SWITCHES.filter((name) => filters[name]).map((name) => ({ name, fits: yesOf(name, at) }));
  return [...words, ...yes];
}

function isOpenAt(hours: Place['hours'], at: Date): boolean {
  try {
    return !!hours && openState(hours, at)?.kind === 'open';
  } catch {
    // Hours that nobody has checked yet.
    return false;
  }
}
