import { describe } from 'node:test';
import { EVERY_DAY, OFFICE, WEEKDAYS, row, states, week } from './opening-hours.js';
import type { Hours } from '../../src/program/hours.js';

describe('an ordinary week', () => {
  // 2026-11-20 is a Friday.
  states([
    ['is closed before it opens', week(OFFICE), '2026-11-20T07:59', 'closed', '2026-11-20T08:00'],
    ['is open from the minute it opens', week(OFFICE), '2026-11-20T08:00', 'open', '2026-11-20T21:00'],
    ['is open to the last second', week(OFFICE), '2026-11-20T20:59:59', 'open', '2026-11-20T21:00'],
    ['is closed from the minute it closes', week(OFFICE), '2026-11-20T21:00', 'closed', '2026-11-23T08:00'],
    ['opens on Monday after the weekend', week(OFFICE), '2026-11-21T12:00', 'closed', '2026-11-23T08:00'],
    [
      'is closed over lunch and opens again the same day',
      week(row(WEEKDAYS, '13:00', '17:00'), row(WEEKDAYS, '08:00', '12:00')),
      '2026-11-20T12:30',
      'closed',
      '2026-11-20T13:00',
    ],
    [
      'rows that touch or overlap are one opening',
      week(row(WEEKDAYS, '12:00', '15:00'), row(WEEKDAYS, '14:00', '17:00'), row(WEEKDAYS, '08:00', '12:00')),
      '2026-11-20T09:00',
      'open',
      '2026-11-20T17:00',
    ],
    [
      'a row inside another does not end it',
      week(row(WEEKDAYS, '08:00', '17:00'), row(WEEKDAYS, '09:00', '10:00')),
      '2026-11-20T09:30',
      'open',
      '2026-11-20T17:00',
    ],
    [
      'a day from 00:00 to 00:00 is closed',
      week(OFFICE, row(['Saturday', 'Sunday'], '00:00', '00:00')),
      '2026-11-21T12:00',
      'closed',
      '2026-11-23T08:00',
    ],
    ['only closed days are closed', week(row(EVERY_DAY, '00:00', '00:00')), '2026-11-21T12:00', 'closed'],
  ]);
});

describe('nights', () => {
  const NIGHTS = week(row(['Friday', 'Saturday'], '22:00', '03:30'));
  states([
    ['is open before midnight', NIGHTS, '2026-11-20T23:00', 'open', '2026-11-21T03:30'],
    ['is still open after midnight', NIGHTS, '2026-11-21T03:00', 'open', '2026-11-21T03:30'],
    ['is closed after the night, until the next', NIGHTS, '2026-11-21T03:30', 'closed', '2026-11-21T22:00'],
    ['has no night from Thursday to Friday', NIGHTS, '2026-11-20T02:00', 'closed', '2026-11-20T22:00'],
    [
      'is open until midnight',
      week(row(WEEKDAYS, '18:00', '00:00')),
      '2026-11-20T23:59',
      'open',
      '2026-11-21T00:00',
    ],
    [
      'a day that ends at 24:00 or 23:59 goes on with the next',
      week(
        row(['Friday'], '18:00', '24:00'),
        row(['Saturday'], '00:00', '23:59'),
        row(['Sunday'], '00:00', '06:00'),
      ),
      '2026-11-20T19:00',
      'open',
      '2026-11-22T06:00',
    ],
    [
      'a night that ends when the morning begins goes on with it',
      week(row(['Friday'], '20:00', '08:00'), row(['Saturday'], '08:00', '12:00')),
      '2026-11-20T21:00',
      'open',
      '2026-11-21T12:00',
    ],
    [
      'from 08:00 to 08:00 is a day and a night',
      week(row(['Friday'], '08:00', '08:00')),
      '2026-11-21T07:00',
      'open',
      '2026-11-21T08:00',
    ],
  ]);
});

describe('around the clock', () => {
  for (const closes of ['24:00', '23:59']) {
    const always = week(row(EVERY_DAY, '00:00', closes));
    states([
      [`00:00 to ${closes} every day never closes`, always, '2026-11-20T12:00', 'open'],
      [`00:00 to ${closes} is open at midnight`, always, '2026-11-21T00:00', 'open'],
      [`00:00 to ${closes} is open when clocks go back`, always, '2026-11-01T06:30Z', 'open'],
    ]);
  }
  const christmas: Hours = {
    ...week(row(EVERY_DAY, '00:00', '24:00')),
    special: [{ validFrom: '2026-12-25' }],
  };
  states([
    ['a holiday ends it', christmas, '2026-12-24T12:00', 'open', '2026-12-25T00:00'],
    ['it is closed on the holiday', christmas, '2026-12-25T12:00', 'closed', '2026-12-26T00:00'],
    ['a holiday more than a week away does not count yet', christmas, '2026-12-01T12:00', 'open'],
    [
      'two shifts every day are around the clock too',
      week(row(EVERY_DAY, '07:00', '19:00'), row(EVERY_DAY, '19:00', '07:00')),
      '2026-11-20T03:00',
      'open',
    ],
  ]);
});

describe('when clocks change', () => {
  const NIGHT = week(row(['Saturday'], '22:00', '03:30'));
  const EARLY = week(row(EVERY_DAY, '01:15', '01:45'));
  states([
    ['a night of spring is an hour shorter', NIGHT, '2026-03-08T03:00Z', 'open', '2026-03-08T07:30Z'],
    ['is open in the hour after the skipped one', NIGHT, '2026-03-08T07:15Z', 'open', '2026-03-08T07:30Z'],
    ['a night of autumn is an hour longer', NIGHT, '2026-11-01T02:00Z', 'open', '2026-11-01T08:30Z'],
    ['is open at the first 1:30', NIGHT, '2026-11-01T05:30Z', 'open', '2026-11-01T08:30Z'],
    ['is open at the second 1:30', NIGHT, '2026-11-01T06:30Z', 'open', '2026-11-01T08:30Z'],
    ['what closes at 1:45 closes at the first', EARLY, '2026-11-01T05:30Z', 'open', '2026-11-01T05:45Z'],
    ['and stays closed at the second 1:30', EARLY, '2026-11-01T06:30Z', 'closed', '2026-11-02T06:15Z'],
    [
      'what opens at the skipped 2:30 opens at 3:30',
      week(row(EVERY_DAY, '02:30', '05:00')),
      '2026-03-08T07:15Z',
      'closed',
      '2026-03-08T07:30Z',
    ],
    [
      'an opening that was skipped altogether is none',
      week(row(['Sunday'], '02:15', '03:00')),
      '2026-03-08T07:05Z',
      'closed',
      '2026-03-15T06:15Z',
    ],
    ['opens at 8 by the new time', week(OFFICE), '2026-03-08T12:00Z', 'closed', '2026-03-09T12:00Z'],
    ['opens at 8 by the winter time', week(OFFICE), '2026-11-01T12:00Z', 'closed', '2026-11-02T13:00Z'],
  ]);
});

describe('other zones', () => {
  const zone = (timeZone: string): Hours => ({ timeZone, weekly: [row(WEEKDAYS, '08:00', '17:00')] });
  states([
    [
      'Phoenix knows no summer time',
      zone('America/Phoenix'),
      '2026-07-01T14:59Z',
      'closed',
      '2026-07-01T15:00Z',
    ],
    ['Kathmandu is 5:45 ahead', zone('Asia/Kathmandu'), '2026-11-20T02:15Z', 'open', '2026-11-20T11:15Z'],
    ['Adelaide is 10:30 ahead', zone('Australia/Adelaide'), '2026-11-19T21:30Z', 'open', '2026-11-20T06:30Z'],
    [
      'Monday begins early at Kiritimati',
      zone('Pacific/Kiritimati'),
      '2026-11-22T18:00Z',
      'open',
      '2026-11-23T03:00Z',
    ],
    [
      'Friday ends late at Pago Pago',
      zone('Pacific/Pago_Pago'),
      '2026-11-21T03:30Z',
      'open',
      '2026-11-21T04:00Z',
    ],
    [
      'a midnight can be skipped',
      { timeZone: 'Africa/Cairo', weekly: [row(['Friday'], '00:00', '06:00')] },
      '2026-04-23T22:00Z',
      'open',
      '2026-04-24T03:00Z',
    ],
  ]);
});
