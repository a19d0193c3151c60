import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsWith, question } from './documents.js';
import { isFine, says } from './says.js';

const placeWith = (fields: object) => ({
  locations: [{ id: 'a', name: 'A', telehealth: true, ...fields }],
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
