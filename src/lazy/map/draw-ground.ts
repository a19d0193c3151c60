import type { Point } from '../../locations/search.js';
import type { BaseMap } from '../base-map.js';
import { azimuthal, type Spot } from './azimuthal.js';
import { svg } from './create.js';
import { ringsOf, type MapView } from './map-view.js';
import type { Named } from './map.words.js';

/** Farther away from the middle, an outline could run around the back of the Earth. */
const TOO_FAR = 9000;

/** The drawing is 200 wide and high, with the middle of the view at 0. */
const HALF = 100;

/** How wide a letter of a name is, and how high a line, in the drawing's units on a map of usual size. */
const LETTER = 3;
const LINE = 8;

/** A path of those lines that cross the view. */
function pathOf(
  lines: readonly (readonly Point[])[],
  project: (point: Point) => Spot,
  view: MapView,
): string {
  const scale = HALF / view.reach;
  let path = '';
  for (const line of lines) {
    const spots = line.map(project);
    if (!spots.every(({ x, y }) => Math.hypot(x, y) < TOO_FAR) || !crosses(spots, view.reach)) continue;
    path += `M${spots.map(({ x, y }) => `${(x * scale).toFixed(1)} ${(y * scale).toFixed(1)}`).join('L')}`;
  }
  return path;
}

/** Whether the box around spots and the view have something in common. */
function crosses(spots: readonly Spot[], reach: number): boolean {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  return (
    Math.min(...xs) < reach && Math.max(...xs) > -reach && Math.min(...ys) < reach && Math.max(...ys) > -reach
  );
}

/** Names that lie in the view and cover neither each other nor a marker, the first ones first. */
function readable(
  names: readonly Named[],
  markers: readonly Point[],
  project: (point: Point) => Spot,
  { reach }: MapView,
) {
  const scale = HALF / reach;
  const taken = markers.map(project).map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const written: (Spot & { name: string })[] = [];
  for (const { name, lat, lng } of names) {
    const { x, y } = project({ lat, lng });
    const spot = { name, x: x * scale, y: y * scale };
    const half = (name.length * LETTER) / 2;
    const isIn = Math.abs(spot.x) + half < HALF && Math.abs(spot.y) < HALF - LINE;
    const isFree =
      written.every(
        (other) =>
          Math.abs(other.y - spot.y) > LINE ||
          Math.abs(other.x - spot.x) > half + (other.name.length * LETTER) / 2,
      ) &&
      taken.every(
        (marker) => Math.abs(marker.y - spot.y) > LINE || Math.abs(marker.x - spot.x) > half + LINE,
      );
    if (isIn && isFree) written.push(spot);
  }
  return written;
}

const percent = (part: number) => `${(50 + part / 2).toFixed(2)}%`;

/**
 * The land, its borders and names, and circles of distance around the center. Lines are drawn in the view's units; text in percent,
 * so that it keeps the size of the page's text.
 */
export function drawGround(
  map: BaseMap | undefined,
  view: MapView,
  markers: readonly Point[],
  center: Named | undefined,
  miles: (value: number) => string,
): SVGElement[] {
  const project = azimuthal(view.middle);
  const lines = svg('svg', { viewBox: '-100 -100 200 200' });
  if (map)
    lines.append(
      svg('path', { class: 'land', d: pathOf(map.outlines, project, view) }),
      svg('path', { class: 'border', d: pathOf(map.borders, project, view) }),
    );
  const texts = svg('svg', {});
  for (const { name, x, y } of readable(map?.names ?? [], markers, project, view)) {
    texts.append(svg('text', { x: percent(x), y: percent(y) }, name));
  }
  if (!center) return [lines, texts];
  const at = project(center);
  const [x, y] = [percent((at.x / view.reach) * HALF), percent((at.y / view.reach) * HALF)];
  for (const ring of ringsOf(view)) {
    const radius = (ring / view.reach) * HALF;
    texts.append(
      svg('circle', { class: 'ring', cx: x, cy: y, r: `${radius / 2}%` }),
      svg('text', { x, y: percent((at.y / view.reach) * HALF - radius) }, miles(ring)),
    );
  }
  texts.append(
    svg('circle', { class: 'you', cx: x, cy: y, r: '0.4em' }),
    svg('text', { class: 'town', x, y, dy: '1.6em' }, center.name),
  );
  return [lines, texts];
}
