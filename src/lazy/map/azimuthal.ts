import type { Point } from '../../locations/search.js';

/** Miles east and south of the middle of the map. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The mean radius of the Earth. */
const EARTH_MILES = 3958.8;
const RADIANS = Math.PI / 180;

/**
 * The azimuthal equidistant projection around a point: everything lies as far and in the direction as it does from there, so circles
 * of distance are circles. Formula: Snyder, Map Projections, USGS Professional Paper 1395 (1987), page 195.
 */
export function azimuthal(middle: Point): (point: Point) => Spot {
  const [sinMiddle, cosMiddle] = [Math.sin(middle.lat * RADIANS), Math.cos(middle.lat * RADIANS)];
  return ({ lat, lng }) => {
    const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
    const turn = (lng - middle.lng) * RADIANS;
    const east = cosLat * Math.sin(turn);
    const north = cosMiddle * sinLat - sinMiddle * cosLat * Math.cos(turn);
    const sine = Math.hypot(east, north);
    const angle = Math.atan2(sine, sinMiddle * sinLat + cosMiddle * cosLat * Math.cos(turn));
    const scale = sine ? (EARTH_MILES * angle) / sine : 0;
    return { x: east * scale, y: -north * scale };
  };
}

/** The point that lies at a spot of the map around `middle`. */
export function pointAt({ x, y }: Spot, middle: Point): Point {
  const distance = Math.hypot(x, y);
  if (!distance) return middle;
  const angle = distance / EARTH_MILES;
  const [sinMiddle, cosMiddle] = [Math.sin(middle.lat * RADIANS), Math.cos(middle.lat * RADIANS)];
  const north = -y / distance;
  const lat = Math.asin(Math.cos(angle) * sinMiddle + Math.sin(angle) * cosMiddle * north);
  const turn = Math.atan2(
    (x / distance) * Math.sin(angle),
    cosMiddle * Math.cos(angle) - sinMiddle * Math.sin(angle) * north,
  );
  const lng = middle.lng + turn / RADIANS;
  return { lat: lat / RADIANS, lng: ((((lng + 180) % 360) + 360) % 360) - 180 };
}
