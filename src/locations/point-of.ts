import type { Place } from '../program/place.js';
import type { Point } from './search.js';

/** Where a place is; `undefined` when it does not say, or names no point on the globe: places may be unchecked. */
export function pointOf({ coordinates }: Place): Point | undefined {
  const { latitude: lat, longitude: lng } = coordinates ?? {};
  return isWithin(lat, 90) && isWithin(lng, 180) ? { lat, lng } : undefined;
}

function isWithin(degrees: unknown, most: number): degrees is number {
  return typeof degrees === 'number' && Math.abs(degrees) <= most;
}
