import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsWith, question } from './documents.js';
import { isFine, says } from './says.js';

const provider = { name: 'Sample Recovery', phone: '(470) 555-0142' };
const placeWith = (fields: object) => ({
  locations: [{ id: 'a', name: 'A', telehealth: true, ...fields }],
});

describe('names of fields', () => {
  it('that are not known are reported with the one that was meant', () => {
    const cases: [Record<string, unknown>, string, string][] = [
      [{ faqs: [] }, 'faqs', 'faq'],
      [{ care_levels: [] }, 'care_levels', 'careLevels'],
      [{ levels: [] }, 'levels', 'careLevels'],
      [{ provider: { ...provider, contactUlr: 'x' } }, 'provider.contactUlr', 'contactUrl'],
      [{ provider: { ...provider, sms: 'x' } }, 'provider.sms', 'textPhone'],
      [{ faq: [question('a', { groups: 'x' })] }, 'faq.questions[0].groups', 'group'],
      [
        placeWith({ coordinates: { lat: 34, latitude: 34, longitude: -84 } }),
        'locations.places[0].coordinates.lat',
        '',
      ],
      [placeWith({ insurance: ['medicaid'] }), 'locations.places[0].insurance', 'payment'],
    ];
    for (const [sections, path, meant] of cases) {
      const [problem, ...others] = problemsWith(sections);
      assert.deepEqual(others, []);
      assert.equal(problem?.severity, 'warning');
      assert.equal(problem.path, path);
      if (meant) assert.equal(problem.instead, `Did you mean "${meant}"?`);
    }
  });

  it('that are not known and like no other are reported with those that are left', () => {
    says(
      { crisis: { lines: [{ id: 'a', name: 'A', url: 'https://example.org/' }], colour: 'red' } },
      {
        severity: 'warning',
        path: 'crisis.colour',
        value: 'red',
        message: '"colour" is not a field of crisis, so it is not shown.',
        instead: 'Remove it, or start it with x-, such as "x-note", to keep it as a note to yourself.',
      },
    );
    says(
      { terms: { items: [{ id: 'iop', abbreviation: 'IOP', name: 'A' }], mood: 1 } },
      {
        instead:
          'Remove it, or start it with x-, such as "x-note", to keep it as a note to yourself. These fields can still be added: title.',
      },
    );
  });

  it('may start with x- for a note', () => {
    isFine({ 'x-todo': 'Ask for the hours.', provider: { ...provider, 'x-by': 'Ana' } });
  });
});
