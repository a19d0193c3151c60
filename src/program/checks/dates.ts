import { FORMATS } from '../formats.js';
import { error, type Check } from './check.js';

/** Days are in the calendar: no February 30. */
export const checkDates: Check = (nodes) =>
  nodes
    .texts('date')
    .filter(({ value }) => FORMATS.date.test(value) && !isInCalendar(value))
    .map((node) =>
      error(node, `There is no day ${node.value}.`, 'Write a day of the calendar, such as "2026-11-02".'),
    );

function isInCalendar(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
