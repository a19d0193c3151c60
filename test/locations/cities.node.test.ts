import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usCities } from '../../src/lazy/us-cities.js';
import { citiesOf, cityFinder, type City } from '../../src/locations/cities.js';
import { milesBetween } from '../../src/locations/nearest.js';
import { placeAt } from './places.js';

const label = ({ name, state }: City) => `${name}, ${state}`;
const inCity = (id: string, city: string, state: string, lat = 34) =>
  placeAt(id, lat, -84, { address: { city, state } });

const places = [
  inCity('a', 'St. Marys', 'GA'),
  inCity('b', 'Athens', 'GA', 33.95),
  inCity('c', 'Athens', 'GA', 33.99),
  inCity('d', 'Athens', 'OH'),
  inCity('e', 'Cañon City', 'CO'),
  { id: 'f', name: 'No point', address: { city: 'Nowhere' } },
];
const finder = cityFinder(citiesOf(places));

describe('the cities of places', () => {
  it('stand there once, those with most places first, at the point of the first', () => {
    const cities = citiesOf(places);
    assert.deepEqual(cities.map(label), ['Athens, GA', 'St. Marys, GA', 'Athens, OH', 'Cañon City, CO']);
    assert.deepEqual(cities[0], { name: 'Athens', state: 'GA', lat: 33.95, lng: -84 });
  });

  it('are suggested from the first letter', () => {
    assert.deepEqual(finder.startingWith('a').map(label), ['Athens, GA', 'Athens, OH']);
    assert.deepEqual(finder.startingWith('ATHENS, o').map(label), ['Athens, OH']);
    assert.deepEqual(finder.startingWith('a', 1).length, 1);
    for (const typed of ['', ' ', '.', 'x', 'thens']) assert.deepEqual(finder.startingWith(typed), []);
  });

  it('are found however they are written', () => {
    for (const typed of ['St Marys', 'saint marys', 'ST. MARYS', 'Saint Mary’s'])
      assert.deepEqual(finder.named(typed).map(label), ['St. Marys, GA'], typed);
    for (const typed of ['canon city', 'CAÑON CITY', 'Cañon City'.normalize('NFD')])
      assert.equal(finder.named(typed).length, 1, typed);
  });

  it('offer their states when a name is in several', () => {
    assert.deepEqual(finder.named('athens').map(label), ['Athens, GA', 'Athens, OH']);
    assert.deepEqual(finder.named('Athens, OH').map(label), ['Athens, OH']);
    assert.deepEqual(finder.named('Athens TX'), []);
  });
});

describe('the cities of the United States', () => {
  const { cities, stateNames } = usCities();
  const us = cityFinder(cities, stateNames);

  it('are found by name, with the state in letters or in words', () => {
    for (const typed of ['Alpharetta', 'alpharetta ga', 'Alpharetta, Georgia'])
      assert.deepEqual(us.named(typed).map(label), ['Alpharetta, GA'], typed);
    for (const typed of ['New York', 'New York, NY', 'new york, new york'])
      assert.deepEqual(us.named(typed).map(label), ['New York, NY'], typed);
    assert.deepEqual(us.named('Washington D.C.').map(label), ['Washington, DC']);
    assert.deepEqual(us.named('Mayaguez, Puerto Rico').map(label), ['Mayagüez, PR']);
  });

  it('are where they are', () => {
    const known: [typed: string, lat: number, lng: number][] = [
      ['Athens, Georgia', 33.95, -83.38],
      ['Anchorage', 61.22, -149.9],
      ['Honolulu', 21.31, -157.86],
      ['San Juan PR', 18.47, -66.11],
      ['Fort Worth', 32.73, -97.32],
    ];
    for (const [typed, lat, lng] of known) {
      const [city, ...more] = us.named(typed);
      assert.equal(more.length, 0, typed);
      assert.ok(milesBetween(city!, { lat, lng }) < 3, typed);
    }
  });

  it('offer many a Springfield', () => {
    const states = us.named('springfield').map(({ state }) => state);
    for (const state of ['IL', 'MA', 'MO', 'OH', 'OR']) assert.ok(states.includes(state), state);
    assert.equal(new Set(states).size, states.length);
  });
});
