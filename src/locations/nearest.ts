import type { Point } from './search.js';

const EARTH_RADIUS = 3958.7613;
const RADIAN = Math.PI / 180;

/** Straight through the globe: its square orders places as the way over the ground does, without any trigonometry. */
export type SquaredChord = number;

/** Behind every point whose distance is known: no chord is longer than 2. */
export const FAR: SquaredChord = 9;

/** Points as unit vectors, three numbers each: all NaN where a point is unknown. */
export type UnitVectors = Float32Array;

/** For looking up what is near, many times. An index would take longer to build, and to download, than it saves. */
export function unitVectors(points: readonly (Point | undefined)[]): UnitVectors {
  const vectors = new Float32Array(points.length * 3).fill(NaN);
  points.forEach((point, index) => {
    if (point) vectors.set(unitVector(point), index * 3);
  });
  return vectors;
}

/** Writes into `chords` how far each point is from one, in the order of the vectors; `FAR` where it is unknown. */
export function measureChords(from: Point, vectors: UnitVectors, chords: Float64Array): void {
  const [x, y, z] = unitVector(from);
  for (let index = 0, at = 0; index < chords.length; index += 1, at += 3) {
    const dx = vectors[at]! - x;
    const dy = vectors[at + 1]! - y;
    const dz = vectors[at + 2]! - z;
    const chord = dx * dx + dy * dy + dz * dz;
    chords[index] = chord >= 0 ? chord : FAR;
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

/** Collects the `limit` items with the smallest keys, out of any number, in one pass. */
export class Smallest {
  /** How many were offered. */
  count = 0;
  #kept: { readonly key: number; readonly index: number }[] = [];
  #worst = Infinity;

  constructor(readonly limit: number) {}

  /** Of equal keys the one offered first is smaller. */
  offer(key: number, index: number): void {
    this.count += 1;
    if (key >= this.#worst) return;
    this.#kept.push({ key, index });
    if (this.#kept.length >= 2 * this.limit + 8) this.#cut();
  }

  /** Smallest first. */
  take(): number[] {
    this.#cut();
    return this.#kept.map(({ index }) => index);
  }

  #cut(): void {
    this.#kept.sort((one, other) => one.key - other.key);
    if (this.#kept.length < this.limit) return;
    this.#kept.length = this.limit;
    this.#worst = this.#kept.at(-1)?.key ?? -Infinity;
  }
}
