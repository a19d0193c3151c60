import type { Place } from '../program/place.js';
import { countFacets, type Facets } from './facets.js';
import { distinctPlaces } from './distinct-places.js';
import { FAR, chordOf, measureChords, milesOf, smallest, unitVectors, type SquaredChord } from './nearest.js';
import { askedBy } from './place-filters.js';
import { pointOf } from './point-of.js';
import type { PlaceAnswer, PlaceNote, PlaceQuery, SearchLocations } from './search.js';

/** How many places an answer brings when the query names no limit, and when nothing lies within its radius. */
const PAGE = 10;

/** Places in memory. */
export interface PlacesSource {
  /** All of them in their own order, without those that were listed twice. */
  readonly places: readonly Place[];
  readonly search: SearchLocations;
  /** What `search` finds, at once: for a first drawing without waiting. */
  find(query: PlaceQuery): PlaceAnswer;
  /** Counts within the radius and by telehealth, or everywhere when there is nothing at all. */
  facets(query: PlaceQuery): Facets;
}

/** A source of places in memory: those of a document or of one file. `language` is the one names are sorted in. */
export function placesSource(given: readonly Place[], language = 'en'): PlacesSource {
  const places = distinctPlaces(given);
  const vectors = unitVectors(places.map(pointOf));
  let ranks: readonly number[] | undefined;
  const rankOf = (index: number) => (ranks ??= ranksByName(places, language))[index]!;

  const chords = new Float64Array(places.length);
  /** How far each place is; without a center all are equally near. */
  const measure = ({ center }: PlaceQuery): void => {
    if (center) measureChords(center, vectors, chords);
    else chords.fill(0);
  };

  const isOnline = (index: number) => places[index]!.telehealth === true;

  const find = (query: PlaceQuery): PlaceAnswer => {
    const { center, filters, sort, limit, cursor, at } = query;
    const asked = askedBy(filters, at);
    measure(query);
    if (asked.length)
      places.forEach((place, index) => {
        if (!asked.every(({ fits }) => fits(place))) chords[index] = NaN;
      });
    const reach = reachOf(query);
    const byName = sort === 'name';
    const start = /^\d{1,6}$/.test(cursor ?? '') ? Number(cursor) : 0;
    const end = start + (limit! >= 1 ? Math.floor(limit!) : PAGE);
    const keys = byName ? chords.map((chord, index) => (chord <= reach ? rankOf(index) : NaN)) : chords;
    const inside = smallest(keys, end, byName ? Infinity : reach);
    // All others there are only where a radius leaves some out.
    const outside = reach < Infinity ? [...places.keys()].filter((index) => chords[index]! > reach) : [];
    const remote = outside.filter(isOnline).sort((one, other) => chords[one]! - chords[other]!);
    const away = outside.filter((index) => !isOnline(index));

    const near = inside.count
      ? inside.indexes
      : away
          .filter((index) => chords[index]! < FAR)
          .sort((one, other) => chords[one]! - chords[other]!)
          .slice(0, PAGE);
    const found = [...near, ...remote];
    if (byName) found.sort((one, other) => rankOf(one) - rankOf(other));
    const total = (inside.count || near.length) + remote.length;
    const notes: PlaceNote[] = [];
    if (!inside.count && total) notes.push('beyond-radius');
    if (away.some((index) => chords[index]! >= FAR)) notes.push('unknown-distance');
    return {
      places: found.slice(start, end).map((index) => {
        const place = places[index]!;
        const chord = chords[index]!;
        return {
          place,
          ...(center && chord < FAR && { distance: milesOf(chord) }),
          ...(chord > reach && isOnline(index) && { remote: true }),
        };
      }),
      total,
      exact: true,
      notes,
      ...(end < total && { cursor: `${end}` }),
    };
  };

  return {
    places,
    find,
    search: (query) =>
      new Promise((found) => {
        query.signal?.throwIfAborted();
        found(find(query));
      }),
    facets: (query) => {
      measure(query);
      const reach = reachOf(query);
      const reached = places.filter((_, index) => isOnline(index) || chords[index]! <= reach);
      return countFacets(reached.length ? reached : places, query.filters, query.at);
    },
  };
}

function reachOf({ center, radius }: PlaceQuery): SquaredChord {
  return center && radius !== undefined ? chordOf(radius) : Infinity;
}

/** For the place of each index, how many names come before its own. */
function ranksByName(places: readonly Place[], language: string): number[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = places
    .map((_, index) => index)
    .sort((one, other) => compare(places[one]!.name, places[other]!.name));
  const ranks: number[] = [];
  order.forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}
