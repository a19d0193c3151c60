import type { Place } from '../program/place.js';
import { checkPlace } from './check-place.js';
import { distinctPlaces } from './distinct-places.js';
import { milesBetween } from './nearest.js';
import { askedBy } from './place-filters.js';
import { pointOf } from './point-of.js';
import type { FoundPlace, PlaceAnswer, PlaceQuery } from './search.js';

/** More than anybody reads, and little enough to draw. */
const MOST_PLACES = 500;

/**
 * Makes an answer that somebody else gave fit for a visitor. Nothing in it is trusted: places are checked one by one, held against
 * the query's filters and radius, measured, sorted, and listed once. Where a place's own point is unknown, the distance that
 * was given stands. Throws when the answer is none.
 */
export function refine(given: unknown, query: PlaceQuery, language = 'en'): PlaceAnswer {
  const answer = (given ?? {}) as { readonly [Key in keyof PlaceAnswer]?: unknown };
  if (!Array.isArray(answer.places)) throw new TypeError('A search answers with { places: [{ place }, …] }.');

  const rows = answer.places.slice(0, MOST_PLACES) as (Partial<FoundPlace> | null)[];
  const distances = new Map<string, number>();
  const checked = rows.flatMap((row) => {
    const place = checkPlace(row?.place);
    if (place && row!.distance! >= 0) distances.set(place.id, Number(row!.distance));
    return place ?? [];
  });
  const asked = askedBy(query.filters, query.at);
  const found = distinctPlaces(checked)
    .filter((place) => asked.every(({ fits }) => fits(place)))
    .map((place) => measure(place, query, distances.get(place.id)));

  const { radius = Infinity } = query;
  const isBeyond = ({ remote, distance = 0 }: FoundPlace) => remote === true || distance > radius;
  const hasNear = found.some((one) => !isBeyond(one));
  const kept = hasNear ? found.filter((one) => !isBeyond(one) || one.remote) : found;
  const lost = answer.places.length - kept.length;
  const total = Math.max(kept.length, (Number.isInteger(answer.total) ? (answer.total as number) : 0) - lost);
  const notes = (Array.isArray(answer.notes) ? answer.notes : []).filter((note) => typeof note === 'string');
  return {
    places: kept.sort(orderOf(query, language)),
    total,
    exact: answer.exact === true && (!lost || total === kept.length),
    notes: [...new Set(!hasNear && kept.length ? [...notes, 'beyond-radius'] : notes)],
    ...(typeof answer.cursor === 'string' && answer.cursor && { cursor: answer.cursor }),
  };
}

function measure(place: Place, { center, radius }: PlaceQuery, given?: number): FoundPlace {
  const point = pointOf(place);
  const distance = center && (point ? milesBetween(center, point) : given);
  return {
    place,
    ...(distance !== undefined && { distance }),
    ...(place.telehealth && center && (distance ?? Infinity) > (radius ?? Infinity) && { remote: true }),
  };
}

/** Places by telehealth behind the others, where distance counts; without anything to sort by as they came. */
function orderOf({ sort, center }: PlaceQuery, language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const farness = ({ remote, distance = 1e5 }: FoundPlace) => distance + (remote ? 1e6 : 0);
  return (one: FoundPlace, other: FoundPlace): number => {
    if (sort === 'name') return compare(one.place.name, other.place.name);
    return center ? farness(one) - farness(other) : 0;
  };
}
