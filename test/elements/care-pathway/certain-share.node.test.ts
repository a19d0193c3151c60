import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certainShare } from '../../../src/elements/care-pathway/certain-share.js';

test('what everybody takes is certain', () => {
  assert.equal(certainShare({ min: 8, max: 16 }), 50);
  assert.equal(certainShare({ min: 12, max: 12 }), 100);
  assert.equal(certainShare({ min: 0, max: 6 }), 0);
});

test('a length in words only is in part certain', () => {
  const share = certainShare(undefined);
  assert.ok(share > 0 && share < 50);
});

test('weeks that contradict each other draw no share beyond the whole', () => {
  assert.equal(certainShare({ min: 9, max: 3 }), 100);
  assert.equal(certainShare({ min: 0, max: 0 }), 100);
});
