import { formatter } from './formatter.js';

/**
 * What the clocks on the wall show, as one number: the milliseconds of the instant at which a clock in UTC
 * shows the same date and time. Days are whole multiples of `DAY`, and the UTC getters of `Date` read it.
 */
export type WallTime = number;

/** Milliseconds. */
export const MINUTE = 60_000;
/** Milliseconds of a day on the wall; the instants of a day's beginning and end can be 23 or 25 hours apart. */
export const DAY = 1440 * MINUTE;

/** Whether this browser knows the IANA zone. */
export function isTimeZone(zone: unknown): zone is string {
  try {
    return typeof zone === 'string' && zone > 'A' && !!wallTimeOf(DAY, zone);
  } catch {
    return false;
  }
}

/** What the clocks in `zone` show at an instant (a date or its milliseconds), to the second. Throws on an unknown zone. */
export function wallTimeOf(instant: Date | number, zone: string): WallTime {
  // Swedes write dates and times as ISO 8601 does.
  const clock = formatter('DateTimeFormat', 'sv', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`);
}

/**
 * The instant at which the clocks in `zone` show `wall`. Shown twice (clocks go back): the first time. Never
 * shown (clocks go forward): as far after the change as it lies after the last time shown, so 2:30 is 3:30.
 * The same rule as in RFC 5545 (3.3.5). Throws on an unknown zone.
 */
export function instantOf(wall: WallTime, zone: string): number {
  const behind = (days: number) => wallTimeOf(wall + days * DAY, zone) - days * DAY;
  const [before, after] = [2 * wall - behind(-1), 2 * wall - behind(1)];
  if (before === after) return after;
  const shows = (instant: number) => wallTimeOf(instant, zone) === wall;
  return shows(after) && !shows(before) ? after : before;
}
