import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../../src/elements/care-level-comparison/care-level-comparison.words.js';
import {
  compareLevels,
  isKnown,
  type Aspect,
  type Speech,
} from '../../../src/elements/care-level-comparison/compare-levels.js';
import type { CareLevel } from '../../../src/program/care-levels.js';

const speechIn = (language: 'en' | 'es'): Speech => ({
  word: words[language],
  number: (value) => new Intl.NumberFormat(language).format(value),
  anyOf: (names) => new Intl.ListFormat(language, { type: 'disjunction' }).format(names),
});

const level = (facts: Partial<CareLevel>): CareLevel => ({
  id: 'iop',
  name: 'Intensive outpatient',
  ...facts,
});

/** What a cell says about one aspect of a level: the element's words, the document's, or nothing. */
function said(
  aspect: Aspect,
  facts: Partial<CareLevel>,
  language: 'en' | 'es' = 'en',
  all: CareLevel[] = [],
) {
  const rows = compareLevels([level(facts)], all, speechIn(language));
  const cell = rows.find((row) => row.aspect === aspect)?.cells[0];
  return cell && [cell.ours, cell.text].filter(Boolean);
}

test('hours and days are said in words, with their two ends', () => {
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { min: 9, max: 19 } }), ['9 to 19']);
  assert.deepEqual(said('daysPerWeek', { daysPerWeek: { min: 3, max: 5 } }), ['3 to 5']);
});

test('one end says no more than is known', () => {
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { min: 20 } }), ['20 or more']);
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { max: 8 } }), ['Up to 8']);
});

test('two equal ends are one number', () => {
  assert.deepEqual(said('daysPerWeek', { daysPerWeek: { min: 5, max: 5 } }), ['5']);
});

test('nought is a number', () => {
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { min: 0, max: 8 } }), ['0 to 8']);
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { max: 0 } }), ['Up to 0']);
});

test("the document's words win over its numbers", () => {
  const text = 'Fewer than 9 for adults';
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { max: 8, text } }), [text]);
});

test('a range of nothing is not known', () => {
  assert.equal(said('hoursPerWeek', { hoursPerWeek: {} }), undefined);
});

test('numbers are written as in the language', () => {
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { min: 2.5, max: 8 } }), ['2.5 to 8']);
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { min: 2.5, max: 8 } }, 'es'), ['De 2,5 a 8']);
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { min: 20 } }, 'es'), ['20 o más']);
  assert.deepEqual(said('hoursPerWeek', { hoursPerWeek: { max: 8 } }, 'es'), ['Hasta 8']);
});

test('nights are yes or no, unless the document has words for them', () => {
  assert.deepEqual(said('overnight', { overnight: true }), ['Yes']);
  assert.deepEqual(said('overnight', { overnight: false }), ['No']);
  assert.deepEqual(said('overnight', { overnight: false }, 'es'), ['No']);
  assert.deepEqual(said('overnight', { overnight: false, overnightText: 'No, at home' }), ['No, at home']);
  assert.deepEqual(said('overnight', { overnightText: 'On some days' }), ['On some days']);
});

test('whom a level is for says the age group and whom it suits', () => {
  const suits = 'People who work';
  assert.deepEqual(said('suits', { population: 'adults', suits }), ['Adults', suits]);
  assert.deepEqual(said('suits', { population: 'all' }), ['Adults and adolescents']);
  assert.deepEqual(said('suits', { suits }), [suits]);
});

const all = [level({ id: 'php', name: 'Partial hospitalization', abbreviation: 'PHP' }), level({})];

test('next steps are the names of levels, in the order the author gave', () => {
  const steps = (levels: string[], language?: 'en' | 'es') =>
    said('nextSteps', { nextSteps: { levels } }, language, all);
  assert.deepEqual(steps(['iop', 'php']), ['Intensive outpatient or PHP']);
  assert.deepEqual(steps(['iop', 'php'], 'es'), ['Intensive outpatient o PHP']);
  assert.deepEqual(steps(['php', 'unheard-of']), ['PHP']);
  assert.equal(steps(['unheard-of']), undefined);
});

test("the document's words on next steps win over the names", () => {
  assert.deepEqual(said('nextSteps', { nextSteps: { levels: ['php'], text: 'A step up' } }, 'en', all), [
    'A step up',
  ]);
});

test('an aspect on which no level says anything is left out', () => {
  const rows = compareLevels([level({ setting: 'A clinic' }), level({})], [], speechIn('en'));
  assert.deepEqual(
    rows.map((row) => row.aspect),
    ['setting'],
  );
  assert.deepEqual(rows[0]!.cells.map(isKnown), [true, false]);
});

test('the rows go from hours to next steps', () => {
  const full = level({
    nextSteps: { text: 'OP' },
    medicalManagement: 'A nurse',
    suits: 'Many',
    typicalLength: 'Weeks',
    setting: 'A clinic',
    overnight: false,
    daysPerWeek: { min: 3 },
    hoursPerWeek: { min: 9 },
  });
  assert.deepEqual(
    compareLevels([full], [], speechIn('en')).map((row) => row.aspect),
    [
      'hoursPerWeek',
      'daysPerWeek',
      'overnight',
      'setting',
      'typicalLength',
      'suits',
      'medicalManagement',
      'nextSteps',
    ],
  );
});

test('a row is the same when every level says the same, and an unknown one does not', () => {
  const same = (...settings: (string | undefined)[]) =>
    compareLevels(
      settings.map((setting) => level(setting ? { setting } : {})),
      [],
      speechIn('en'),
    )[0]!.same;
  assert.equal(same('A clinic', 'A clinic', 'A clinic'), true);
  assert.equal(same('A clinic', 'A clinic', 'At home'), false);
  assert.equal(same('A clinic', undefined), false);
});

test('numbers and words that read the same are the same', () => {
  const levels = [level({ daysPerWeek: { min: 3, max: 5 } }), level({ daysPerWeek: { text: '3 to 5' } })];
  assert.equal(compareLevels(levels, [], speechIn('en'))[0]!.same, true);
});

test('nights are the same when the fact is, however it is worded', () => {
  const same = (...levels: Partial<CareLevel>[]) =>
    compareLevels(levels.map(level), [], speechIn('en'))[0]!.same;
  assert.equal(same({ overnight: false }, { overnight: false, overnightText: 'No, you live at home' }), true);
  assert.equal(same({ overnight: false }, { overnight: true }), false);
  assert.equal(same({ overnight: false }, { overnightText: 'No' }), false);
  assert.equal(same({ overnight: false }, {}), false);
});

test("the element's own words are told from the document's", () => {
  const [hours, overnight] = compareLevels(
    [level({ hoursPerWeek: { min: 9, max: 19 }, overnight: false, overnightText: 'No, at home' })],
    [],
    speechIn('en'),
  );
  assert.deepEqual(hours!.cells, [{ ours: '9 to 19' }]);
  assert.deepEqual(overnight!.cells, [{ text: 'No, at home' }]);
});

test('each language has words for everything, and they differ', () => {
  const { en, es } = words;
  assert.deepEqual(Object.keys(es), Object.keys(en));
  assert.deepEqual(Object.keys(es.aspects), Object.keys(en.aspects));
  for (const aspect of Object.keys(en.aspects) as Aspect[])
    assert.notEqual(es.aspects[aspect], en.aspects[aspect]);
});
