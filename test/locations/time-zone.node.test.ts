import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DAY, MINUTE, instantOf, isTimeZone, wallTimeOf } from '../../src/locations/time-zone.js';

const NEW_YORK = 'America/New_York';
const wall = (dateAndTime: string) => Date.parse(`${dateAndTime}Z`);
const instant = (iso: string) => new Date(iso).toISOString();
const at = (dateAndTime: string, zone: string) => new Date(instantOf(wall(dateAndTime), zone)).toISOString();

test('knows IANA zones', () => {
  for (const zone of [NEW_YORK, 'America/Phoenix', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC']) {
    assert.ok(isTimeZone(zone), zone);
  }
});

test('takes nothing else for a zone', () => {
  for (const zone of [
    '',
    'Mars/Base',
    'Eastern Time',
    'ET',
    '+05:00',
    '-05:00',
    'GMT+5',
    undefined,
    null,
    5,
    {},
  ]) {
    assert.equal(isTimeZone(zone), false, JSON.stringify(zone));
  }
});

test('shows the same clocks on a machine in any zone', () => {
  const machine = process.env['TZ'];
  try {
    for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
      process.env['TZ'] = zone;
      assert.equal(wallTimeOf(new Date('2026-07-01T16:00:00Z'), NEW_YORK), wall('2026-07-01T12:00'));
      assert.equal(at('2026-01-01T12:00', NEW_YORK), '2026-01-01T17:00:00.000Z');
    }
  } finally {
    if (machine === undefined) delete process.env['TZ'];
    else process.env['TZ'] = machine;
  }
});

for (const [zone, iso, shown] of [
  [NEW_YORK, '2026-11-21T04:59Z', '2026-11-20T23:59'],
  [NEW_YORK, '2026-11-21T05:00Z', '2026-11-21T00:00'],
  [NEW_YORK, '2026-03-08T06:59Z', '2026-03-08T01:59'],
  [NEW_YORK, '2026-03-08T07:00Z', '2026-03-08T03:00'],
  [NEW_YORK, '2026-11-01T05:30Z', '2026-11-01T01:30'],
  [NEW_YORK, '2026-11-01T06:30Z', '2026-11-01T01:30'],
  ['America/Phoenix', '2026-07-01T12:00Z', '2026-07-01T05:00'],
  ['Asia/Kathmandu', '2026-07-01T12:00Z', '2026-07-01T17:45'],
  ['Australia/Lord_Howe', '2026-07-01T12:00Z', '2026-07-01T22:30'],
  ['Pacific/Kiritimati', '2026-12-31T12:00Z', '2027-01-01T02:00'],
  ['Pacific/Pago_Pago', '2026-01-01T10:00Z', '2025-12-31T23:00'],
] as const) {
  test(`the clocks in ${zone} show ${shown} at ${iso}`, () => {
    assert.equal(wallTimeOf(Date.parse(iso), zone), wall(shown));
  });
}

for (const [fact, zone, shown, iso] of [
  ['an hour that is skipped is an hour later', NEW_YORK, '2026-03-08T02:30', '2026-03-08T07:30Z'],
  ['the minute before the skipped hour', NEW_YORK, '2026-03-08T01:59', '2026-03-08T06:59Z'],
  ['the minute after the skipped hour', NEW_YORK, '2026-03-08T03:00', '2026-03-08T07:00Z'],
  ['of an hour shown twice, the first', NEW_YORK, '2026-11-01T01:30', '2026-11-01T05:30Z'],
  ['the minute before the hour shown twice', NEW_YORK, '2026-11-01T00:59', '2026-11-01T04:59Z'],
  ['the minute after the hour shown twice', NEW_YORK, '2026-11-01T02:00', '2026-11-01T07:00Z'],
  ['half an hour skipped', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z'],
  ['of half an hour shown twice, the first', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z'],
  ['a midnight that is skipped', 'Africa/Cairo', '2026-04-24T00:00', '2026-04-23T22:00Z'],
  ['a change in the southern spring', 'America/Santiago', '2026-09-06T00:30', '2026-09-06T04:30Z'],
  ['a zone without changes', 'America/Phoenix', '2026-03-08T02:30', '2026-03-08T09:30Z'],
  ['a day that never was', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z'],
] as const) {
  test(`${fact}: ${shown} in ${zone}`, () => {
    assert.equal(at(shown, zone), instant(iso));
  });
}

const anyZone = fc.constantFrom(
  NEW_YORK,
  'America/St_Johns',
  'America/Havana',
  'America/Phoenix',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Eucla',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
);
const anyMinute = fc
  .integer({ min: Date.UTC(2020, 0) / MINUTE, max: Date.UTC(2035, 0) / MINUTE })
  .map((minute) => minute * MINUTE);

test('finds the first instant at which the clocks show a time, if they ever do', () => {
  fc.assert(
    fc.property(anyZone, anyMinute, (zone, moment) => {
      const shown = wallTimeOf(moment, zone);
      const found = instantOf(shown, zone);
      assert.equal(wallTimeOf(found, zone), shown);
      assert.ok(found <= moment);
      assert.ok(moment - found < DAY / 4);
    }),
    { numRuns: 500 },
  );
});
