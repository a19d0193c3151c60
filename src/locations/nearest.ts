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

interface Kept {
  readonly key: number;
  readonly index: number;
}

const inOrder = (one: Kept, other: Kept): number => one.key - other.key || one.index - other.index;

/** Collects the `limit` items with the smallest keys, out of any number, in one pass; offer them in the order of their index. */
export class Smallest {
  /** How many were offered. */
  count = 0;
  /** Once it is full: a heap, with the largest key at its top. */
  #kept: Kept[] = [];
  #largest = Infinity;

  constructor(readonly limit: number) {}

  /** Of equal keys the one offered first is smaller. */
  offer(key: number, index: number): void {
    this.count += 1;
    if (key >= this.#largest) return;
    const kept = this.#kept;
    if (kept.length === this.limit) this.#replaceTop({ key, index });
    else if (kept.push({ key, index }) < this.limit) return;
    else kept.sort((one, other) => inOrder(other, one));
    this.#largest = kept[0]!.key;
  }

  /** Smallest first. */
  take(): number[] {
    return this.#kept.sort(inOrder).map(({ index }) => index);
  }

  #replaceTop(item: Kept): void {
    const kept = this.#kept;
    let at = 0;
    for (let next = 1; next < kept.length; next = 2 * at + 1) {
      if (next + 1 < kept.length && inOrder(kept[next + 1]!, kept[next]!) > 0) next += 1;
      if (inOrder(item, kept[next]!) > 0) break;
      kept[at] = kept[next]!;
      at = next;
    }
    kept[at] = item;
  }
}
