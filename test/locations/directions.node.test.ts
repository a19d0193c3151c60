import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionsTo } from '../../src/locations/directions.js';

const named = { id: 'one', name: 'House One' };
const address = {
  street: '5th & Main #2',
  unit: 'Suite 9',
  city: 'Athens',
  state: 'GA',
  postalCode: '30601',
};
const coordinates = { latitude: 33.9519, longitude: -83.3576 };
const destination = (href = '', name = 'destination') => new URL(href).searchParams.get(name);

test('the way leads to the street address, whatever signs are in it', () => {
  const href = directionsTo({ ...named, address, coordinates });
  assert.equal(destination(href), '5th & Main #2, Athens, GA 30601');
  assert.equal(href?.split('?')[0], 'https://www.google.com/maps/dir/');
});

test('without a street it leads to the point, without a point to the city', () => {
  const city = { city: 'Athens', state: 'GA' };
  assert.equal(destination(directionsTo({ ...named, address: city, coordinates })), '33.9519,-83.3576');
  assert.equal(destination(directionsTo({ ...named, address: city })), 'Athens, GA');
  assert.equal(
    destination(directionsTo({ ...named, address: { street: '1 Main' }, coordinates })),
    '33.9519,-83.3576',
  );
});

test('there is no way to a place that is nowhere', () => {
  assert.equal(directionsTo(named), undefined);
  assert.equal(directionsTo({ ...named, address: { street: '1 Main' } }), undefined);
  assert.equal(directionsTo({ ...named, coordinates: { latitude: 91, longitude: 0 } }), undefined);
});

test('no link says where the visitor is', () => {
  for (const service of ['google', 'apple', 'geo', 'other', null]) {
    assert.doesNotMatch(directionsTo({ ...named, address, coordinates }, service)!, /origin|saddr/);
  }
});

test('the author chooses the map', () => {
  const place = { ...named, address, coordinates };
  assert.equal(destination(directionsTo(place, 'apple'), 'daddr'), '5th & Main #2, Athens, GA 30601');
  assert.equal(
    directionsTo(place, 'geo'),
    'geo:33.9519,-83.3576?q=5th%20%26%20Main%20%232%2C%20Athens%2C%20GA%2030601',
  );
  assert.equal(directionsTo({ ...named, address }, 'geo')?.split('?')[0], 'geo:0,0');
  assert.equal(directionsTo(place, 'other'), directionsTo(place, 'google'));
});
