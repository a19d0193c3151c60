import type { GuardProblem } from '../guards/guard.js';
import type { Place } from '../program/place.js';
import { pointOf } from './point-of.js';

/** What a file of places holds. */
export interface ParsedPlaces {
  /** Each has an id, a name and somewhere to be found; the rest is unchecked until `checkPlace` sees it. */
  readonly places: Place[];
  /** Rows that were left out, and points that were. With an empty path: there is no list at all. */
  readonly problems: GuardProblem[];
}

interface Feature {
  readonly id?: unknown;
  readonly geometry?: { readonly coordinates?: unknown } | null;
  readonly properties?: unknown;
}

/**
 * Reads the places of a GeoJSON FeatureCollection, whose properties are named like the fields of a place, or of a list of places
 * (`[…]` or `{ "places": […] }`), already parsed as JSON. Quick also for 10,000: only what finding a place needs is looked at, and
 * a bad row costs that row. The rows themselves become the places: give what nobody else uses. Never throws on what was JSON.
 */
export function parsePlaces(given: unknown): ParsedPlaces {
  const { features, places: listed } = (given ?? {}) as { features?: unknown; places?: unknown };
  const rows = [features, listed, given].find((each) => Array.isArray(each)) as unknown[] | undefined;
  const places: Place[] = [];
  const problems: GuardProblem[] = [];
  if (!rows) return { places, problems: [{ path: '', expected: 'FeatureCollection|list' }] };

  const name = rows === features ? 'features' : rows === listed ? 'places' : '';
  rows.forEach((row, index) => {
    const bad = (field: string, expected: string) =>
      void problems.push({ path: `${name}[${index}]${field}`, expected });
    const place = rows === features ? readFeature(row, bad) : readRow(row, bad);
    if (place) places.push(place);
  });
  return { places, problems };
}

const ID = /^[a-z0-9][a-z0-9-]*$/;

type Bad = (field: string, expected: string) => undefined;

function readFeature(given: unknown, bad: Bad): Place | undefined {
  const { properties, geometry, id } = (given ?? {}) as Feature;
  if (!isObject(properties)) return bad('.properties', 'object');
  properties.id ??= id as string;
  if (geometry) {
    const numbers = (Array.isArray(geometry.coordinates) ? geometry.coordinates : []) as number[];
    properties.coordinates = { latitude: numbers[1]!, longitude: numbers[0]! };
  }
  return readRow(properties, bad);
}

function readRow(place: unknown, bad: Bad): Place | undefined {
  if (!isObject(place)) return bad('', 'object');
  if (typeof place.name !== 'string' || !place.name.trim()) return bad('.name', 'text');
  if (typeof place.id !== 'string' || !ID.test(place.id)) {
    // Other lists number their places, or write ids in their own way.
    place.id = /^(string|number)$/.test(typeof place.id) ? idFrom(`${place.id}`) : '';
    if (!place.id) return bad('.id', 'id');
  }
  if (place.coordinates && !isSomewhere(place)) {
    bad('.coordinates', 'point');
    delete place.coordinates;
  }
  const isFound = place.coordinates ?? place.address?.city ?? place.telehealth === true;
  return isFound ? place : bad('', 'coordinates|city|telehealth');
}

const idFrom = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');

/** Not what kind of object: that is the question. */
function isObject(value: unknown): value is Place {
  return typeof value === 'object' && !!value;
}

/** A point of the globe; 0, 0 is what a list says that does not know better. */
function isSomewhere(place: Place): boolean {
  const point = pointOf(place);
  return !!point && (point.lat !== 0 || point.lng !== 0);
}
