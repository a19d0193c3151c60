import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placesSource } from '../../src/locations/places-source.js';
import { refine } from '../../src/locations/refine.js';
import type { PlaceAnswer, PlaceQuery } from '../../src/locations/search.js';
import { anyPlaces, anyQuery, placeAt } from './places.js';

const ATHENS = { lat: 33.95, lng: -83.36 };
const athens = placeAt('athens', 33.95, -83.36, { levels: ['iop'] });
const atlanta = placeAt('atlanta', 33.749, -84.388, { levels: ['php'] });
const online = { id: 'online', name: 'Online', telehealth: true };
const answer = (places: unknown[], more: object = {}) => ({
  places: places.map((place) => ({ place })),
  total: places.length,
  exact: true,
  notes: [],
  ...more,
});
const ids = ({ places }: PlaceAnswer) => places.map(({ place }) => place.id);

describe('an answer from somewhere else', () => {
  it('is filtered, measured and sorted again', () => {
    const query: PlaceQuery = { center: ATHENS, radius: 100 };
    const refined = refine(answer([atlanta, athens]), query);
    assert.deepEqual(ids(refined), ['athens', 'atlanta']);
    assert.deepEqual(
      refined.places.map(({ distance }) => Math.round(distance!)),
      [0, 61],
    );
    assert.deepEqual(ids(refine(answer([atlanta, athens]), { ...query, radius: 10 })), ['athens']);
    const onlyIop = refine(answer([atlanta, athens]), { ...query, filters: { levels: ['iop'] } });
    assert.deepEqual([ids(onlyIop), onlyIop.total, onlyIop.exact], [['athens'], 1, true]);
  });

  it('loses its bad rows one by one, and what came twice', () => {
    const rows = [null, 7, {}, { place: null }, { place: { id: 'x' } }, { place: athens }, { place: athens }];
    const refined = refine({ places: rows, total: 7, exact: true }, {});
    assert.deepEqual([ids(refined), refined.total, refined.notes], [['athens'], 1, []]);
  });

  it('keeps the given distance only where the point of a place is unknown', () => {
    const places = [
      { place: { id: 'far', name: 'Far', address: { city: 'Rome' } }, distance: 300 },
      { place: { id: 'near', name: 'Near', address: { city: 'Bogart' } }, distance: 7 },
      { place: athens, distance: 99 },
      { place: { id: 'odd', name: 'Odd', address: { city: 'Odd' } }, distance: 'x' },
    ];
    const refined = refine({ places }, { center: ATHENS, radius: 25 });
    assert.deepEqual(
      refined.places.map(({ place, distance }) => [place.id, distance]),
      [
        ['athens', 0],
        ['near', 7],
        ['odd', undefined],
      ],
    );
  });

  it('shows telehealth from anywhere, marked, and the nearest when none is within the radius', () => {
    const query = { center: { lat: 40, lng: -83 }, radius: 25 };
    const far = placeAt('far', 30, -83, { telehealth: true });
    const refined = refine(answer([athens, far]), query);
    assert.deepEqual(ids(refined), ['athens', 'far']);
    assert.deepEqual(refined.notes, ['beyond-radius']);
    assert.equal(refined.places[1]?.remote, true);
    const both = refine(answer([athens, online, far]), { center: ATHENS, radius: 25 });
    assert.deepEqual(ids(both), ['athens', 'far', 'online']);
    assert.deepEqual(both.notes, []);
  });

  it('counts what other pages hold, but not exactly when something had to go', () => {
    const many = refine(answer([athens, atlanta], { total: 40, cursor: 'next', notes: ['slow', 7] }), {});
    assert.deepEqual([many.total, many.exact, many.cursor, many.notes], [40, true, 'next', ['slow']]);
    const fewer = refine(answer([athens, 7], { total: 40, cursor: 'next' }), {});
    assert.deepEqual([fewer.total, fewer.exact], [39, false]);
  });

  it('is none without a list of places', () => {
    for (const given of [undefined, null, [], 'x', {}, { places: {} }])
      assert.throws(() => refine(given, {}), TypeError);
  });

  it('stays as it is when it comes from places in memory', () => {
    fc.assert(
      fc.property(anyPlaces, anyQuery, (places, query) => {
        const found = placesSource(places).find({ ...query, limit: 100 });
        const refined = refine(found, query);
        assert.equal(refined.total, found.total);
        assert.deepEqual(ids(refined).sort(), ids(found).sort());
      }),
    );
  });
});
