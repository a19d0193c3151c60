import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeWeek } from '../../src/lazy/search/describe-week.js';
import { searchSpeech } from '../../src/lazy/search/speech.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const NOW = new Date('2026-11-25T12:00Z');

/** What a visitor whose clocks show UTC reads, with plain spaces. */
const lines = (hours: object, tongue: 'en' | 'es' = 'en') =>
  describeWeek({ timeZone: 'UTC', ...hours }, searchSpeech(tongue, String), NOW)
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
    .split('\n');

process.env.TZ = 'UTC';

describe('the hours of a week', () => {
  test('name days in a row by the first and the last, and each day’s hours together', () => {
    const weekly = [
      { dayOfWeek: WEEKDAYS, opens: '09:00', closes: '12:00' },
      { dayOfWeek: WEEKDAYS, opens: '13:00', closes: '18:30' },
      { dayOfWeek: ['Saturday', 'Sunday'], opens: '10:00', closes: '00:00' },
    ];
    assert.deepEqual(lines({ weekly }), [
      'Monday to Friday: 9 AM to noon, 1 PM to 6:30 PM',
      'Saturday, Sunday: 10 AM to midnight',
    ]);
    assert.deepEqual(lines({ weekly }, 'es'), [
      'Lunes a viernes: de las 9 a. m. al mediodía y de la 1 p. m. a las 6:30 p. m.',
      'Sábado y domingo: de las 10 a. m. a la medianoche',
    ]);
  });

  test('go around the clock', () => {
    const weekly = [{ dayOfWeek: ['Monday', 'Wednesday'], opens: '00:00', closes: '24:00' }];
    assert.deepEqual(lines({ weekly }), ['Monday, Wednesday: 24 hours']);
    assert.deepEqual(lines({ weekly }, 'es'), ['Lunes y miércoles: las 24 horas']);
  });

  test('leave out what is not valid yet or any more', () => {
    const row = { dayOfWeek: ['Monday'], opens: '08:00', closes: '09:00' };
    const weekly = [
      { ...row, validThrough: '2026-11-24' },
      { ...row, validFrom: '2026-11-26' },
    ];
    assert.deepEqual(lines({ weekly }), ['']);
  });

  test('name the special days to come', () => {
    const special = [
      { validFrom: '2026-11-01', name: 'Past' },
      { validFrom: '2026-12-25', name: 'Christmas' },
      { validFrom: '2026-12-28', validThrough: '2026-12-30', opens: '10:00', closes: '12:00' },
    ];
    const [christmas, days, ...others] = lines({ special });
    assert.equal(christmas, 'December 25, 2026 (Christmas): closed');
    assert.match(days!, /^December 28 ?– ?30, 2026: 10 AM to noon$/);
    assert.deepEqual(others, []);
  });

  test('say that one has to make an appointment', () => {
    assert.deepEqual(lines({ byAppointment: true }), ['By appointment']);
    assert.deepEqual(lines({ byAppointment: true }, 'es'), ['Con cita previa']);
  });

  test('name their zone where the visitor’s clocks show another time', () => {
    const weekly = [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '09:00' }];
    assert.deepEqual(lines({ weekly, timeZone: 'America/New_York' }), [
      'Monday: 8 AM to 9 AM',
      'Eastern Time',
    ]);
    assert.deepEqual(lines({ weekly, timeZone: 'Mars/Crater' }), ['Monday: 8 AM to 9 AM']);
  });
});
