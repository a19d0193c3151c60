import type { Point } from './search.js';

const EARTH_RADIUS = 3958.7613;
const RADIAN = Math.PI / 180;

/** Straight through the globe: its square orders places as the way over the ground does, without any trigonometry. */
export type SquaredChord = number;

/** Behind every point whose distance is known: no chord is longer than 2. */
export const FAR: SquaredChord = 9;

/** So far outside that all points of the globe are equally near, as numbers go. */
const NOWHERE = 1e18;

/** Points as unit vectors, three numbers each; somewhere outside the globe where a point is unknown. */
export type UnitVectors = Float32Array;

/** For looking up what is near, many times. An index would take longer to build, and to download, than it saves. */
export function unitVectors(points: readonly (Point | undefined)[]): UnitVectors {
  const vectors = new Float32Array(points.length * 3).fill(NOWHERE);
  points.forEach((point, index) => {
    if (point) vectors.set(unitVector(point), index * 3);
  });
  return vectors;
}

/** Writes into `chords` how far each point is from one, in the order of the vectors; more than `FAR` where it is unknown. */
export function measureChords(from: Point, vectors: UnitVectors, chords: Float64Array): void {
  const [x, y, z] = unitVector(from);
  for (let index = 0, at = 0; index < chords.length; index += 1, at += 3) {
    const dx = vectors[at]! - x;
    const dy = vectors[at + 1]! - y;
    const dz = vectors[at + 2]! - z;
    chords[index] = dx * dx + dy * dy + dz * dz;
  }
}

export function unitVector({ lat, lng }: Point): [number, number, number] {
  const parallel = Math.cos(lat * RADIAN);
  return [parallel * Math.cos(lng * RADIAN), parallel * Math.sin(lng * RADIAN), Math.sin(lat * RADIAN)];
}

export function chordOf(miles: number): SquaredChord {
  return (2 * Math.sin(Math.min(miles / EARTH_RADIUS, Math.PI) / 2)) ** 2;
}

export function milesOf(chord: SquaredChord): number {
  return 2 * EARTH_RADIUS * Math.asin(Math.min(Math.sqrt(chord) / 2, 1));
}

/** Miles over the ground, as the crow flies. */
export function milesBetween(one: Point, other: Point): number {
  const [x, y, z] = unitVector(one);
  const [x2, y2, z2] = unitVector(other);
  return milesOf((x - x2) ** 2 + (y - y2) ** 2 + (z - z2) ** 2);
}

/** The first of a larger number. */
export interface Smallest {
  /** Smallest key first; of equal keys the earlier one. */
  readonly indexes: readonly number[];
  /** How many keys there are up to the largest that was asked for. */
  readonly count: number;
}

/** From so many on, sorting all of them is quicker than keeping the first in order. */
const MANY = 500;

/** Finds the `limit` smallest keys up to `most`. Keys that are no number (`NaN`) are passed over. */
export function smallest(keys: Float64Array, limit: number, most: number): Smallest {
  if (limit >= MANY) {
    const all = [...keys.keys()].filter((index) => keys[index]! <= most);
    all.sort((one, other) => keys[one]! - keys[other]!);
    return { indexes: all.slice(0, limit), count: all.length };
  }
  const indexes: number[] = [];
  let count = 0;
  let bar = Infinity;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    if (!(key <= most)) continue;
    count += 1;
    if (key < bar) bar = insert(indexes, keys, index, limit);
  }
  return { indexes, count };
}

/** Puts an index where it belongs, and gives the largest key that is kept as soon as no more are. */
function insert(indexes: number[], keys: Float64Array, index: number, limit: number): number {
  const key = keys[index]!;
  let at = Math.min(indexes.length, limit - 1);
  for (; at && keys[indexes[at - 1]!]! > key; at -= 1) indexes[at] = indexes[at - 1]!;
  indexes[at] = index;
  return indexes.length < limit ? Infinity : keys[indexes[limit - 1]!]!;
}
