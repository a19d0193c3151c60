import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesSource } from '../../src/locations/places-source.js';
import type { Place } from '../../src/program/place.js';
import type { PlaceQuery } from '../../src/locations/search.js';
import { placeAt } from './places.js';

const ATHENS = { lat: 33.9519, lng: -83.3576 };
const ids = (places: Place[], query: PlaceQuery) =>
  placesSource(places)
    .find(query)
    .places.map(({ place }) => place.id);

const athens = placeAt('athens', 33.95, -83.36, { levels: ['iop'], payment: ['medicaid'] });
const atlanta = placeAt('atlanta', 33.749, -84.388, { levels: ['php', 'iop'], payment: ['free-care'] });
const macon = placeAt('macon', 32.8407, -83.6324, { levels: ['php'] });
const online: Place = { id: 'online', name: 'Online', telehealth: true, levels: ['iop'] };
const all = [macon, online, atlanta, athens];

describe('a search', () => {
  it('without a center brings the places in their own order, without distances', () => {
    const { places, total, notes } = placesSource(all).find({});
    assert.deepEqual(
      places.map(({ place }) => place.id),
      ['macon', 'online', 'atlanta', 'athens'],
    );
    assert.ok(places.every(({ distance }) => distance === undefined));
    assert.deepEqual([total, notes], [4, []]);
  });

  it('brings the nearest first, and telehealth from anywhere last, marked', () => {
    const { places } = placesSource(all).find({ center: ATHENS, radius: 70 });
    assert.deepEqual(
      places.map(({ place, distance, remote }) => [place.id, distance?.toFixed(1), remote]),
      [
        ['athens', '0.2', undefined],
        ['atlanta', '60.8', undefined],
        ['online', undefined, true],
      ],
    );
  });

  it('marks no telehealth that lies within the radius anyway', () => {
    const near = placeAt('near', 33.96, -83.37, { telehealth: true });
    assert.equal(placesSource([near]).find({ center: ATHENS, radius: 5 }).places[0]?.remote, undefined);
  });

  it('brings the nearest when none lies within the radius, and says so', () => {
    const { places, total, notes } = placesSource([macon, atlanta]).find({ center: ATHENS, radius: 5 });
    assert.deepEqual(
      places.map(({ place }) => place.id),
      ['atlanta', 'macon'],
    );
    assert.deepEqual([total, notes], [2, ['beyond-radius']]);
  });

  it('says when a place was left out because nobody knows where it is', () => {
    const somewhere: Place = { id: 'somewhere', name: 'Somewhere', address: { city: 'Rome' } };
    const query = { center: ATHENS, radius: 25 };
    assert.deepEqual(placesSource([athens, somewhere]).find(query).notes, ['unknown-distance']);
    const other = { ...somewhere, id: 'anywhere', name: 'Anywhere' };
    assert.deepEqual(ids([somewhere, other, athens], { center: ATHENS }), [
      'athens',
      'somewhere',
      'anywhere',
    ]);
  });

  it('finds across the line where the date changes', () => {
    const east = placeAt('east', 51.9, 179.9);
    const west = placeAt('west', 51.9, -179.9);
    assert.deepEqual(ids([west, east], { center: { lat: 51.9, lng: 179.99 }, radius: 25 }), ['east', 'west']);
  });

  it('takes any of the words of one field, and asks all fields', () => {
    assert.deepEqual(ids(all, { filters: { levels: ['php', 'iop'] } }), [
      'macon',
      'online',
      'atlanta',
      'athens',
    ]);
    assert.deepEqual(ids(all, { filters: { levels: ['iop'], payment: ['medicaid', 'free-care'] } }), [
      'atlanta',
      'athens',
    ]);
    assert.deepEqual(ids(all, { filters: { levels: [], telehealth: false } }).length, 4);
  });

  it('sorts names as people do', () => {
    const named = ['Zoe', 'Élan', 'Place 10', 'Place 2', 'elm'].map((name, index) => ({
      ...placeAt(`p${index}`, index, 0),
      name,
    }));
    const answer = placesSource(named).find({ sort: 'name', center: ATHENS });
    assert.deepEqual(
      answer.places.map(({ place }) => place.name),
      ['Élan', 'elm', 'Place 2', 'Place 10', 'Zoe'],
    );
  });

  it('finds what is open now by the clocks of the place', () => {
    const hours = (timeZone: string): Place['hours'] => ({
      timeZone,
      weekly: [{ dayOfWeek: ['Friday'], opens: '09:00', closes: '17:00' }],
    });
    const places = [
      { ...athens, hours: hours('America/New_York') },
      { ...macon, hours: hours('America/Los_Angeles') },
      atlanta,
    ];
    const at = new Date('2026-11-20T15:00Z');
    assert.deepEqual(ids(places, { filters: { openNow: true }, at }), ['athens']);
    assert.equal(placesSource(places).facets({ at }).counts.get('openNow')?.get('true'), 1);
  });

  it('lists a place once, though it came twice', () => {
    const again = { ...athens, id: 'athens-2' };
    const otherProgram = { ...athens, id: 'athens-php', levels: ['php'] };
    assert.deepEqual(ids([athens, { ...macon, id: 'athens' }, again, otherProgram], {}), [
      'athens',
      'athens-php',
    ]);
  });

  it('pages by cursor and begins anew with one that it does not know', () => {
    const source = placesSource(all);
    const first = source.find({ limit: 3 });
    assert.equal(first.cursor, '3');
    const second = source.find({ limit: 3, cursor: first.cursor });
    assert.deepEqual([second.places.length, second.total, second.cursor], [1, 4, undefined]);
    for (const cursor of ['', 'x', '-5', 'Infinity', '1e99', '0.5'])
      assert.equal(source.find({ limit: 3, cursor }).places.length, 3, cursor);
  });

  it('shows a page of ten when the limit is no number of places', () => {
    const many = Array.from({ length: 30 }, (_, index) => placeAt(`p${index}`, index, 0));
    for (const limit of [undefined, 0, -3, NaN, 2.5 as number])
      assert.equal(placesSource(many).find({ limit }).places.length, limit === 2.5 ? 2 : 10);
    assert.equal(placesSource(many).find({ limit: Infinity }).places.length, 30);
  });

  it('finds by what is usable in places that nobody has checked', () => {
    const odd = [
      { id: 'a', name: 'A', levels: 'iop', coordinates: { latitude: '33', longitude: 0 }, hours: 7 },
      { id: 'b', name: 'B', levels: [7, 'iop'], coordinates: null, hours: { timeZone: 'Mars', weekly: [7] } },
      { id: 'c', name: 'C', coordinates: { latitude: 91, longitude: 0 }, telehealth: 'yes' },
    ] as unknown as Place[];
    assert.deepEqual(ids(odd, { filters: { levels: ['iop'] } }), ['b']);
    assert.deepEqual(ids(odd, { filters: { openNow: true } }), []);
    assert.deepEqual(ids(odd, { center: ATHENS, radius: 9000 }), []);
  });

  it('rejects when nobody waits any more', async () => {
    await assert.rejects(placesSource(all).search({ signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.equal((await placesSource(all).search({})).total, 4);
  });
});

describe('facets', () => {
  const source = placesSource(all);

  it('count what each word would leave, as if it were the only one of its field', () => {
    const { counts } = source.facets({ filters: { levels: ['iop'], payment: ['medicaid'] } });
    assert.deepEqual([...counts.get('levels')!], [['iop', 1]]);
    assert.deepEqual(
      [...counts.get('payment')!],
      [
        ['free-care', 1],
        ['medicaid', 1],
      ],
    );
  });

  it('name the filter to loosen', () => {
    const { loosen } = source.facets({ filters: { levels: ['php'], payment: ['medicaid'] } });
    assert.deepEqual(
      [...loosen],
      [
        ['levels', 1],
        ['payment', 2],
      ].reverse(),
    );
  });

  it('count within the radius and by telehealth; everywhere when there is nothing', () => {
    const within = source.facets({ center: ATHENS, radius: 10 }).counts.get('levels')!;
    assert.deepEqual([...within], [['iop', 2]]);
    const nowhere = placesSource([macon, atlanta]).facets({ center: ATHENS, radius: 10 });
    assert.equal(nowhere.counts.get('levels')?.get('php'), 2);
  });
});
