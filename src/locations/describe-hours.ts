import type { Hours } from '../program/hours.js';
import { formatter } from './formatter.js';
import type { OpenState } from './hours.js';
import { DAY, MINUTE, isTimeZone, wallTimeOf, type WallTime } from './time-zone.js';

/** Picks the sentence of the language that is spoken. */
export type Say = (english: string, spanish: string) => string;

/**
 * A line to read: "Open now · until 9 PM", "Opens Monday at 8 AM", "Abre el lunes a las 8 a. m."; Spanish or,
 * for any other language, English. Days and times are those of the hours' zone, which is named ("9 PM ET") when
 * the visitor's clocks show another time: those of this machine, or of `visitorZone`. `state` is what `openState` said about
 * `hours` at `at`.
 */
export function describeHours(
  state: OpenState,
  { timeZone }: Hours,
  at: Date,
  language: string,
  visitorZone?: string,
): string {
  const isSpanish = /^es\b/i.test(language);
  const say: Say = (english, spanish) => (isSpanish ? spanish : english);
  const format = (moment: Date, options: Intl.DateTimeFormatOptions) =>
    formatter('DateTimeFormat', say('en-US', 'es-US'), options).format(moment);

  if (state.kind === 'by-appointment') return say('By appointment', 'Con cita previa');
  const isOpen = state.kind === 'open';
  const open = say('Open now', 'Abierto ahora');
  const change = isOpen ? state.until : state.opens;
  if (!change)
    return isOpen ? open + say(', 24 hours', ', las 24 horas') : say('Closed now', 'Cerrado ahora');

  const now = wallTimeOf(at, timeZone);
  const wall = wallTimeOf(change, timeZone);
  let time = timeOf(wall, say);
  // The name of a zone comes with the date: "11/20/2026, ET".
  if (wallOfVisitor(change, visitorZone) !== wall)
    time += format(change, { timeZone, timeZoneName: 'shortGeneric' }).replace(/^[\d/,]+/, '');

  // Midnight is the end of a day: what opens as Monday begins, opens "Sunday at midnight".
  const ahead = Math.floor((wall - 1) / DAY) - Math.floor(now / DAY);
  const style = ahead < 7 ? ({ weekday: 'long' } as const) : ({ month: 'long', day: 'numeric' } as const);
  const day =
    ahead < 1
      ? say('today', 'hoy')
      : ahead < 2
        ? say('tomorrow', 'mañana')
        : say('', 'el ') + format(new Date(wall - 1), { ...style, timeZone: 'UTC' });
  const dayAndTime = `${day} ${say('at', 'a')} ${time}`.replace(' a el ', ' al ');
  if (!isOpen) return say('Opens ', 'Abre ') + dayAndTime;
  return `${open} · ${say('until ', 'hasta ')}${wall - now < DAY ? time : dayAndTime}`;
}

/** Nothing where the visitor's zone has no known name. */
function wallOfVisitor(at: Date, zone?: string): WallTime | undefined {
  if (zone === undefined) return at.getTime() - at.getTimezoneOffset() * MINUTE;
  return isTimeZone(zone) ? wallTimeOf(at, zone) : undefined;
}

/** "8 AM", "noon", "las 8 a. m.". Not by Intl: browsers differ in their spaces, in "a.m." or "a. m.", and one of them says "0 a. m.". */
export function timeOf(wall: WallTime, say: Say): string {
  const time = new Date(wall).toISOString().slice(11, 16);
  if (time === '12:00') return say('noon', 'el mediodía');
  if (time === '00:00') return say('midnight', 'la medianoche');
  const hour = parseInt(time);
  const shown = hour % 12 || 12;
  const minutes = time.slice(2).replace(':00', '');
  const half = hour < 12 ? say('\u00a0AM', '\u00a0a.\u00a0m.') : say('\u00a0PM', '\u00a0p.\u00a0m.');
  return say('', shown > 1 ? 'las ' : 'la ') + shown + minutes + half;
}
