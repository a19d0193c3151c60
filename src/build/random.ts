/** Chance that comes out the same every time. */
export interface Random {
  /** From 0 up to, not including, 1. */
  number(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  maybe(probability: number): boolean;
  /** `undefined` only of an empty list. */
  one<Value>(values: readonly Value[]): Value | undefined;
  /** Each with that probability, in their order; `undefined` in place of none. */
  some<Value>(values: readonly Value[], probability: number): Value[] | undefined;
}

/** The generator mulberry32, from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    number,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    maybe: (probability) => number() < probability,
    one: (values) => values[Math.floor(number() * values.length)],
    some: (values, probability) => {
      const chosen = values.filter(() => number() < probability);
      return chosen.length ? chosen : undefined;
    },
  };
}
