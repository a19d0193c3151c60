import type { Place } from '../program/place.js';

/** Drops what was listed twice: by its id, or with another id and the same name, phone, point, address and levels. The first stays. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  const latitudes = new Map<unknown, number>();
  for (const { coordinates } of places) {
    const latitude = coordinates?.latitude;
    latitudes.set(latitude, (latitudes.get(latitude) ?? 0) + 1);
  }
  const ids = new Set<unknown>();
  const descriptions = new Set<string>();
  return places.filter((place) => {
    if (ids.has(place.id)) return false;
    ids.add(place.id);
    // Writing numbers out takes long, and hardly any two places lie on the same parallel.
    if (latitudes.get(place.coordinates?.latitude) === 1) return true;
    const description = describe(place);
    if (descriptions.has(description)) return false;
    descriptions.add(description);
    return true;
  });
}

function describe({ name, provider, phone, coordinates, address, levels }: Place): string {
  const point = [coordinates?.latitude, coordinates?.longitude];
  const where = [address?.street, address?.unit, address?.city, address?.state];
  return [name, provider, phone, ...point, ...where, levels].join('\n');
}
