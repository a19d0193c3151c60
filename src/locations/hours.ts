import type { Hours, SpecialHours, WeeklyHours } from '../program/hours.js';
import { DAY, MINUTE, instantOf, isTimeZone, wallTimeOf } from './time-zone.js';
import type { WallTime } from './time-zone.js';

/** What the hours say about one moment. `next`: when to ask again, at the latest when the day ends there. */
export type OpenState =
  /** Without `until`: open around the clock. */
  | { kind: 'open'; until?: Date; next: Date }
  /** Without `opens`: no opening is known for the coming twelve months. */
  | { kind: 'closed'; opens?: Date; next: Date }
  | { kind: 'by-appointment' };

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
  if (!isTimeZone(timeZone) || Number.isNaN(now)) return unsaid;
  const weekly = hours.weekly?.filter(isReadable) ?? [];
  const special = hours.special?.filter(isReadable) ?? [];
  const today = Math.floor(wallTimeOf(now, timeZone) / DAY) * DAY;
  const tomorrow = instantOf(today + DAY, timeZone);
  const next = (change = tomorrow) => new Date(Math.min(change, tomorrow));

  let until = now;
  let opens: number | undefined;
  for (const [from, to] of openings(weekly, special, today, timeZone)) {
    if (until - now > AROUND_THE_CLOCK) return { kind: 'open', next: next() };
    if (from > until) {
      opens = from;
      break;
    }
    until = Math.max(until, to);
  }
  if (until > now) return { kind: 'open', until: new Date(until), next: next(until) };

  const date = dateOf(today);
  const said = special.some(covers(date)) || weekly.some(({ validThrough = date }) => validThrough >= date);
  if (said && opens) return { kind: 'closed', opens: new Date(opens), next: next(opens) };
  return unsaid ?? (said ? { kind: 'closed', next: next() } : undefined);
}

/** Beginnings and ends in their order, from those of yesterday on, which may not have ended. */
function* openings(weekly: WeeklyHours[], special: SpecialHours[], today: WallTime, zone: string) {
  for (let day = today - DAY; day < today + LOOK_AHEAD; day += DAY) {
    const date = dateOf(day);
    const weekday = new Date(day).toUTCString().slice(0, 3);
    const exceptions = special.filter(covers(date));
    const usual = weekly.filter(
      ({ dayOfWeek, validFrom = date, validThrough = date }) =>
        dayOfWeek.some((name) => name.startsWith(weekday)) && validFrom <= date && date <= validThrough,
    );
    yield* (exceptions.length ? exceptions : usual)
      .filter(({ opens }) => opens)
      .map(({ opens, closes }) => {
        const from = wallTimeAt(date, opens);
        const to = wallTimeAt(date, closes) + (closes === '23:59' ? MINUTE : 0);
        const nextDay = to <= from && from > day ? DAY : 0;
        return [instantOf(from, zone), instantOf(to + nextDay, zone)] as const;
      })
      .filter(([from, to]) => from < to)
      .sort(([a], [b]) => a - b);
  }
}

/** With two times, or with none: closed all day. */
function isReadable({ opens, closes }: WeeklyHours | SpecialHours): boolean {
  const anyDay = dateOf(0);
  return (opens ?? closes) === undefined || wallTimeAt(anyDay, opens) + wallTimeAt(anyDay, closes) >= 0;
}

function covers(date: string): (row: SpecialHours) => boolean {
  return ({ validFrom, validThrough = validFrom }) => validFrom <= date && date <= validThrough;
}

function dateOf(day: WallTime): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** NaN when `time` is no time from 00:00 to 24:00. */
function wallTimeAt(date: string, time: string | undefined): WallTime {
  return Date.parse(`${date}T${time}Z`);
}
