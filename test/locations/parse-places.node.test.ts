import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkPlace } from '../../src/locations/check-place.js';
import { parsePlaces } from '../../src/locations/parse-places.js';
import { placesSource } from '../../src/locations/places-source.js';

const point = (lng: unknown, lat: unknown) => ({ type: 'Point', coordinates: [lng, lat] });
const feature = (properties: unknown, geometry: unknown = point(-83.36, 33.95), more: object = {}) => ({
  type: 'Feature',
  geometry,
  properties,
  ...more,
});
const parse = (...features: unknown[]) => parsePlaces({ type: 'FeatureCollection', features });
const sample = (more: object = {}) => ({ id: 'athens', name: 'Sample Recovery', ...more });

describe('a GeoJSON file', () => {
  it('gives places whose fields are its properties and whose point is its geometry, longitude first', () => {
    const { places, problems } = parse(feature(sample({ levels: ['iop'], telehealth: true })));
    assert.deepEqual(problems, []);
    assert.deepEqual(places, [
      {
        id: 'athens',
        name: 'Sample Recovery',
        levels: ['iop'],
        telehealth: true,
        coordinates: { latitude: 33.95, longitude: -83.36 },
      },
    ]);
  });

  it('may have its ids beside the properties, as numbers or in another spelling', () => {
    const ids = ['GA_Athens 12', 7, '-x-'].map((id) => feature({ name: 'A' }, undefined, { id }));
    assert.deepEqual(
      parse(...ids).places.map(({ id }) => id),
      ['ga-athens-12', '7', 'x-'],
    );
  });

  it('may have places without a point: they need a city or telehealth', () => {
    const { places, problems } = parse(
      feature(sample({ id: 'a', address: { city: 'Rome' } }), null),
      feature(sample({ id: 'b', telehealth: true }), null),
      feature(sample({ id: 'c' }), null),
    );
    assert.deepEqual(
      places.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(problems, [{ path: 'features[2]', expected: 'coordinates|city|telehealth' }]);
  });

  it('loses its bad rows, each with the reason, and nothing else', () => {
    const { places, problems } = parse(
      feature(sample({ id: 'a' })),
      null,
      7,
      feature(null),
      feature('text'),
      feature({ name: 'No id' }),
      feature({ id: { a: 1 }, name: 'Odd id' }),
      feature({ id: 'b', name: ' ' }),
      feature(sample({ id: 'z' })),
    );
    assert.deepEqual(
      places.map(({ id }) => id),
      ['a', 'z'],
    );
    assert.deepEqual(
      problems.map(({ path, expected }) => `${path} ${expected}`),
      [
        'features[1].properties object',
        'features[2].properties object',
        'features[3].properties object',
        'features[4].properties object',
        'features[5].id id',
        'features[6].id id',
        'features[7].name text',
      ],
    );
  });

  it('loses points that are none; the place stays where it can still be found', () => {
    const bad = [
      point(0, 0),
      point('-83', '33'),
      point(-83, 133),
      point(33.95, -183),
      { type: 'Polygon', coordinates: [[[1, 2]]] },
      { type: 'Point', coordinates: 5 },
      { type: 'Point' },
      'text',
    ];
    for (const geometry of bad) {
      const { places, problems } = parse(feature(sample({ address: { city: 'Athens' } }), geometry));
      assert.deepEqual(problems, [{ path: 'features[0].coordinates', expected: 'point' }]);
      assert.equal(places[0]?.coordinates, undefined);
      assert.equal(parse(feature(sample(), geometry)).places.length, 0);
    }
  });
});

describe('a list of places', () => {
  it('may be bare or stand under "places"', () => {
    const list = () => [sample({ coordinates: { latitude: 33.95, longitude: -83.36 } }), 7];
    assert.equal(parsePlaces(list()).places.length, 1);
    assert.equal(parsePlaces({ places: list() }).places[0]?.id, 'athens');
    assert.deepEqual(parsePlaces({ places: list() }).problems, [{ path: 'places[1]', expected: 'object' }]);
  });

  it('is needed', () => {
    for (const given of [null, undefined, 7, 'text', {}, { features: {} }, { places: 'x' }])
      assert.deepEqual(parsePlaces(given).problems, [{ path: '', expected: 'FeatureCollection|list' }]);
  });
});

it('whatever JSON is given, nothing throws, also not in a search and when drawn', () => {
  const anything = fc.jsonValue();
  const row = fc.record(
    {
      id: fc.oneof(anything, fc.constant('a')),
      name: fc.oneof(anything, fc.constant('A')),
      hours: anything,
      levels: anything,
      address: anything,
      telehealth: anything,
      coordinates: anything,
    },
    { requiredKeys: [] },
  );
  const rows = fc.array(
    fc.oneof(row, fc.record({ properties: fc.oneof(row, anything), geometry: anything }), anything),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        rows,
        rows.map((features) => ({ features })),
      ),
      (given) => {
        const { places } = parsePlaces(structuredClone(given));
        const source = placesSource(places);
        source.find({
          center: { lat: 34, lng: -84 },
          radius: 25,
          filters: { levels: ['iop'], openNow: true },
        });
        source.find({ sort: 'name' });
        source.facets({});
        for (const place of places) assert.ok(checkPlace(place));
      },
    ),
    { numRuns: 500 },
  );
});

it('a place is checked in full before it is drawn', () => {
  const given = sample({
    phone: 7,
    levels: ['iop', 'A b'],
    payment: ['medicaid', 'gold'],
    extra: 1,
    hours: {},
  });
  const problems: string[] = [];
  const place = checkPlace(given, ({ path }) => problems.push(path));
  assert.deepEqual(place, { id: 'athens', name: 'Sample Recovery', levels: ['iop'], payment: ['medicaid'] });
  assert.deepEqual(problems.sort(), [
    'place.hours.timeZone',
    'place.levels[1]',
    'place.payment[1]',
    'place.phone',
  ]);
});
