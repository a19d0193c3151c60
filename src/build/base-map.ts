import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoCentroid } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { encodeNumber } from '../lazy/map/number-code.js';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

type States = Topology<{ states: GeometryCollection<{ name: string }> }>;

/** How many of the points of the Census Bureau's outlines stay: those that change a line most. */
const KEPT = 0.31;

/** A triangle's size, in square degrees, under which an island is too small to be seen. */
const LEAST_ISLAND = 0.01;

const SHORT_NAMES: Record<string, string> = {
  'Commonwealth of the Northern Mariana Islands': 'Northern Mariana Islands',
  'United States Virgin Islands': 'U.S. Virgin Islands',
  'District of Columbia': 'D.C.',
};

const readAtlas = () => JSON.parse(readFileSync('node_modules/us-atlas/states-10m.json', 'utf8')) as States;

/** Hundredths of a degree: about 0.7 miles. */
const hundredths = (degrees: number) => Math.round(degrees * 100);

/** A line as its first point and the steps from point to point, points that fall together left out. */
function steps(line: readonly Position[]): string {
  const numbers: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const [lng = 0, lat = 0] of line) {
    const [x, y] = [hundredths(lng), hundredths(lat)];
    if (numbers.length && x === lastX && y === lastY) continue;
    numbers.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return numbers.map(encodeNumber).join('');
}

function area(ring: readonly Position[]): number {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/**
 * The table of src/lazy/base-map.ts: three lists between empty lines. Outlines of the land, closed; borders between states;
 * names of states, each after the point where it is written.
 */
export function baseMapTable(): string {
  const atlas = readAtlas();
  const weighed = presimplify(atlas);
  const simple = simplify(weighed, quantile(weighed, KEPT));
  const { states } = simple.objects;
  const land = merge(simple, states.geometries as Parameters<typeof merge>[1]).coordinates;
  const outlines = land.map(([ring]) => ring!).filter((ring) => area(ring) > LEAST_ISLAND);
  const borders = mesh(simple, states, (one, other) => one !== other).coordinates;
  const names = feature(atlas, atlas.objects.states).features.map((state) => {
    const [lng, lat] = geoCentroid(largestPart(state.geometry as Polygon | MultiPolygon));
    const { name } = state.properties;
    return `${steps([[lng, lat]])} ${SHORT_NAMES[name] ?? name}`;
  });
  return [outlines.map(steps), borders.map(steps), names.sort()].map((list) => list.join('\n')).join('\n\n');
}

/** The name stands on the mainland, not between islands. */
function largestPart(geometry: Polygon | MultiPolygon): Polygon {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = [...parts].sort((one, other) => area(other[0]!) - area(one[0]!));
  return { type: 'Polygon', coordinates: largest! };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = `export const TABLE = ${JSON.stringify(baseMapTable())};\n`;
  writeFileSync('src/lazy/base-map-table.js', `// Written by src/build/base-map.ts.\n${source}`);
}
