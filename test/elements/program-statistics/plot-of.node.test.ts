import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plotOf } from '../../../src/elements/program-statistics/plot-of.js';
import type { Statistic } from '../../../src/program/statistics.js';

const plot = (fields: Partial<Statistic>) =>
  plotOf({ id: 'a', text: 'A figure.', source: { label: 'A study' }, ...fields });
const change = (value: number, period: Statistic['period'] = { from: 2019, to: 2022 }) =>
  plot({ value, unit: 'percent', measures: 'change', period });
const share = (value: number, more: Partial<Statistic> = {}) =>
  plot({ value, unit: 'percent', measures: 'share', ...more });

describe('what can be drawn of a figure', () => {
  it('is a change, as the year it starts from at 100 and the year it ends at', () => {
    const drawn = change(90.08)!;
    assert.deepEqual(
      drawn.bars.map(({ year, value }) => [year, Math.round(value * 100) / 100]),
      [
        [2019, 100],
        [2022, 190.08],
      ],
    );
    assert.deepEqual(drawn.ticks, [0, 50, 100, 150, 200]);
    assert.deepEqual(
      change(-40)!.bars.map(({ value }) => value),
      [100, 60],
    );
    assert.deepEqual(
      change(-100)!.bars.map(({ value }) => value),
      [100, 0],
    );
  });

  it('is a share, as a part of 100', () => {
    assert.deepEqual(share(68, { period: { from: 2025 } }), {
      kind: 'share',
      bars: [{ year: 2025, value: 68 }],
      ticks: [0, 25, 50, 75, 100],
    });
    assert.deepEqual(share(0)!.bars, [{ year: undefined, value: 0 }]);
  });

  it('is a share of several years without the name of one of them', () => {
    assert.equal(share(68, { period: { from: 2020, to: 2025 } })!.bars[0]!.year, undefined);
  });

  it('is the same figure in two years', () => {
    const period = { from: 2023, to: 2025 };
    const bars = [
      { year: 2023, value: 356 },
      { year: 2025, value: 412 },
    ];
    assert.deepEqual(plot({ value: 412, before: 356, unit: 'people', period }), {
      kind: undefined,
      bars,
      ticks: [0, 100, 200, 300, 400, 500],
    });
    assert.deepEqual(share(60, { before: 40, period })!.ticks, [0, 25, 50, 75, 100]);
  });
});

describe('what is not drawn', () => {
  const period = { from: 2019, to: 2022 };
  const nothing: [why: string, fields: Partial<Statistic>][] = [
    ['words alone', {}],
    ['a number with nothing to hold it against', { value: 412, unit: 'people', period }],
    ['a number of nothing in particular', { value: 14 }],
    ['a percent that does not say what it measures', { value: 68, unit: 'percent', period }],
    ['a change of something else than a percent', { value: 68, unit: 'people', measures: 'change', period }],
    ['a share of something else than a percent', { value: 68, unit: 'count', measures: 'share' }],
    ['a change without years', { value: 40, unit: 'percent', measures: 'change' }],
    ['a change within one year', { value: 40, unit: 'percent', measures: 'change', period: { from: 2019 } }],
    ['a loss of more than everything', { value: -101, unit: 'percent', measures: 'change', period }],
    ['a share of more than everything', { value: 140, unit: 'percent', measures: 'share' }],
    ['a share of less than nothing', { value: -1, unit: 'percent', measures: 'share' }],
    ['numbers below zero', { value: 5, before: -5, unit: 'count', period }],
    ['nothing, twice', { value: 0, before: 0, unit: 'count', period }],
    ['numbers too large to be compared by eye', { value: 1e308, before: 1, unit: 'count', period }],
  ];
  for (const [why, fields] of nothing) it(why, () => assert.equal(plot(fields), undefined));
});

describe('the axis', () => {
  const numbers = fc.double({ min: 1e-9, max: 1e12, noNaN: true });

  it('begins at zero, ends where the longest bar does or a little later, and has few marks', () => {
    fc.assert(
      fc.property(numbers, numbers, (before, value) => {
        const { ticks } = plot({ value, before, unit: 'count', period: { from: 2019, to: 2022 } })!;
        const most = Math.max(before, value);
        assert.equal(ticks[0], 0);
        assert.ok(ticks.at(-1)! >= most && ticks.at(-2)! < most, String(ticks));
        assert.ok(ticks.length >= 3 && ticks.length <= 7, String(ticks));
      }),
    );
  });
});
