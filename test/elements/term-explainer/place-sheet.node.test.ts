import assert from 'node:assert/strict';
import fc from 'fast-check';
import test from 'node:test';
import { placeSheet } from '../../../src/elements/term-explainer/place-sheet.js';

const room = { width: 320, height: 600 };
const sheet = { width: 200, height: 150 };
const word = (left: number, top: number) => ({ left, top, right: left + 30, bottom: top + 20 });

test('the sheet stands below its word, in line with its beginning', () => {
  assert.deepEqual(placeSheet(word(50, 100), sheet, room, false), { left: 50, top: 128 });
});

test('from right to left, the beginning is at the right', () => {
  assert.deepEqual(placeSheet(word(250, 100), sheet, room, true), { left: 80, top: 128 });
});

test('it stands above where there is room only there', () => {
  assert.equal(placeSheet(word(50, 500), sheet, room, false).top, 500 - 8 - 150);
});

test('it moves aside where the word is at the edge', () => {
  assert.equal(placeSheet(word(280, 100), sheet, room, false).left, 320 - 200 - 8);
  assert.equal(placeSheet(word(10, 100), sheet, room, true).left, 8);
});

test('it is in the window wherever the word is, if it fits at all', () => {
  const position = fc.integer({ min: -500, max: 2000 });
  const size = fc.integer({ min: 0, max: 304 });
  fc.assert(
    fc.property(position, position, size, size, fc.boolean(), (x, y, width, height, isRightToLeft) => {
      const { left, top } = placeSheet(word(x, y), { width, height }, room, isRightToLeft);
      assert.ok(left >= 8 && left + width <= room.width - 8);
      assert.ok(top >= 8 && top + height <= room.height - 8);
    }),
  );
});
