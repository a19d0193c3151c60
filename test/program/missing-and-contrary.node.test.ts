import { describe, it } from 'node:test';
import { isFine, says } from './says.js';

describe('numbers from and to', () => {
  it('do not go backwards', () => {
    says(
      { overview: { week: { days: { min: 5, max: 3 } } } },
      {
        severity: 'error',
        path: 'overview.week.days',
        value: { min: 5, max: 3 },
        message: '"min" (5) is larger than "max" (3).',
        instead: 'Write the smaller number first: "min": 3, "max": 5.',
      },
    );
    const period = { from: 2022, to: 2019 };
    says(
      { statistics: [{ id: 'a', text: 'A figure.', source: { label: 'A study' }, period }] },
      {
        path: 'statistics.items[0].period',
        message: '"from" (2022) is later than "to" (2019).',
        instead: 'Write the earlier year first: "from": 2019, "to": 2022.',
      },
    );
  });
});

describe('what says nothing', () => {
  it('is asked for one of the fields that would', () => {
    says(
      { careLevels: [{ id: 'op', name: 'Outpatient', hoursPerWeek: {} }] },
      {
        severity: 'error',
        path: 'careLevels.levels[0].hoursPerWeek',
        message: 'This says nothing yet: it needs "min" or "max" or "text".',
        instead: 'Add one, such as "min": 9.',
      },
    );
    says(
      { crisis: [{ id: 'a', name: 'A line' }] },
      { message: 'This says nothing yet: it needs "phone" or "textPhone" or "url".' },
    );
    says(
      { locations: { source: 'geojson' } },
      { message: 'This says nothing yet: it needs "places" or "source" and "url".' },
    );
    isFine({ locations: { source: 'geojson', url: 'https://example.org/places.geojson' } });
  });

  it('is a place that nobody can find', () => {
    isFine({
      locations: [
        { id: 'a', name: 'A', address: { city: 'Athens' } },
        { id: 'b', name: 'B', coordinates: { latitude: 34, longitude: -84 } },
      ],
    });
    for (const fields of [{}, { address: { state: 'GA' } }, { telehealth: false }]) {
      says(
        { locations: [{ id: 'a', name: 'A', ...fields }] },
        {
          severity: 'error',
          path: 'locations.places[0]',
          message: 'Nobody can tell where this place is: it has no city and no coordinates.',
          instead:
            'Add the city, such as "address": { "city": "Athens", "state": "GA" }, or "telehealth": true for care from anywhere.',
        },
      );
    }
  });
});
