import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findZip, parseZipFile, readZip } from '../../src/locations/zip.js';

const file = '602 1 29897\n1836 18 -1008\n-6718 11 -900\n';
const load = (text: string) => () => Promise.resolve(text);

describe('a ZIP code that was typed', () => {
  it('is read with its four digits more, and among spaces', () => {
    for (const text of ['30601', ' 30601 ', '30601-1234', '306011234', '30601 1234'])
      assert.equal(readZip(text), '30601');
  });

  it('is nothing else', () => {
    for (const text of ['', '3060', '306011', 'Athens', '30601 Athens', '30601-12', '３０６０１'])
      assert.equal(readZip(text), undefined);
  });
});

describe('the point of a ZIP code', () => {
  it('is read from a file of differences', () => {
    assert.deepEqual(
      [...parseZipFile(file)],
      [
        ['00602', { lat: 18.36, lng: -67.18 }],
        ['00603', { lat: 18.54, lng: -67.07 }],
        ['30500', { lat: 8.46, lng: -76.07 }],
      ],
    );
  });

  it('comes from the file of the first digit and nothing closer', async () => {
    const asked: string[] = [];
    const point = await findZip('00603', (name) => {
      asked.push(name);
      return Promise.resolve(file);
    });
    assert.deepEqual(asked, ['0.txt']);
    assert.deepEqual(point, { lat: 18.54, lng: -67.07 });
  });

  it('is the middle of its three-digit area when the code is not known, and said to be approximate', async () => {
    const point = await findZip('00699', load(file));
    assert.equal(point?.approximate, true);
    assert.equal(point.lat.toFixed(2), '18.45');
    assert.equal(point.lng.toFixed(3), '-67.125');
  });

  it('is unknown where nobody knows even the area', async () => {
    assert.equal(await findZip('09999', load(file)), undefined);
    assert.equal(await findZip('00602', load('<!doctype html><title>Not found</title>')), undefined);
    assert.equal(await findZip('00602', load('')), undefined);
  });

  it('is not known when the file could not be loaded', async () => {
    await assert.rejects(findZip('30601', () => Promise.reject(new Error('offline'))));
  });
});
