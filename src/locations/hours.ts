import type { Hours, SpecialHours, WeeklyHours } from '../program/hours.js';
import { DAY, MINUTE, instantOf, isTimeZone, wallTimeOf } from './time-zone.js';
import type { WallTime } from './time-zone.js';

/** What the hours say about one moment. */
export type OpenState =
  /** Without `until`: open around the clock. */
  | { kind: 'open'; until?: Date }
  /** Without `opens`: no opening is known for the coming twelve months. */
  | { kind: 'closed'; opens?: Date }
  | { kind: 'by-appointment' };

/** A row of either kind; only a weekly one has days of the week. */
type Row = WeeklyHours | (SpecialHours & { dayOfWeek?: never });

const AROUND_THE_CLOCK = 7 * DAY;
const LOOK_AHEAD = 366 * DAY;

/**
 * Whether it is open at `at`, until when, or when it opens next, by the clocks of the hours' own zone. Special
 * days replace the weekly rows of the days they name; what began the evening before still ends as planned.
 * Rows without sense count as not written. `undefined` when the hours do not say: an unknown zone, or no rows
 * for this day or later. By appointment only where no row says more.
 */
export function openState(hours: Hours, at: Date): OpenState | undefined {
  const unsaid = hours.byAppointment ? ({ kind: 'by-appointment' } as const) : undefined;
  const { timeZone } = hours;
  const now = at.getTime();
  if (!now || !isTimeZone(timeZone)) return unsaid;
  const weekly = hours.weekly?.filter(isReadable) ?? [];
  const special = hours.special?.filter(isReadable) ?? [];
  if (!weekly.length && !special.length) return unsaid;
  const today = Math.floor(wallTimeOf(now, timeZone) / DAY) * DAY;
  const date = dateOf(today);
  const said = special.some(holdsOn(today)) || weekly.some(({ validThrough = date }) => validThrough >= date);

  let until = now;
  for (const [from, to] of openings(weekly, special, today, timeZone)) {
    if (from > until) {
      if (until === now && said) return { kind: 'closed', opens: new Date(from) };
      break;
    }
    until = Math.max(until, to);
    if (until - now > AROUND_THE_CLOCK) return { kind: 'open' };
  }
  if (until > now) return { kind: 'open', until: new Date(until) };
  return unsaid ?? (said ? { kind: 'closed' } : undefined);
}

/** Beginnings and ends in their order, from those of yesterday on, which may not have ended. */
function* openings(weekly: WeeklyHours[], special: SpecialHours[], today: WallTime, zone: string) {
  for (let day = today - DAY; day < today + LOOK_AHEAD; day += DAY) {
    const exceptions: Row[] = special.filter(holdsOn(day));
    yield* (exceptions.length ? exceptions : weekly.filter(holdsOn(day)))
      .filter(({ opens }) => opens)
      .map(({ opens, closes }) => {
        const from = wallTimeAt(day, opens);
        const to = wallTimeAt(day, closes) + (closes === '23:59' ? MINUTE : 0);
        const nextDay = to <= from && from > day ? DAY : 0;
        return [instantOf(from, zone), instantOf(to + nextDay, zone)] as const;
      })
      .filter(([from, to]) => from < to)
      .sort(([a], [b]) => a - b);
  }
}

/** With two times, or with none: closed all day. */
function isReadable({ opens, closes }: Row): boolean {
  return (opens ?? closes) === undefined || wallTimeAt(0, opens) + wallTimeAt(0, closes) >= 0;
}

/** Whether a row is about a day. A special row without an end is about one day, a weekly row goes on. */
function holdsOn(day: WallTime): (row: Row) => boolean {
  const date = dateOf(day);
  const weekday = new Date(day).toUTCString().slice(0, 3);
  return ({ dayOfWeek, validFrom = date, validThrough = dayOfWeek ? date : validFrom }) =>
    validFrom <= date &&
    date <= validThrough &&
    (!dayOfWeek || dayOfWeek.some((name) => name.startsWith(weekday)));
}

function dateOf(day: WallTime): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** NaN when `time` is no time from 00:00 to 24:00. */
function wallTimeAt(day: WallTime, time: string | undefined): WallTime {
  return Date.parse(`${dateOf(day)}T${time}Z`);
}
