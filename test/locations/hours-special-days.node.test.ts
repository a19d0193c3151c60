import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openState } from '../../src/locations/hours.js';
import type { Hours, SpecialHours } from '../../src/program/hours.js';
import { EVERY_DAY, NEW_YORK, OFFICE, WEEKDAYS, row, states, week } from './opening-hours.js';

describe('seasons and special days', () => {
  const seasons = week(
    row(WEEKDAYS, '08:00', '17:00', { validThrough: '2026-11-20' }),
    row(WEEKDAYS, '10:00', '15:00', { validFrom: '2026-11-21', validThrough: '2027-02-28' }),
  );
  const special = (...rows: SpecialHours[]): Hours => ({ ...week(OFFICE), special: rows });
  const holidays = special({ validFrom: '2026-12-24', validThrough: '2027-01-03', name: 'Winter holidays' });
  states([
    ['a season holds on its last day', seasons, '2026-11-20T08:30', 'open', '2026-11-20T17:00'],
    ['the next season begins on its first day', seasons, '2026-11-20T18:00', 'closed', '2026-11-23T10:00'],
    [
      'opens in a season still to come',
      week(row(['Monday'], '08:00', '17:00', { validFrom: '2027-06-01' })),
      '2026-11-20T12:00',
      'closed',
      '2027-06-07T08:00',
    ],
    [
      'is closed on a holiday',
      special({ validFrom: '2026-11-26' }),
      '2026-11-26T12:00',
      'closed',
      '2026-11-27T08:00',
    ],
    [
      '00:00 to 00:00 is a holiday too',
      special({ validFrom: '2026-11-26', opens: '00:00', closes: '00:00' }),
      '2026-11-26T12:00',
      'closed',
      '2026-11-27T08:00',
    ],
    [
      'a special day without an end is one day',
      special({ validFrom: '2026-11-26' }),
      '2026-11-27T12:00',
      'open',
      '2026-11-27T21:00',
    ],
    [
      'special hours replace the usual ones',
      special({ validFrom: '2026-11-27', opens: '10:00', closes: '14:00' }),
      '2026-11-27T09:00',
      'closed',
      '2026-11-27T10:00',
    ],
    [
      'several special rows are several openings',
      special(
        { validFrom: '2026-11-27', opens: '15:00', closes: '16:00' },
        { validFrom: '2026-11-27', opens: '10:00', closes: '14:00' },
      ),
      '2026-11-27T14:30',
      'closed',
      '2026-11-27T15:00',
    ],
    [
      'a Saturday can be open for once',
      special({ validFrom: '2026-11-21', opens: '10:00', closes: '14:00' }),
      '2026-11-21T11:00',
      'open',
      '2026-11-21T14:00',
    ],
    ['looks past a long closing', holidays, '2026-12-23T22:00', 'closed', '2027-01-04T08:00'],
    [
      'looks past months of closing',
      special({ validFrom: '2026-11-01', validThrough: '2027-04-30' }),
      '2026-11-20T12:00',
      'closed',
      '2027-05-03T08:00',
    ],
    [
      'is closed for good without a next opening',
      special({ validFrom: '2026-11-01', validThrough: '2030-12-31' }),
      '2026-11-20T12:00',
      'closed',
    ],
    [
      'the night before a holiday still ends as planned',
      { ...week(row(EVERY_DAY, '18:00', '02:00')), special: [{ validFrom: '2026-12-25' }] },
      '2026-12-25T01:00',
      'open',
      '2026-12-25T02:00',
    ],
    [
      'a special night ends the next morning',
      special({ validFrom: '2026-12-31', opens: '20:00', closes: '04:00' }),
      '2027-01-01T03:00',
      'open',
      '2027-01-01T04:00',
    ],
  ]);
});

describe('hours that do not say', () => {
  const friday = new Date('2026-11-20T17:00Z');
  const unknown: [string, Hours][] = [
    ['without rows', { timeZone: NEW_YORK }],
    ['with empty lists', { timeZone: NEW_YORK, weekly: [], special: [] }],
    ['in an unknown zone', { timeZone: 'Georgia/Athens', weekly: [OFFICE] }],
    ['all of which are over', week(row(WEEKDAYS, '08:00', '17:00', { validThrough: '2026-11-19' }))],
    ['about special days alone', { timeZone: NEW_YORK, special: [{ validFrom: '2026-11-26' }] }],
    [
      'with times that are none',
      week(row(WEEKDAYS, '8 AM', '5 PM'), row(WEEKDAYS, '08:00', '25:00'), row(WEEKDAYS, '', '09:61')),
    ],
  ];
  for (const [how, hours] of unknown) {
    test(`hours ${how} say nothing`, () => {
      assert.equal(openState(hours, friday), undefined);
    });
    test(`hours ${how} can be by appointment`, () => {
      assert.deepEqual(openState({ ...hours, byAppointment: true }, friday), { kind: 'by-appointment' });
    });
  }

  test('a time that is none says nothing', () => {
    assert.equal(openState(week(OFFICE), new Date(NaN)), undefined);
  });

  test('rows say more than "by appointment"', () => {
    assert.equal(openState({ ...week(OFFICE), byAppointment: true }, friday)?.kind, 'open');
  });

  test('a special day speaks for itself when nothing is known of the week', () => {
    const hours = { timeZone: NEW_YORK, special: [{ validFrom: '2026-11-20' }] };
    assert.equal(openState(hours, friday)?.kind, 'closed');
  });

  test('a row without sense leaves the others alone', () => {
    const hours: Hours = {
      timeZone: NEW_YORK,
      weekly: [row(WEEKDAYS, 'noon', '5'), OFFICE],
      special: [
        { validFrom: '2026-11-20', opens: '10:00' },
        { validFrom: '2026-11-22', validThrough: '2026-11-19' },
      ],
    };
    const state = openState(hours, friday);
    assert.equal(state?.kind, 'open');
    assert.equal(state.until?.toISOString(), '2026-11-21T02:00:00.000Z');
  });
});
