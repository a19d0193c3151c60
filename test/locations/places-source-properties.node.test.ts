import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Place } from '../../src/program/place.js';
import { placesSource } from '../../src/locations/places-source.js';
import type { FoundPlace, PlaceQuery, Point } from '../../src/locations/search.js';
import { anyPlaces, anyQuery } from './places.js';

/** Miles by the haversine formula: another way than the product's. */
function haversine(one: Point, other: Point): number {
  const radian = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radian) / 2) ** 2;
  const across = Math.cos(one.lat * radian) * Math.cos(other.lat * radian) * half(one.lng - other.lng);
  return 2 * 3958.7613 * Math.asin(Math.min(1, Math.sqrt(half(one.lat - other.lat) + across)));
}

const distanceTo = (place: Place, center: Point | undefined) =>
  center && place.coordinates
    ? haversine(center, { lat: place.coordinates.latitude, lng: place.coordinates.longitude })
    : undefined;

function fits(place: Place, { filters = {} }: PlaceQuery): boolean {
  const { levels, payment, telehealth, acceptsNewPatients } = filters;
  return (
    (!levels?.length || levels.some((level) => place.levels?.includes(level))) &&
    (!payment?.length || payment.some((way) => place.payment?.some((each) => each === way))) &&
    (!telehealth || place.telehealth === true) &&
    (!acceptsNewPatients || place.acceptsNewPatients === true)
  );
}

/** Distances are good to a few feet, and at the other end of the world to a few miles. */
const isClose = (one: number, other: number) => Math.abs(one - other) < (one > 12_000 ? 3 : 0.01);

/** So close to the radius either answer is right. */
const isAtEdge = (distance: number | undefined, radius: number | undefined) =>
  distance !== undefined && radius !== undefined && isClose(distance, radius);

/** All pages of the answer to a query, one after the other. */
function allPages(places: Place[], query: PlaceQuery): FoundPlace[] {
  const source = placesSource(places);
  const found: FoundPlace[] = [];
  let cursor: string | undefined;
  do {
    const answer = source.find({ ...query, cursor });
    assert.ok(answer.places.length <= (query.limit ?? 10));
    found.push(...answer.places);
    cursor = answer.cursor;
    if (!cursor) assert.equal(found.length, answer.total);
  } while (cursor);
  return found;
}

const property = (name: string, check: (places: Place[], query: PlaceQuery) => void) =>
  test(name, () =>
    fc.assert(
      fc.property(anyPlaces, anyQuery, (places, query) => {
        const { center, radius } = query;
        fc.pre(!places.some((place) => isAtEdge(distanceTo(place, center), radius)));
        check(places, query);
      }),
      { numRuns: 400 },
    ),
  );

property('all pages together are exactly the places that looking at each one finds', (places, query) => {
  const { center, radius } = query;
  const fitting = places.filter((place) => fits(place, query));
  const within = fitting.filter((place) => {
    if (!center || radius === undefined) return true;
    const distance = distanceTo(place, center);
    return distance !== undefined && distance <= radius;
  });
  const remote = fitting.filter((place) => place.telehealth === true && !within.includes(place));
  const found = allPages(places, query);
  const ids = found.map(({ place }) => place.id);
  assert.equal(new Set(ids).size, ids.length);

  for (const place of [...within, ...remote]) assert.ok(ids.includes(place.id), place.id);
  if (within.length) assert.equal(ids.length, within.length + remote.length);
  for (const { place, remote: isRemote = false } of found)
    assert.equal(isRemote, remote.includes(place), place.id);
});

property(
  'where nothing lies within the radius, the ten nearest are found, and it says so',
  (places, query) => {
    const { center, radius } = query;
    const found = allPages(places, query);
    const isBeyond = ({ place }: FoundPlace) => (distanceTo(place, center) ?? Infinity) > radius!;
    const expected = !!center && radius !== undefined && found.length > 0 && found.every(isBeyond);
    assert.equal(placesSource(places).find(query).notes.includes('beyond-radius'), expected);
    if (!expected) return;
    const distances = places
      .filter((place) => fits(place, query) && place.telehealth !== true && place.coordinates)
      .map((place) => distanceTo(place, center)!)
      .sort((one, other) => one - other);
    const shown = found.filter(({ remote }) => !remote).map(({ distance }) => distance!);
    shown.sort((one, other) => one - other);
    assert.equal(shown.length, Math.min(10, distances.length));
    shown.forEach((distance, index) => assert.ok(isClose(distance, distances[index]!)));
  },
);

property('distances are those of the haversine formula', (places, query) => {
  for (const { place, distance } of allPages(places, query)) {
    const expected = distanceTo(place, query.center);
    if (expected === undefined) assert.equal(distance, undefined);
    else assert.ok(isClose(distance!, expected), place.id);
  }
});

property('what lies within the radius comes first, each group in the order asked for', (places, query) => {
  const found = allPages(places, query);
  const collator = new Intl.Collator('en', { numeric: true });
  const order = places.map(({ id }) => id);
  found.slice(1).forEach((next, index) => {
    const previous = found[index]!;
    if (query.sort === 'name') {
      assert.ok(collator.compare(previous.place.name, next.place.name) <= 0);
    } else if (!query.center) {
      assert.ok(order.indexOf(previous.place.id) < order.indexOf(next.place.id));
    } else {
      assert.ok(Number(previous.remote ?? false) <= Number(next.remote ?? false));
      if (previous.remote === next.remote)
        assert.ok((previous.distance ?? Infinity) <= (next.distance ?? Infinity));
    }
  });
});

property('a count says how many places its word would leave', (places, query) => {
  const anywhere = { ...query, radius: undefined, limit: 100 };
  const source = placesSource(places);
  const { counts, loosen } = source.facets(anywhere);
  for (const word of ['iop', 'php']) {
    const answer = source.find({ ...anywhere, filters: { ...query.filters, levels: [word] } });
    assert.equal(counts.get('levels')?.get(word) ?? 0, answer.total);
  }
  const open = source.find({ ...anywhere, filters: { ...query.filters, telehealth: true } });
  assert.equal(counts.get('telehealth')?.get('true') ?? 0, open.total);

  const total = source.find(anywhere).total;
  const without = source.find({ ...anywhere, filters: { ...query.filters, levels: [] } });
  assert.equal(loosen.get('levels') ?? 0, without.total - total);
});
