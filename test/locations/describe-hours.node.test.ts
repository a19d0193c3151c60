import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeHours as describeUnbroken } from '../../src/locations/describe-hours.js';
import type { OpenState } from '../../src/locations/hours.js';
import { instantOf } from '../../src/locations/time-zone.js';
import type { Hours } from '../../src/program/hours.js';

/** With plain spaces, for reading. */
const describeHours = (...given: Parameters<typeof describeUnbroken>) =>
  describeUnbroken(...given).replaceAll('\u00a0', ' ');

const ZONE = 'America/New_York';
const HOURS: Hours = { timeZone: ZONE };

/** A date and time on the clocks in New York. */
const moment = (written: string) => new Date(instantOf(Date.parse(`${written}Z`), ZONE));
const open = (until: string): OpenState => ({ kind: 'open', until: moment(until) });
const closed = (opens: string): OpenState => ({ kind: 'closed', opens: moment(opens) });

// A Friday.
const NOW = '2026-11-20T09:00';
const say = (state: OpenState, language: string, now = NOW) =>
  describeHours(state, HOURS, moment(now), language, ZONE);

const SAYINGS: [state: OpenState, english: string, spanish: string][] = [
  [open('2026-11-20T21:00'), 'Open now · until 9 PM', 'Abierto ahora · hasta las 9 p. m.'],
  [open('2026-11-20T17:30'), 'Open now · until 5:30 PM', 'Abierto ahora · hasta las 5:30 p. m.'],
  [open('2026-11-20T13:00'), 'Open now · until 1 PM', 'Abierto ahora · hasta la 1 p. m.'],
  [open('2026-11-20T13:05'), 'Open now · until 1:05 PM', 'Abierto ahora · hasta la 1:05 p. m.'],
  [open('2026-11-20T12:00'), 'Open now · until noon', 'Abierto ahora · hasta el mediodía'],
  [open('2026-11-20T12:30'), 'Open now · until 12:30 PM', 'Abierto ahora · hasta las 12:30 p. m.'],
  [open('2026-11-21T00:00'), 'Open now · until midnight', 'Abierto ahora · hasta la medianoche'],
  [open('2026-11-21T00:30'), 'Open now · until 12:30 AM', 'Abierto ahora · hasta las 12:30 a. m.'],
  [open('2026-11-21T03:30'), 'Open now · until 3:30 AM', 'Abierto ahora · hasta las 3:30 a. m.'],
  [open('2026-11-21T08:59'), 'Open now · until 8:59 AM', 'Abierto ahora · hasta las 8:59 a. m.'],
  [
    open('2026-11-21T09:00'),
    'Open now · until tomorrow at 9 AM',
    'Abierto ahora · hasta mañana a las 9 a. m.',
  ],
  [
    open('2026-11-21T20:00'),
    'Open now · until tomorrow at 8 PM',
    'Abierto ahora · hasta mañana a las 8 p. m.',
  ],
  [
    open('2026-11-23T08:00'),
    'Open now · until Monday at 8 AM',
    'Abierto ahora · hasta el lunes a las 8 a. m.',
  ],
  [
    open('2026-11-23T00:00'),
    'Open now · until Sunday at midnight',
    'Abierto ahora · hasta el domingo a la medianoche',
  ],
  [{ kind: 'open' }, 'Open now, 24 hours', 'Abierto ahora, las 24 horas'],
  [closed('2026-11-20T10:00'), 'Opens today at 10 AM', 'Abre hoy a las 10 a. m.'],
  [closed('2026-11-20T12:00'), 'Opens today at noon', 'Abre hoy al mediodía'],
  [closed('2026-11-21T00:00'), 'Opens today at midnight', 'Abre hoy a la medianoche'],
  [closed('2026-11-21T01:00'), 'Opens tomorrow at 1 AM', 'Abre mañana a la 1 a. m.'],
  [closed('2026-11-21T08:00'), 'Opens tomorrow at 8 AM', 'Abre mañana a las 8 a. m.'],
  [closed('2026-11-23T08:00'), 'Opens Monday at 8 AM', 'Abre el lunes a las 8 a. m.'],
  [closed('2026-11-25T12:00'), 'Opens Wednesday at noon', 'Abre el miércoles al mediodía'],
  [closed('2026-11-26T08:30'), 'Opens Thursday at 8:30 AM', 'Abre el jueves a las 8:30 a. m.'],
  [closed('2026-11-27T08:00'), 'Opens November 27 at 8 AM', 'Abre el 27 de noviembre a las 8 a. m.'],
  [closed('2027-01-04T13:00'), 'Opens January 4 at 1 PM', 'Abre el 4 de enero a la 1 p. m.'],
  [{ kind: 'closed' }, 'Closed now', 'Cerrado ahora'],
  [{ kind: 'by-appointment' }, 'By appointment', 'Con cita previa'],
];
for (const [state, english, spanish] of SAYINGS) {
  test(`says "${english}" and "${spanish}"`, () => {
    assert.equal(say(state, 'en'), english);
    assert.equal(say(state, 'es'), spanish);
  });
}

test('speaks Spanish and English of any country, and English where it knows no better', () => {
  const state = open('2026-11-20T21:00');
  for (const language of ['es-US', 'es-MX', 'ES']) {
    assert.equal(say(state, language), 'Abierto ahora · hasta las 9 p. m.', language);
  }
  for (const language of ['en-GB', 'fr', 'est', 'ar', '', 'not a language']) {
    assert.equal(say(state, language), 'Open now · until 9 PM', language);
  }
});

test('tomorrow begins at midnight on the clocks there', () => {
  const state = closed('2026-11-21T08:00');
  assert.equal(say(state, 'en', '2026-11-20T23:59'), 'Opens tomorrow at 8 AM');
  assert.equal(say(state, 'en', '2026-11-21T00:00'), 'Opens today at 8 AM');
});

test('uses plain spaces only, so that words are the same in every browser', () => {
  for (const [state] of SAYINGS) {
    for (const language of ['en', 'es']) {
      assert.doesNotMatch(describeHours(state, HOURS, moment(NOW), language, 'Asia/Tokyo'), /[^\S ]/);
    }
  }
});

test('keeps the hour and its half of the day in one line', () => {
  const nine = open('2026-11-20T21:00');
  assert.match(describeUnbroken(nine, HOURS, moment(NOW), 'en', ZONE), /9\u00a0PM$/);
  assert.match(describeUnbroken(nine, HOURS, moment(NOW), 'es', ZONE), /9\u00a0p\.\u00a0m\.$/);
});

describe('for a visitor whose clocks differ', () => {
  const seenFrom = (visitorZone: string, state = open('2026-11-20T21:00'), hours = HOURS, language = 'en') =>
    describeHours(state, hours, moment(NOW), language, visitorZone);

  test('names the zone of the hours', () => {
    assert.equal(seenFrom('America/Chicago'), 'Open now · until 9 PM ET');
    assert.equal(seenFrom('America/Chicago', closed('2026-11-23T12:00')), 'Opens Monday at noon ET');
    assert.equal(seenFrom('Asia/Tokyo', undefined, undefined, 'es'), 'Abierto ahora · hasta las 9 p. m. ET');
  });

  test('names no zone where the clocks of both show the same', () => {
    assert.equal(seenFrom('America/Detroit'), 'Open now · until 9 PM');
    assert.equal(seenFrom('America/Bogota'), 'Open now · until 9 PM');
  });

  test('compares the clocks at the time it tells, not now', () => {
    const monday = {
      kind: 'closed',
      opens: new Date('2026-03-09T12:00Z'),
    } as const;
    const saturday = new Date('2026-03-07T12:00Z');
    assert.equal(describeHours(monday, HOURS, saturday, 'en', 'America/Bogota'), 'Opens Monday at 8 AM ET');
  });

  test('names the zone when it cannot know the clocks of the visitor', () => {
    for (const zone of ['', 'Etc/Unknown']) assert.equal(seenFrom(zone), 'Open now · until 9 PM ET');
  });

  test('names no zone where no time is told', () => {
    assert.equal(seenFrom('Asia/Tokyo', { kind: 'open' }), 'Open now, 24 hours');
    assert.equal(seenFrom('Asia/Tokyo', { kind: 'by-appointment' }), 'By appointment');
  });

  test('takes the zone of the machine for the zone of the visitor', () => {
    const machine = process.env['TZ'];
    const seenHere = () => describeHours(open('2026-11-20T21:00'), HOURS, moment(NOW), 'en');
    try {
      process.env['TZ'] = 'America/Los_Angeles';
      assert.equal(seenHere(), 'Open now · until 9 PM ET');
      process.env['TZ'] = 'America/New_York';
      assert.equal(seenHere(), 'Open now · until 9 PM');
    } finally {
      if (machine === undefined) delete process.env['TZ'];
      else process.env['TZ'] = machine;
    }
  });
});
