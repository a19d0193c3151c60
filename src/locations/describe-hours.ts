import type { Hours } from '../program/hours.js';
import type { OpenState } from './hours.js';
import { DAY, isTimeZone, wallTimeOf } from './time-zone.js';
import type { WallTime } from './time-zone.js';

const en = {
  locale: 'en-US',
  open: 'Open now',
  until: 'until',
  allDay: '24 hours',
  opens: 'Opens',
  closed: 'Closed now',
  byAppointment: 'By appointment',
  today: 'today',
  tomorrow: 'tomorrow',
  on: '',
  at: 'at',
  noon: 'noon',
  midnight: 'midnight',
  one: '',
  more: '',
  am: 'AM',
  pm: 'PM',
};

const es: typeof en = {
  locale: 'es-US',
  open: 'Abierto ahora',
  until: 'hasta',
  allDay: 'las 24 horas',
  opens: 'Abre',
  closed: 'Cerrado ahora',
  byAppointment: 'Con cita previa',
  today: 'hoy',
  tomorrow: 'mañana',
  on: 'el ',
  at: 'a',
  noon: 'el mediodía',
  midnight: 'la medianoche',
  one: 'la ',
  more: 'las ',
  am: 'a. m.',
  pm: 'p. m.',
};

/**
 * A line to read: "Open now · until 9 PM", "Opens Monday at 8 AM", "Abre el lunes a las 8 a. m."; Spanish or,
 * for any other language, English. Days and times are those of the hours' zone, which is named ("9 PM ET") when
 * the visitor's clocks show another time. `state` is what `openState` said about `hours` at `at`.
 */
export function describeHours(
  state: OpenState,
  hours: Hours,
  at: Date,
  language: string,
  visitorZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  const words = /^es\b/i.test(language) ? es : en;
  if (state.kind === 'by-appointment') return words.byAppointment;
  const change = state.kind === 'open' ? state.until : state.opens;
  if (!change) return state.kind === 'open' ? `${words.open}, ${words.allDay}` : words.closed;

  const { timeZone } = hours;
  const now = wallTimeOf(at, timeZone);
  const wall = wallTimeOf(change, timeZone);
  const sameClocks = isTimeZone(visitorZone) && wallTimeOf(change, visitorZone) === wall;
  const time = timeOf(wall, words) + (sameClocks ? '' : ` ${zoneName(change, timeZone, words)}`);
  const dayAndTime = `${dayOf(wall, now, words)} ${words.at} ${time}`.replace(' a el ', ' al ');
  if (state.kind === 'closed') return `${words.opens} ${dayAndTime}`;
  return `${words.open} · ${words.until} ${wall - now < DAY ? time : dayAndTime}`;
}

/** Not by Intl: browsers differ in their spaces, in "a.m." or "a. m.", and one of them says "0 a. m.". */
function timeOf(wall: WallTime, words: typeof en): string {
  const [hour, minute] = [new Date(wall).getUTCHours(), new Date(wall).getUTCMinutes()];
  if (!minute && hour % 12 === 0) return hour ? words.noon : words.midnight;
  const shown = hour % 12 || 12;
  const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
  return `${shown === 1 ? words.one : words.more}${shown}${minutes} ${hour < 12 ? words.am : words.pm}`;
}

/** Midnight is the end of a day: what opens as Monday begins, opens "Sunday at midnight". */
function dayOf(wall: WallTime, today: WallTime, words: typeof en): string {
  const moment = wall - 1;
  const ahead = Math.floor(moment / DAY) - Math.floor(today / DAY);
  if (ahead < 2) return ahead < 1 ? words.today : words.tomorrow;
  const style = ahead < 7 ? ({ weekday: 'long' } as const) : ({ month: 'long', day: 'numeric' } as const);
  return words.on + new Intl.DateTimeFormat(words.locale, { ...style, timeZone: 'UTC' }).format(moment);
}

function zoneName(at: Date, timeZone: string, words: typeof en): string {
  const format = new Intl.DateTimeFormat(words.locale, { timeZone, timeZoneName: 'shortGeneric' });
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
