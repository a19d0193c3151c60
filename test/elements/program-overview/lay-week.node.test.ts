import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layWeek } from '../../../src/elements/program-overview/lay-week.js';

/** S: sessions; s: sessions for some; a point: none. */
const drawn = (min: number, max: number) =>
  layWeek({ min, max })
    .map((day) => ({ on: 'S', may: 's', off: '.' })[day])
    .join('');

test('a week has as many days as everybody comes, and as many more as some do', () => {
  assert.equal(drawn(3, 5), 'SsSsS..');
  assert.equal(drawn(3, 3), 'S.S.S..');
  assert.equal(drawn(5, 5), 'SSSSS..');
  assert.equal(drawn(0, 2), 's.s....');
});

test('the weekend is the last to be filled', () => {
  assert.equal(drawn(6, 6), 'SSSSSS.');
  assert.equal(drawn(1, 7), 'Sssssss');
});

test('a most that is less than the least draws the least', () => {
  assert.equal(drawn(3, 1), 'S.S.S..');
});

test('part of a day draws no day', () => {
  assert.equal(drawn(2.5, 3.5), 'S.S.s..');
});

test('no days draw an empty week', () => {
  assert.equal(drawn(0, 0), '.......');
});
