import type { Place } from '../program/place.js';
import { pointOf } from './point-of.js';

/** Whose map shows the way: Google's and Apple's work in any browser, `geo` opens the visitor's own map app where there is one. */
export type MapService = 'google' | 'apple' | 'geo';

/**
 * A link to the way to a place: to its street address, else to its point, else to its city. It names the destination alone, never
 * where the visitor is. Any other `service` is Google's; `undefined` for a place that is nowhere.
 */
export function directionsTo(place: Place, service?: MapService | (string & {}) | null): string | undefined {
  const { street, city, state, postalCode, country } = place.address ?? {};
  const point = pointOf(place);
  const known = (parts: (string | undefined)[], mark: string) => parts.filter(Boolean).join(mark);
  const coordinates = point && `${point.lat},${point.lng}`;
  const address = city && known([street, city, known([state, postalCode], ' '), country], ', ');
  const destination = street && address ? address : (coordinates ?? address);
  if (!destination) return undefined;
  if (service === 'geo') return `geo:${coordinates ?? '0,0'}?q=${encodeURIComponent(destination)}`;
  return service === 'apple'
    ? `https://maps.apple.com/?${new URLSearchParams({ daddr: destination, dirflg: 'd' })}`
    : `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination })}`;
}
