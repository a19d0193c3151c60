import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { madePrograms, nationalPlaces } from '../../src/build/example-networks.js';
import { parsePlaces } from '../../src/locations/parse-places.js';
import type { Place } from '../../src/program/place.js';

type Network = { provider: { name: string }; locations: { text: string; places: Place[] } };

describe('the example networks', async () => {
  const made = await madePrograms();

  for (const [name, document] of made) {
    it(`${name} is what src/build/example-networks.ts makes`, () => {
      assert.deepEqual(JSON.parse(readFileSync(`stories/programs/${name}`, 'utf8')), document);
    });

    it(`${name} says that it is made up, in every name, number and address of the web`, () => {
      const { provider, locations } = document as Network;
      assert.match(provider.name, /Example|Ejemplo/);
      assert.match(locations.text, /made up|inventados/);
      for (const place of locations.places) {
        assert.match(place.name, /Example|Sample|Placeholder|Ejemplo|Muestra|Ficticia/);
        assert.match(place.phone ?? '555-0100', /555-01\d\d$/);
        assert.match(place.website ?? 'https://example.org/', /^https:\/\/example\.org\//);
        assert.equal(place.address?.state, 'GA');
      }
    });
  }

  it('vary: hours of all kinds and none, telehealth, places without a street or a number', () => {
    const { places } = (made.get('georgia-network.json') as Network).locations;
    assert.equal(places.length, 150);
    const some: ((place: Place) => unknown)[] = [
      ({ hours }) => !hours,
      ({ hours }) => hours?.byAppointment,
      ({ hours }) => hours?.special,
      ({ hours }) => hours?.weekly?.some(({ closes }) => closes === '02:00'),
      ({ hours }) => hours?.weekly?.some(({ closes }) => closes === '24:00'),
      ({ telehealth, coordinates }) => telehealth && coordinates,
      ({ coordinates }) => !coordinates,
      ({ address }) => !address?.street,
      ({ phone }) => !phone,
      ({ acceptsNewPatients }) => acceptsNewPatients === false,
      ({ languages }) => languages?.includes('es'),
    ];
    for (const test of some) assert.ok(places.some(test), String(test));
  });

  it('come in 10,000 as well, which a file of 8 MB holds', async () => {
    const text = JSON.stringify(await nationalPlaces());
    assert.ok(text.length < 8_000_000, `${text.length}`);
    const { places, problems } = parsePlaces(JSON.parse(text));
    assert.deepEqual([places.length, problems], [10_000, []]);
    assert.ok(new Set(places.map(({ address }) => address?.state)).size > 50);
  });
});
