import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/program/problem.js';
import { problemsWith, question } from './documents.js';

const statistic = { id: 'a', text: 'A figure.', source: { label: 'A study' } };
const place = { id: 'a', name: 'A', telehealth: true };

const says = (sections: Record<string, unknown>, ...problems: Partial<Problem>[]) =>
  assert.deepEqual(
    problemsWith(sections),
    problems.map((problem) => ({ severity: 'error', ...problem })),
  );

describe('the author is told', () => {
  it('what is missing, with an example', () => {
    says(
      { provider: { name: 'Sample Recovery' } },
      {
        path: 'provider.phone',
        value: undefined,
        message: '"phone" is missing.',
        instead: 'Add it, such as "phone": "(470) 555-0142".',
      },
    );
    says(
      { provider: undefined },
      {
        path: 'provider',
        value: undefined,
        message: '"provider" is missing.',
        instead:
          'Add it, such as "provider": { "name": "Sample Recovery Center", "phone": "(470) 555-0142" }.',
      },
    );
    says(
      { statistics: [{ id: 'a', text: 'A figure.' }] },
      {
        path: 'statistics.items[0].source',
        value: undefined,
        message: '"source" is missing.',
        instead: 'Add it, such as "source": { "label": "SAMHSA advisory, 2021" }.',
      },
    );
  });

  it('what must be text', () => {
    says(
      { program: { name: 7, summary: null } },
      {
        path: 'program.name',
        value: 7,
        message: '"name" must be text, but it is a number.',
        instead: 'Write text in quotation marks, such as "Intensive Outpatient Program".',
      },
      {
        path: 'program.summary',
        value: null,
        message: '"summary" must be text, but it is empty (null).',
        instead:
          'Write text in quotation marks, such as "Treatment a few days a week, while you live at home.", or leave "summary" out.',
      },
    );
  });

  it('what is empty', () => {
    says(
      { cta: { heading: '  ' } },
      {
        path: 'cta.heading',
        value: '  ',
        message: '"heading" is empty.',
        instead: 'Write text, such as "Not sure if IOP is right for you?", or leave "heading" out.',
      },
    );
  });

  it('what must be a number', () => {
    says(
      { statistics: [{ ...statistic, value: '90.08' }] },
      {
        path: 'statistics.items[0].value',
        value: '90.08',
        message: '"value" must be a number, but it is text.',
        instead: 'Write a number without quotation marks, such as 90.08, or leave "value" out.',
      },
    );
  });

  it('which numbers can stand in a place', () => {
    says(
      { overview: { week: { days: { min: 3, max: 9 } } } },
      {
        path: 'overview.week.days.max',
        value: 9,
        message: '"max" cannot be 9.',
        instead: 'Write a number from 0 to 7, such as 5.',
      },
    );
  });

  it('what must be true or false', () => {
    says(
      { faq: { questions: [question('a')], exclusive: 'yes' } },
      {
        path: 'faq.exclusive',
        value: 'yes',
        message: '"exclusive" must be true or false, but it is text.',
        instead: 'Write true or false, without quotation marks, or leave "exclusive" out.',
      },
    );
  });

  it('what must be a list, or a group of fields', () => {
    says(
      { services: { items: 'Group therapy' } },
      {
        path: 'services.items',
        value: 'Group therapy',
        message: '"items" must be a list, but it is text.',
        instead:
          'Write a list in square brackets, such as [ { "id": "group-therapy", "name": "Group therapy" } ].',
      },
    );
    says(
      { faq: { questions: ['What is an IOP?'] } },
      {
        path: 'faq.questions[0]',
        value: 'What is an IOP?',
        message: 'Item 1 of "questions" must be a group of fields in curly brackets, but it is text.',
        instead:
          'Write the fields in curly brackets, such as { "id": "what-is-an-iop", "question": "What is an IOP?", "answer": "An IOP is treatment several times a week while you live at home." }.',
      },
    );
  });

  it('which list needs an item', () => {
    says(
      { overview: { treats: { items: [] } } },
      {
        path: 'overview.treats.items',
        value: [],
        message: 'The list "items" has no items.',
        instead: 'Add at least one, such as [ "Alcohol addiction" ].',
      },
    );
  });

  it('which words can stand in a place, and which one was meant', () => {
    says(
      { cta: { variant: 'banner' } },
      {
        path: 'cta.variant',
        value: 'banner',
        message: '"variant" cannot be "banner".',
        instead: 'Write one of these words: "card", "inline", "button", "bar".',
      },
    );
    says(
      { locations: [{ ...place, ageGroups: ['adult'] }] },
      {
        path: 'locations.places[0].ageGroups[0]',
        value: 'adult',
        message: 'Item 1 of "ageGroups" cannot be "adult".',
        instead:
          'Did you mean "adults"? These words can stand here: "children", "adolescents", "young-adults", "adults", "seniors".',
      },
    );
  });

  it('how an id is written', () => {
    says(
      { faq: [question('What is an IOP? ¿Qué?')] },
      {
        path: 'faq.questions[0].id',
        value: 'What is an IOP? ¿Qué?',
        message:
          '"What is an IOP? ¿Qué?" cannot be an id: only small letters, digits and hyphens can, starting with a letter or digit.',
        instead: 'Write it like "what-is-an-iop-que".',
      },
    );
  });

  it('how a time and a date are written', () => {
    const weekly = [{ dayOfWeek: ['Monday'], opens: '9am', closes: '17:00' }];
    says(
      { locations: [{ ...place, verifiedOn: '11/2/2026', hours: { timeZone: 'America/New_York', weekly } }] },
      {
        path: 'locations.places[0].verifiedOn',
        value: '11/2/2026',
        message: '"11/2/2026" is not a date.',
        instead: 'Write year, month and day with hyphens, such as "2026-11-02".',
      },
      {
        path: 'locations.places[0].hours.weekly[0].opens',
        value: '9am',
        message: '"9am" is not a time of day.',
        instead: 'Write hours and minutes with two digits each, 00:00 to 24:00, such as "09:00" or "17:30".',
      },
    );
  });

  it('what is too long to fit, as a warning', () => {
    says(
      { provider: { name: 'Recovery '.repeat(30), phone: '(470) 555-0142' } },
      {
        severity: 'warning',
        path: 'provider.name',
        value: `${'Recovery '.repeat(30).slice(0, 200)}…`,
        message: '"name" is 270 characters long. More than 200 do not fit well.',
        instead: 'Shorten it, such as "Sample Recovery Center".',
      },
    );
  });

  it('which version to write', () => {
    says(
      { version: '1' },
      {
        path: 'version',
        value: '1',
        message: '"version" must be the number 1, but it is text.',
        instead: 'Write "version": 1.',
      },
    );
    assert.deepEqual(problemsWith({ version: undefined })[0]?.instead, 'Add it, such as "version": 1.');
  });
});
