import type { Point } from '../../locations/search.js';
import { azimuthal, pointAt, type Spot } from './azimuthal.js';

/** What a map shows: the point in its middle and the miles from there to its nearer edges. */
export interface MapView {
  readonly middle: Point;
  readonly reach: number;
}

/** Nearer than this a drawing of states says nothing; further than this is nothing of the United States. */
const LEAST_REACH = 2;
const MOST_REACH = 6000;

/** Room between the outermost place and the edge, as a part of the reach. */
const MARGIN = 1.2;

/** A single point is shown with a region around it. */
const ALONE_REACH = 30;

/** Circles of distance that can be drawn, in miles. */
const ROUND_MILES = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500];

const within = (reach: number) => Math.min(Math.max(reach, LEAST_REACH), MOST_REACH);

/** The middle of a box around points, on the sphere: right across the 180th meridian too. */
function middleOf(points: readonly Point[]): Point {
  const project = azimuthal(points[0]!);
  const spots = points.map(project);
  const half = (one: keyof Spot) =>
    (Math.min(...spots.map((spot) => spot[one])) + Math.max(...spots.map((spot) => spot[one]))) / 2;
  return pointAt({ x: half('x'), y: half('y') }, points[0]!);
}

/** Shows all points; around `center` where there is one, so that its circles lie in the middle. */
export function viewOf(points: readonly Point[], center?: Point): MapView {
  if (!points.length && !center) return { middle: { lat: 39.5, lng: -98.35 }, reach: 1500 };
  const middle = center ?? middleOf(points);
  const project = azimuthal(middle);
  const furthest = Math.max(0, ...points.map(project).map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  return { middle, reach: within(furthest * MARGIN || ALONE_REACH) };
}

/** Twice as near for 0.5, twice as far for 2. */
export const zoomed = ({ middle, reach }: MapView, factor: number): MapView => ({
  middle,
  reach: within(reach * factor),
});

/** Moved by parts of its reach: `right` 1 moves the right edge into the middle. */
export const moved = ({ middle, reach }: MapView, right: number, down: number): MapView => ({
  middle: pointAt({ x: right * reach, y: down * reach }, middle),
  reach,
});

/** Circles of round miles that can be told apart: at most three. */
export const ringsOf = ({ reach }: MapView): number[] =>
  ROUND_MILES.filter((miles) => miles <= reach * 0.95 && miles >= reach * 0.12).slice(-3);

/** The longest line of round miles that fits into a third of the map. */
export const scaleOf = ({ reach }: MapView): number =>
  ROUND_MILES.findLast((miles) => miles <= reach * 0.67) ?? ROUND_MILES[0]!;
