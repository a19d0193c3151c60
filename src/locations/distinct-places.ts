import type { Place } from '../program/place.js';

/** What two rows agree in when they are the same place, listed twice. */
const SAME: readonly (keyof Place)[] = [
  'name',
  'provider',
  'address',
  'coordinates',
  'phone',
  'website',
  'levels',
];

/** Drops what was listed twice: by its id, or with another id and the same name, address, phone and levels. The first stays. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  const ids = new Set<string>();
  const sames = new Set<string>();
  return places.filter((place) => {
    const same = JSON.stringify(SAME.map((key) => place[key])).toLowerCase();
    if (ids.has(place.id) || sames.has(same)) return false;
    ids.add(place.id);
    sames.add(same);
    return true;
  });
}
