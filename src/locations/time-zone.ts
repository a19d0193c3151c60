/**
 * What the clocks on the wall show, as one number: the milliseconds of the instant at which a clock in UTC
 * shows the same date and time. Days are whole multiples of `DAY`, and the UTC getters of `Date` read it.
 */
export type WallTime = number;

/** Milliseconds. */
export const MINUTE = 60_000;
/** Milliseconds of a day on the wall; the instants of a day's beginning and end can be 23 or 25 hours apart. */
export const DAY = 1440 * MINUTE;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether this browser knows the IANA zone. Bare offsets ("+05:00") are no zones, whatever the browser. */
export function isTimeZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || /^[+-]/.test(zone)) return false;
  try {
    return !!clockOf(zone);
  } catch {
    return false;
  }
}

/** What the clocks in `zone` show at an instant (a date or its milliseconds), to the second. Throws on an unknown zone. */
export function wallTimeOf(instant: Date | number, zone: string): WallTime {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 0, day, hour, minute, second } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instant at which the clocks in `zone` show `wall`. Shown twice (clocks go back): the first time. Never
 * shown (clocks go forward): as far after the change as it lies after the last time shown, so 2:30 is 3:30.
 * The same rule as in RFC 5545 (3.3.5). Throws on an unknown zone.
 */
export function instantOf(wall: WallTime, zone: string): number {
  const [before, after] = [wall - offset(wall - DAY, zone), wall - offset(wall + DAY, zone)];
  const shows = (instant: number) => wallTimeOf(instant, zone) === wall;
  return shows(after) && !shows(before) ? after : before;
}

function offset(instant: number, zone: string): number {
  return wallTimeOf(instant, zone) - instant;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}
