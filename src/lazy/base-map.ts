import type { Point } from '../locations/search.js';
import { TABLE } from './base-map-table.js';
import { decodeNumbers } from './map/number-code.js';

/** The United States and its territories in few lines, to tell where on the land a place lies. Source: Census Bureau. */
export interface BaseMap {
  /** Closed lines around the land. */
  readonly outlines: readonly (readonly Point[])[];
  /** Lines between states. */
  readonly borders: readonly (readonly Point[])[];
  /** Where the name of each state is written. */
  readonly names: readonly (Point & { readonly name: string })[];
}

function pointsOf(text: string): Point[] {
  const steps = decodeNumbers(text);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at]!;
    y += steps[at + 1]!;
    points.push({ lat: y / 100, lng: x / 100 });
  }
  return points;
}

export function baseMap(): BaseMap {
  const [outlines = [], borders = [], names = []] = TABLE.split('\n\n').map((list) => list.split('\n'));
  return {
    outlines: outlines.map(pointsOf),
    borders: borders.map(pointsOf),
    names: names.map((line) => {
      const end = line.indexOf(' ');
      return { ...pointsOf(line.slice(0, end))[0]!, name: line.slice(end + 1) };
    }),
  };
}
