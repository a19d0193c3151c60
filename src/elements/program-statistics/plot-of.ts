import type { Statistic } from '../../program/statistics.js';

export interface Bar {
  readonly year?: number | undefined;
  readonly value: number;
}

/** A figure as bars from zero. */
export interface Plot {
  /** `change`: of the first year only the change is known, so it is set to 100. `share`: part of a whole. */
  readonly kind: Statistic['measures'];
  readonly bars: readonly Bar[];
  /** What the axis is marked with, at even distances: from zero to its end. */
  readonly ticks: readonly number[];
}

/** The lengths of larger numbers say nothing to anybody. */
const MOST = 1e12;

function ticksTo(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const step = power * [1, 2, 5, 10].find((each) => each * power * 5 >= most)!;
  const ticks = [0];
  while (ticks.at(-1)! < most) ticks.push(ticks.length * step);
  return ticks;
}

/**
 * How a figure can be drawn without saying more than its source does: a change beside what it is a change of, a share as a part
 * of its whole, two years side by side. A figure with nothing to be held against is not drawn, since the length of one
 * bar alone means nothing; nor is what cannot be, such as a share of 140%, or a loss of more than everything.
 */
export function plotOf({ value, unit, measures, period, before }: Statistic): Plot | undefined {
  if (value === undefined) return undefined;
  const { from, to = from } = period ?? {};
  const kind = unit === 'percent' ? measures : undefined;
  const first = kind === 'change' ? 100 : before;
  const last = kind === 'change' ? 100 + value : value;
  const most = Math.max(first ?? 0, last);
  const canBe =
    Math.min(first ?? 0, last) >= 0 && (kind === 'share' ? most <= 100 : most > 0 && most <= MOST);
  const hasTwoYears = first !== undefined && from !== to;
  if (!canBe || !(hasTwoYears || kind === 'share')) return undefined;
  return {
    kind,
    bars: hasTwoYears
      ? [
          { year: from, value: first },
          { year: to, value: last },
        ]
      : [{ year: from === to ? from : undefined, value }],
    ticks: kind === 'share' ? [0, 25, 50, 75, 100] : ticksTo(most),
  };
}
