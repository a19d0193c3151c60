import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openState } from '../../src/locations/hours.js';
import type { Hours } from '../../src/program/hours.js';
import { EVERY_DAY, NEW_YORK, changeOf } from './opening-hours.js';

const MINUTE = 60_000;
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45, 59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const anyClose = fc.oneof(clock, fc.constantFrom('24:00', '00:00', '23:59'));
const anyDate = fc.integer({ min: 14, max: 28 }).map((day) => `2026-11-${day}`);
const anyWeek = fc.array(
  fc.record({ dayOfWeek: fc.subarray(EVERY_DAY, { minLength: 1 }), opens: clock, closes: anyClose }),
  { minLength: 1, maxLength: 4 },
);
const anySpecial = fc.array(
  fc.oneof(
    fc.record({ validFrom: anyDate }),
    fc.record({ validFrom: anyDate, opens: clock, closes: anyClose }),
  ),
  { maxLength: 3 },
);
const anyMinute = fc
  .integer({ min: Date.UTC(2026, 10, 16) / MINUTE, max: Date.UTC(2026, 10, 23) / MINUTE })
  .map((minute) => minute * MINUTE);

/** Whether a minute lies in a row of its day or of the day before; by arithmetic, in zones that never change. */
function isOpenMinute(hours: Hours, wall: number): boolean {
  return [0, 1].some((daysBefore) => {
    const day = new Date(Math.floor(wall / 86_400_000) * 86_400_000 - daysBefore * 86_400_000);
    const date = day.toISOString().slice(0, 10);
    const minute = (wall - day.getTime()) / MINUTE;
    const exceptions = hours.special?.filter(({ validFrom }) => validFrom === date) ?? [];
    const name = EVERY_DAY[(day.getUTCDay() + 6) % 7];
    const usual = hours.weekly?.filter(({ dayOfWeek }) => dayOfWeek.some((each) => each === name)) ?? [];
    return (exceptions.length ? exceptions : usual).some(({ opens = '00:00', closes = '00:00' }) => {
      const [from, to] = [opens, closes === '23:59' ? '24:00' : closes].map((time) => {
        const [hour, past] = time.split(':').map(Number);
        return (hour ?? 0) * 60 + (past ?? 0);
      }) as [number, number];
      if (from === 0 && to === 0) return false;
      return minute >= from && minute < (to > from ? to : to + 1440);
    });
  });
}

const FIXED: [zone: string, minutesAhead: number][] = [
  ['America/Phoenix', -420],
  ['Asia/Kathmandu', 345],
  ['Australia/Eucla', 525],
  ['Pacific/Kiritimati', 840],
  ['Pacific/Pago_Pago', -660],
];

for (const [timeZone, ahead] of FIXED) {
  test(`says what a look at every minute says, in ${timeZone}`, () => {
    fc.assert(
      fc.property(anyWeek, anySpecial, anyMinute, (weekly, special, at) => {
        const hours: Hours = { timeZone, weekly, special };
        const isOpen = (instant: number) => isOpenMinute(hours, instant + ahead * MINUTE);
        const open = isOpen(at);
        let change = at;
        while (isOpen(change) === open && change - at < 8 * 1440 * MINUTE) change += MINUTE;
        const changes = isOpen(change) !== open;

        const state = openState(hours, new Date(at));
        assert.ok(state);
        assert.equal(state.kind, open ? 'open' : 'closed');
        const said = changeOf(state);
        if (changes)
          assert.deepEqual(said, open && change - at > 7 * 1440 * MINUTE ? undefined : new Date(change));
        else if (open) assert.equal(said, undefined);
      }),
      { numRuns: 60 },
    );
  });
}

for (const [timeZone, changeDay] of [
  [NEW_YORK, '2026-03-07T12:00Z'],
  [NEW_YORK, '2026-10-31T12:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T06:00Z'],
  ['America/Havana', '2026-10-31T12:00Z'],
] as const) {
  test(`keeps its word through the change of clocks after ${changeDay} in ${timeZone}`, () => {
    const start = Date.parse(changeDay);
    fc.assert(
      fc.property(anyWeek, fc.integer({ min: 0, max: 2000 }), (weekly, minutes) => {
        const hours: Hours = { timeZone, weekly };
        const at = start + minutes * MINUTE;
        const state = openState(hours, new Date(at));
        assert.ok(state && state.kind !== 'by-appointment');
        const change = changeOf(state)?.getTime() ?? Infinity;
        for (let later = at; later < Math.min(change, at + 1440 * MINUTE); later += 7 * MINUTE) {
          const then = openState(hours, new Date(later));
          assert.equal(then?.kind, state.kind);
          if (then.kind === 'open' && state.kind === 'open' && state.until)
            assert.deepEqual(then.until, state.until);
        }
        if (change < Infinity) assert.notEqual(openState(hours, new Date(change))?.kind, state.kind);
      }),
      { numRuns: 25 },
    );
  });
}

test('never throws, whatever the texts in its rows', () => {
  const anyText = fc.oneof(fc.string(), clock, anyDate, fc.constant('24:00'));
  const anyHours = fc.record(
    {
      timeZone: fc.oneof(anyText, fc.constantFrom(NEW_YORK, 'Asia/Kathmandu')),
      weekly: fc.array(
        fc.record(
          {
            dayOfWeek: fc.subarray(EVERY_DAY),
            opens: anyText,
            closes: anyText,
            validFrom: anyText,
            validThrough: anyText,
          },
          { requiredKeys: ['dayOfWeek', 'opens', 'closes'] },
        ),
      ),
      special: fc.array(
        fc.record(
          { validFrom: anyText, validThrough: anyText, opens: anyText, closes: anyText },
          { requiredKeys: ['validFrom'] },
        ),
      ),
      byAppointment: fc.boolean(),
    },
    { requiredKeys: ['timeZone'] },
  );
  fc.assert(
    fc.property(anyHours, anyMinute, (hours, at) => {
      openState(hours, new Date(at));
    }),
    { numRuns: 300 },
  );
});
