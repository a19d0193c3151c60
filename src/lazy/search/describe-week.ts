import { timeOf, type Say } from '../../locations/describe-hours.js';
import { formatter } from '../../locations/formatter.js';
import { MINUTE, isTimeZone, wallTimeOf } from '../../locations/time-zone.js';
import type { Hours } from '../../program/hours.js';
import type { SearchSpeech } from './speech.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** From so many days in a row on they are named by the first and the last. */
const ROW = 3;

/** Special days that are further ahead are looked up nearer to the day. */
const MOST_SPECIAL = 4;

/**
 * The hours of a week as lines to read, for a card and for paper: "Monday to Friday: 9 AM to noon, 1 PM to 6 PM", and below them
 * the special days to come. The zone is named where the visitor's clocks show another time.
 */
export function describeWeek(hours: Hours, { tongue, word, list }: SearchSpeech, now = new Date()): string {
  const today = now.toISOString().slice(0, 10);
  const say: Say = (english, spanish) => (tongue === 'es' ? spanish : english);
  const upperFirst = (text: string) => text.replace(/^./, (first) => first.toUpperCase());
  // The first of January 2024 was a Monday.
  const nameOf = (day: number) =>
    formatter('DateTimeFormat', tongue, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + day),
    );
  const dates = (first: string, last = first) =>
    formatter('DateTimeFormat', tongue, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
      new Date(first),
      new Date(last),
    );
  const time = (clock: string) => timeOf(Date.parse(`2024-01-01T${clock}Z`), say);
  const span = (opens: string, closes: string) =>
    opens === '00:00' && /^(24:00|23:59)$/.test(closes) ? word.allDay : word.span(time(opens), time(closes));

  const week = new Map<string, string[]>();
  for (const { dayOfWeek, opens, closes, validFrom = today, validThrough = today } of hours.weekly ?? []) {
    if (today < validFrom || validThrough < today) continue;
    const days = [...DAYS.keys()].filter((day) => dayOfWeek.includes(DAYS[day]!));
    const label = list(runsOf(days).map(([first, last]) => word.days(nameOf(first), nameOf(last))));
    week.set(label, [...(week.get(label) ?? []), span(opens, closes)]);
  }
  const lines = [...week].map(([days, spans]) => `${upperFirst(days)}: ${list(spans)}`);
  if (hours.byAppointment) lines.push(word.byAppointment);
  const special = (hours.special ?? []).filter(
    ({ validFrom, validThrough = validFrom }) => validThrough >= today,
  );
  for (const { validFrom, validThrough, name, opens, closes } of special.slice(0, MOST_SPECIAL)) {
    lines.push(
      `${dates(validFrom, validThrough)}${name ? ` (${name})` : ''}: ${opens && closes ? span(opens, closes) : word.closed}`,
    );
  }
  return [...lines, lines.length ? zoneName(hours, tongue, now) : ''].filter(Boolean).join('\n');
}

/** First and last of days in a row; of fewer than three each alone. */
function runsOf(days: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.flatMap(([first, last]): [number, number][] => {
    if (last - first + 1 >= ROW) return [[first, last]];
    return last > first
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, first]];
  });
}

function zoneName({ timeZone }: Hours, tongue: string, now: Date): string {
  const here = now.getTime() - now.getTimezoneOffset() * MINUTE;
  if (!isTimeZone(timeZone) || Math.abs(wallTimeOf(now, timeZone) - here) < MINUTE) return '';
  const parts = formatter('DateTimeFormat', tongue, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    now,
  );
  return parts.find(({ type }) => type === 'timeZoneName')!.value;
}
