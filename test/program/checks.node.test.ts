import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/program/problem.js';
import { problemsWith, question } from './documents.js';

const provider = { name: 'Sample Recovery', phone: '(470) 555-0142' };
const place = { id: 'a', name: 'A', telehealth: true };
const placeWith = (fields: object) => ({ locations: [{ ...place, ...fields }] });
const timeZone = 'America/New_York';

/** The problems of a document with these sections, but for the fields that do not matter here. */
const says = (sections: Record<string, unknown>, ...problems: Partial<Problem>[]) => {
  const found = problemsWith(sections);
  const compared = found.map((problem, index) => {
    const keys = Object.keys(problems[index] ?? problem) as (keyof Problem)[];
    return Object.fromEntries(keys.map((key) => [key, problem[key]]));
  });
  assert.deepEqual(compared, problems);
};

const isFine = (sections: Record<string, unknown>) => says(sections);

describe('phones', () => {
  it('can be called', () => {
    for (const phone of ['+14705550142', '470.555.0142', '1-800-662-HELP', '211', '(470) 555-0142 x12']) {
      isFine({ provider: { ...provider, phone } });
    }
  });

  it('are reported with the reason when they cannot', () => {
    says(
      { provider: { ...provider, phone: '470 555 014' } },
      {
        severity: 'error',
        path: 'provider.phone',
        value: '470 555 014',
        message:
          '"470 555 014" is not a phone number that can be called. It has 9 digits; a number in the United States has 10, or 11 with a leading 1.',
        instead: 'Write it like "(470) 555-0142", "+14705550142", "1-800-555-HELP" or "(470) 555-0142 x12".',
      },
    );
    says(
      { cta: { phone: '*67 470 555 0142' } },
      {
        path: 'cta.phone',
        message:
          '"*67 470 555 0142" is not a phone number that can be called. Signs such as *, # and commas cannot be part of it.',
      },
    );
    says(
      { cta: { phone: 'call us' } },
      {
        path: 'cta.phone',
        message:
          '"call us" is not a phone number that can be called. Letters may only stand after the area code, or as "x12" at the end.',
      },
    );
  });

  it('of crisis lines are not those that are always shown', () => {
    for (const phone of ['988', '911', '9-8-8']) {
      says(
        { crisis: [{ id: 'a', name: 'A line', phone }] },
        {
          severity: 'error',
          path: 'crisis.lines[0].phone',
          value: phone,
          message: `"${phone}" is on every page already, so it cannot be a further crisis line.`,
          instead: 'Remove this line, or write the number of a local one, such as "1-800-555-0199".',
        },
      );
    }
    isFine({ crisis: [{ id: 'a', name: 'A line', phone: '211', textPhone: '+18005550198' }] });
  });
});

describe('links', () => {
  it('start with https://', () => {
    isFine({ provider: { ...provider, website: 'https://example.org/', contactUrl: '/contact' } });
    says(
      { provider: { ...provider, website: 'www.example.org/iop' } },
      {
        severity: 'error',
        path: 'provider.website',
        value: 'www.example.org/iop',
        message:
          'The link "www.example.org/iop" does not start with https://, so it would look for a page beside the current one.',
        instead: 'Write "https://www.example.org/iop".',
      },
    );
    says({ provider: { ...provider, website: 'example.org' } }, { instead: 'Write "https://example.org".' });
  });

  it('run no script', () => {
    says(
      { provider: { ...provider, contactUrl: ' java\nscript:alert(1)' } },
      {
        path: 'provider.contactUrl',
        message: '" java\nscript:alert(1)" cannot be a link.',
        instead: 'Write a web address that starts with https://, such as "https://example.org/contact".',
      },
    );
  });

  it('in longer texts are looked at too', () => {
    const answer =
      'See [our page](https://example.org/a) or [this](javascript:alert(1)) or [that](example.org).';
    says(
      { faq: [question('a', { answer })] },
      { path: 'faq.questions[0].answer', message: '"javascript:alert(1)" cannot be a link.' },
      { path: 'faq.questions[0].answer', instead: 'Write "https://example.org".' },
    );
  });

  it('that carry what people write, or prove a figure, are secure', () => {
    says(
      { contact: { endpoint: 'http://example.org/contact' } },
      {
        severity: 'error',
        path: 'contact.endpoint',
        value: 'http://example.org/contact',
        message: '"http://example.org/contact" is not a secure address.',
        instead: 'Write an address that starts with https://, such as "https://example.org/contact".',
      },
    );
    const source = { label: 'A study', url: '/study' };
    says(
      { statistics: [{ id: 'a', text: 'A figure.', source }] },
      { path: 'statistics.items[0].source.url', message: '"/study" is not a secure address.' },
    );
  });

  it('to a mailbox are whole', () => {
    isFine({ provider: { ...provider, email: 'hello@example.org' } });
    says(
      { provider: { ...provider, email: 'hello at example.org' } },
      {
        severity: 'error',
        path: 'provider.email',
        message: '"hello at example.org" is not an e-mail address.',
        instead: 'Write it like "hello@example.org".',
      },
    );
  });
});

describe('languages', () => {
  it('are named by their tags', () => {
    isFine(placeWith({ languages: ['en', 'es-US', 'ase', 'zh-Hans'] }));
    says(
      { ...placeWith({ languages: ['English'] }), language: 'en_US' },
      {
        severity: 'error',
        path: 'language',
        value: 'en_US',
        message: '"en_US" is not a language tag.',
        instead: 'Write the short tag of the language, such as "en-US".',
      },
      {
        path: 'locations.places[0].languages[0]',
        message: '"English" is not a language tag.',
        instead: 'Write the short tag of the language, such as "en".',
      },
    );
  });
});

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

describe('ids', () => {
  it('are given once in a list', () => {
    says(
      { faq: [question('cost'), question('time'), question('cost')] },
      {
        severity: 'error',
        path: 'faq.questions[2].id',
        value: 'cost',
        message: 'The id "cost" is already used by faq.questions[0].',
        instead: 'Give each item its own id, such as "cost-2".',
      },
    );
    isFine({ faq: [question('cost')], fit: [{ id: 'cost', text: 'I worry about the cost' }] });
  });
});

describe('ids of other items', () => {
  const careLevels = [
    { id: 'php', name: 'Day program' },
    { id: 'op', name: 'Outpatient' },
  ];
  const program = { name: 'IOP', level: 'op' };

  it('name an item that is there', () => {
    isFine({
      program,
      careLevels: {
        compare: ['op'],
        levels: [{ ...careLevels[0], nextSteps: { levels: ['op'] } }, careLevels[1]],
      },
      pathway: { length: { text: 'Weeks' }, before: { levels: ['php'] }, after: { levels: ['op'] } },
      faq: {
        groups: [{ id: 'cost', title: 'Cost' }],
        questions: [question('a', { group: 'cost' })],
        openQuestions: ['a'],
      },
    });
  });

  it('are reported wherever they name none', () => {
    const found = problemsWith({
      program: { name: 'IOP', level: 'iop' },
      careLevels: { compare: ['iop'], levels: [{ ...careLevels[0], nextSteps: { levels: ['aftercare'] } }] },
      pathway: {
        length: { text: 'Weeks' },
        before: { levels: ['residential'] },
        after: { levels: ['recovery'] },
      },
      faq: { groups: [], questions: [question('a', { group: 'cost' })], openQuestions: ['b'] },
    });
    assert.deepEqual(
      found.map(({ severity, path, message }) => [severity, path, message]),
      [
        ['program.level', 'iop', 'careLevels.levels'],
        ['careLevels.compare[0]', 'iop', 'careLevels.levels'],
        ['careLevels.levels[0].nextSteps.levels[0]', 'aftercare', 'careLevels.levels'],
        ['pathway.before.levels[0]', 'residential', 'careLevels.levels'],
        ['pathway.after.levels[0]', 'recovery', 'careLevels.levels'],
        ['faq.questions[0].group', 'cost', 'faq.groups'],
        ['faq.openQuestions[0]', 'b', 'faq.questions'],
      ].map(([path, id, list]) => ['error', path, `There is no item with the id "${id}" in ${list}.`]),
    );
  });

  it('are suggested: the one that is meant, those there are, or a new item', () => {
    says(
      { program: { name: 'IOP', level: 'pph' }, careLevels },
      { path: 'program.level', value: 'pph', instead: 'Did you mean "php"?' },
    );
    says(
      { program: { name: 'IOP', level: 'aftercare' }, careLevels },
      { instead: 'Write one of these ids: "php", "op".' },
    );
    says(
      { program },
      {
        message: 'There is no list careLevels.levels to find the id "op" in.',
        instead:
          'Add an item with this id to careLevels.levels, such as { "id": "op", … }, or remove it here.',
      },
    );
  });

  it('of places may be free, but not a slip of the pen', () => {
    isFine({ ...placeWith({ levels: ['recovery-housing'] }), careLevels });
    isFine(placeWith({ levels: ['pph'] }));
    says(
      { careLevels, ...placeWith({ levels: ['pph'] }) },
      {
        severity: 'warning',
        path: 'locations.places[0].levels[0]',
        value: 'pph',
        instead: 'Did you mean "php"?',
      },
    );
  });
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
