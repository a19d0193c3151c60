import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { usCities } from '../../src/build/us-cities.js';
import { censusPoints, postalCodes, zipFiles, type PostalCode } from '../../src/build/zip-files.js';
import { milesBetween } from '../../src/locations/nearest.js';
import type { Point } from '../../src/locations/search.js';
import { findZip } from '../../src/locations/zip.js';

let files: Map<string, string>;
let census: Map<string, Point>;
let codes: Map<string, PostalCode>;
let cities: Map<string, Point>;

before(async () => {
  files = await zipFiles();
  census = await censusPoints();
  codes = new Map((await postalCodes()).map((code) => [code.zip, code]));
  cities = new Map(usCities().map((city) => [`${city.name}, ${city.state}`, city]));
});

const find = (zip: string) => findZip(zip, (name) => Promise.resolve(files.get(name)!));

/** How far the product's point is from the nearest that a source knows: the Census, GeoNames, and the city of the code. */
async function milesOff(zip: string, sources: (Point | undefined)[]): Promise<number> {
  const point = await find(zip);
  assert.ok(point && !point.approximate, zip);
  return Math.min(...sources.map((source) => (source ? milesBetween(point, source) : Infinity)));
}

const cityOf = (zip: string) => {
  const code = codes.get(zip);
  return code && cities.get(`${code.city}, ${code.state}`);
};

/** Every so many of a list, so that they come from everywhere. */
const spread = (zips: string[], count: number) =>
  zips.filter((_, index) => index % Math.floor(zips.length / count) === 0).slice(0, count);

describe('the points of ZIP codes', () => {
  it('from the Census are where GeoNames has them: 100 over the country', async () => {
    const both = [...census.keys()].filter((zip) => {
      const code = codes.get(zip);
      return code && milesBetween(code, census.get(zip)!) < 15.5;
    });
    for (const zip of spread(both, 100)) assert.ok((await milesOff(zip, [codes.get(zip)])) < 16, zip);
  });

  it('of PO boxes, which the Census does not know, are in their city: 60 over the country', async () => {
    const boxes = [...codes.keys()].filter((zip) => !census.has(zip) && cityOf(zip)).sort();
    for (const zip of spread(boxes, 60)) assert.ok((await milesOff(zip, [cityOf(zip)])) < 25, zip);
  });

  it('in Alaska are in their city, also where the Census is hundreds of miles off', async () => {
    const alaska = [...codes.values()].filter(({ state, zip }) => state === 'AK' && cityOf(zip));
    assert.ok(alaska.length >= 25);
    for (const { zip } of alaska) assert.ok((await milesOff(zip, [cityOf(zip)])) < 60, zip);
    const anchorage = { lat: 61.2181, lng: -149.9003 };
    assert.ok(milesBetween(anchorage, census.get('99503')!) > 250);
    for (const zip of ['99501', '99503', '99505', '99506', '99508', '99519'])
      assert.ok((await milesOff(zip, [anchorage])) < 20, zip);
  });

  it('in Puerto Rico, which GeoNames does not have, are in their cities', async () => {
    const known: [zip: string, city: string][] = [
      ['00601', 'Adjuntas'],
      ['00603', 'Aguadilla'],
      ['00612', 'Arecibo'],
      ['00623', 'Cabo Rojo'],
      ['00680', 'Mayagüez'],
      ['00716', 'Ponce'],
      ['00725', 'Caguas'],
      ['00731', 'Ponce'],
      ['00736', 'Cayey'],
      ['00784', 'Guayama'],
      ['00791', 'Humacao'],
      ['00901', 'San Juan'],
      ['00923', 'San Juan'],
      ['00949', 'Levittown'],
      ['00956', 'Bayamón'],
      ['00961', 'Bayamón'],
      ['00979', 'Carolina'],
      ['00983', 'Carolina'],
    ];
    for (const [zip, city] of known) {
      const point = cities.get(`${city}, PR`);
      assert.ok(point, city);
      assert.ok((await milesOff(zip, [point])) < 12, zip);
    }
  });

  it('are those of the two examples, the capital and Guam', async () => {
    const known: [zip: string, lat: number, lng: number][] = [
      ['30601', 33.97, -83.37],
      ['30009', 34.08, -84.3],
      ['20001', 38.91, -77.02],
      ['96910', 13.47, 144.75],
      ['02108', 42.36, -71.06],
    ];
    for (const [zip, lat, lng] of known) assert.ok((await milesOff(zip, [{ lat, lng }])) < 4, zip);
  });

  it('are about 41,000, in files that are quickly there', () => {
    let count = 0;
    for (const digit of '0123456789') count += files.get(`${digit}.txt`)!.split('\n')[0]!.split(' ').length;
    assert.ok(count > 41_000 && count < 42_500, `${count}`);
  });
});
