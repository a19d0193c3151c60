import { describe, it } from 'node:test';
import { isFine, says } from './says.js';

const provider = { name: 'Sample Recovery', phone: '(470) 555-0142' };
const placeWith = (fields: object) => ({
  locations: [{ id: 'a', name: 'A', telehealth: true, ...fields }],
});
const timeZone = 'America/New_York';

describe('hours', () => {
  const hours = (fields: object) => ({ provider: { ...provider, hours: { timeZone, ...fields } } });
  const monday = { dayOfWeek: ['Monday'], opens: '20:00', closes: '02:00' };

  it('may run over midnight, stop for a season and be closed on holidays', () => {
    const special = [
      { validFrom: '2026-12-24', validThrough: '2026-12-26' },
      { validFrom: '2026-12-31', opens: '10:00', closes: '24:00' },
    ];
    isFine(hours({ weekly: [{ ...monday, validFrom: '2026-09-01', validThrough: '2027-05-31' }], special }));
  });

  it('are in a zone with a full name', () => {
    const zones = [
      ['EST', timeZone],
      ['Eastern Time', timeZone],
      ['Pacific', 'America/Los_Angeles'],
      ['America/New York', timeZone],
      ['America/Chicgo', 'America/Chicago'],
      ['+05:00', timeZone],
    ];
    for (const [zone, meant] of zones) {
      says(hours({ timeZone: zone }), {
        severity: 'error',
        path: 'provider.hours.timeZone',
        value: zone,
        message: `"${zone}" is not the full name of a time zone.`,
        instead: `Write the IANA name, such as "${meant}".`,
      });
    }
  });

  it('of special days open and close, or do neither', () => {
    says(hours({ special: [{ validFrom: '2026-12-24', opens: '10:00' }] }), {
      severity: 'error',
      path: 'provider.hours.special[0]',
      message: 'These days have "opens" but not "closes".',
      instead: 'Add "closes": "14:00", or leave both out for days when it is closed.',
    });
    says(hours({ special: [{ validFrom: '2026-12-24', closes: '10:00' }] }), {
      message: 'These days have "closes" but not "opens".',
    });
  });

  it('begin before they end', () => {
    for (const rows of ['weekly', 'special']) {
      says(
        hours({
          [rows]: [{ ...monday, validFrom: '2027-01-02', validThrough: '2026-12-24' }].map(
            ({ dayOfWeek, ...row }) => (rows === 'weekly' ? { dayOfWeek, ...row } : row),
          ),
        }),
        {
          severity: 'error',
          path: `provider.hours.${rows}[0]`,
          message: '"validThrough" (2026-12-24) is before "validFrom" (2027-01-02).',
          instead: 'Write the first day first: "validFrom": "2026-12-24", "validThrough": "2027-01-02".',
        },
      );
    }
  });

  it('are on days of the calendar', () => {
    isFine(placeWith({ verifiedOn: '2028-02-29' }));
    says(placeWith({ verifiedOn: '2026-02-29' }), {
      severity: 'error',
      path: 'locations.places[0].verifiedOn',
      message: 'There is no day 2026-02-29.',
      instead: 'Write a day of the calendar, such as "2026-11-02".',
    });
  });
});
