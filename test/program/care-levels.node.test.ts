import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsWith } from './documents.js';

const asam = (edition: string, level: string) => ({ name: 'The ASAM Criteria', edition, level });

const warned = (level: object) =>
  problemsWith({ careLevels: [{ id: 'a', name: 'A level', ...level }] }).map(
    ({ severity, path, message }) => {
      assert.equal(severity, 'warning');
      return [path.replace('careLevels.levels[0].', ''), message];
    },
  );

const ADULTS = [['hoursPerWeek', 'An IOP for adults has 9 to 19 hours of treatment a week.']];
const ADOLESCENTS = [['hoursPerWeek', 'An IOP for adolescents has at least 6 hours of treatment a week.']];
const DAY = [['hoursPerWeek', 'Partial hospitalization (PHP) has 20 or more hours of treatment a week.']];

describe('a level of care is looked at twice', () => {
  it('when an IOP for adults is outside 9 to 19 hours', () => {
    const iop = { id: 'iop', name: 'Intensive outpatient' };
    for (const hours of [{ min: 9, max: 19 }, { min: 9 }, { max: 15 }, { text: 'Some' }]) {
      assert.deepEqual(warned({ ...iop, hoursPerWeek: hours }), []);
    }
    for (const hours of [{ min: 8, max: 19 }, { min: 9, max: 20 }, { min: 21 }, { max: 6 }]) {
      assert.deepEqual(warned({ ...iop, hoursPerWeek: hours }), ADULTS);
      assert.deepEqual(warned({ name: 'Programa ambulatorio intensivo', hoursPerWeek: hours }), ADULTS);
    }
  });

  it('when an IOP for adolescents has fewer than 6 hours', () => {
    for (const population of ['adolescents', 'all']) {
      const iop = { name: 'Level two', abbreviation: 'IOP', population };
      assert.deepEqual(warned({ ...iop, hoursPerWeek: { min: 6 } }), []);
      assert.deepEqual(warned({ ...iop, hoursPerWeek: { min: 5, max: 9 } }), ADOLESCENTS);
    }
  });

  it('when partial hospitalization has fewer than 20 hours', () => {
    for (const name of [
      'Partial hospitalization',
      'High-intensity outpatient',
      'Hospitalización parcial (PHP)',
    ]) {
      assert.deepEqual(warned({ name, hoursPerWeek: { min: 20 } }), []);
      assert.deepEqual(warned({ name, hoursPerWeek: { min: 15, max: 25 } }), DAY);
    }
  });

  it('when it takes a name from one edition of The ASAM Criteria and a number from another', () => {
    const php = { name: 'Partial hospitalization (PHP)' };
    assert.deepEqual(warned({ ...php, framework: asam('3', '2.5') }), []);
    assert.deepEqual(
      warned({ name: 'High-intensity outpatient', alsoCalled: ['PHP'], framework: asam('4', '2.5') }),
      [],
    );
    assert.deepEqual(warned({ ...php, framework: asam('4th', '2.5') }), [
      [
        'name',
        'The 4th edition of The ASAM Criteria does not say "PHP"; it says "high-intensity outpatient".',
      ],
    ]);
    assert.deepEqual(warned({ framework: asam('3', '3.3') }), []);
    assert.deepEqual(warned({ framework: asam('4', '3.3') }), [
      ['framework', 'The 4th edition of The ASAM Criteria has no level 3.3.'],
    ]);
  });

  it('when a residential program has no nights', () => {
    const message = 'People sleep at a residential or inpatient program, but "overnight" is false.';
    assert.deepEqual(warned({ name: 'Residential', overnight: true }), []);
    assert.deepEqual(warned({ name: 'Residential', overnight: false }), [['overnight', message]]);
    assert.deepEqual(warned({ name: 'Tratamiento residencial', overnight: false }), [['overnight', message]]);
  });

  it('but not when it is another level, or unlike any', () => {
    assert.deepEqual(warned({ name: 'Outpatient', hoursPerWeek: { max: 8 }, overnight: false }), []);
    assert.deepEqual(
      warned({ name: 'Medically managed intensive outpatient', hoursPerWeek: { min: 30 } }),
      [],
    );
  });
});
