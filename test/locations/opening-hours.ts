import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openState } from '../../src/locations/hours.js';
import type { OpenState } from '../../src/locations/hours.js';
import { instantOf } from '../../src/locations/time-zone.js';
import type { DayOfWeek, Hours, WeeklyHours } from '../../src/program/hours.js';

export const WEEKDAYS: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
export const EVERY_DAY: DayOfWeek[] = [...WEEKDAYS, 'Saturday', 'Sunday'];
export const NEW_YORK = 'America/New_York';

export const row = (
  dayOfWeek: DayOfWeek[],
  opens: string,
  closes: string,
  rest: Partial<WeeklyHours> = {},
): WeeklyHours => ({
  dayOfWeek,
  opens,
  closes,
  ...rest,
});
export const week = (...weekly: WeeklyHours[]): Hours => ({ timeZone: NEW_YORK, weekly });
export const OFFICE = row(WEEKDAYS, '08:00', '21:00');

/** A date and time on the walls of the hours' zone, or an instant where it ends in "Z". */
export function moment(written: string, zone: string): Date {
  return new Date(written.endsWith('Z') ? written : instantOf(Date.parse(`${written}Z`), zone));
}

/** What `openState` says of the hours at a moment, and the moment it names. */
export type Fact = [fact: string, hours: Hours, at: string, kind: OpenState['kind'], change?: string];

/** The moment a state names. */
export function changeOf(state: OpenState): Date | undefined {
  if (state.kind === 'by-appointment') return undefined;
  return state.kind === 'open' ? state.until : state.opens;
}

/** One test for each fact. */
export function states(facts: Fact[]): void {
  for (const [fact, hours, at, kind, change] of facts) {
    test(`${fact} (${at})`, () => {
      const state = openState(hours, moment(at, hours.timeZone));
      assert.ok(state);
      assert.equal(state.kind, kind);
      assert.equal(changeOf(state)?.toISOString(), change && moment(change, hours.timeZone).toISOString());
    });
  }
}
