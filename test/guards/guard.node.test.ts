import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument, checkSection } from '../../src/guards/guard.js';
import { faq } from '../../src/guards/generated/faq.js';
import { locations } from '../../src/guards/generated/locations.js';
import { overview } from '../../src/guards/generated/overview.js';
import { provider } from '../../src/guards/generated/provider.js';
import { statistics } from '../../src/guards/generated/statistics.js';

const question = (id: string) => ({ id, question: 'What is an IOP?', answer: 'Treatment by day.' });

describe('a section with a mistake', () => {
  it('loses the bad item of a list and keeps the rest', () => {
    const { value, problems } = checkSection(
      faq,
      { questions: [question('a'), { id: 'b' }, question('c')] },
      'faq',
    );
    assert.deepEqual(value, { questions: [question('a'), question('c')] });
    assert.deepEqual(problems, [
      { path: 'faq.questions[1].question', expected: 'text' },
      { path: 'faq.questions[1].answer', expected: 'text' },
    ]);
  });

  it('loses a bad optional value and keeps what it belongs to', () => {
    const { value, problems } = checkSection(
      faq,
      { title: 7, exclusive: 'yes', questions: [question('a')] },
      'faq',
    );
    assert.deepEqual(value, { questions: [question('a')] });
    assert.deepEqual(problems, [
      { path: 'faq.title', expected: 'text' },
      { path: 'faq.exclusive', expected: 'boolean' },
    ]);
  });

  it('loses an optional object without what it must have', () => {
    const given = { title: 'What is an IOP?', week: { days: { min: 3, max: 50 } } };
    assert.deepEqual(checkSection(overview, given, 'overview'), {
      value: { title: 'What is an IOP?' },
      problems: [{ path: 'overview.week.days.max', expected: 'number 0 to 7' }],
    });
  });

  it('is gone when a value it must have is bad', () => {
    const { value, problems } = checkSection(provider, { name: 'Sample Recovery', phone: '' }, 'provider');
    assert.equal(value, undefined);
    assert.deepEqual(problems, [{ path: 'provider.phone', expected: 'text' }]);
  });

  it('is gone when its list has no good item left', () => {
    const { value, problems } = checkSection(faq, { questions: ['What is an IOP?'] }, 'faq');
    assert.equal(value, undefined);
    assert.deepEqual(problems, [{ path: 'faq.questions[0]', expected: 'object' }]);
  });

  it('is gone when its list is empty', () => {
    assert.deepEqual(checkSection(faq, { questions: [] }, 'faq'), {
      value: undefined,
      problems: [{ path: 'faq.questions', expected: 'list' }],
    });
  });

  it('names the words that can stand in a place', () => {
    const contact = checkSection(faq, 'questions', 'faq');
    assert.deepEqual(contact.problems, [{ path: 'faq', expected: 'object' }]);
    const places = [{ id: 'a', name: 'A', ageGroups: ['adults', 'toddlers'] }];
    assert.deepEqual(checkSection(locations, places, 'locations'), {
      value: { places: [{ id: 'a', name: 'A', ageGroups: ['adults'] }] },
      problems: [
        {
          path: 'locations.places[0].ageGroups[1]',
          expected: 'children|adolescents|young-adults|adults|seniors',
        },
      ],
    });
  });

  it('has no infinite figure', () => {
    const item = { id: 'a', text: 'A figure.', source: { label: 'A study' } };
    for (const value of [Infinity, NaN, '90']) {
      const checked = checkSection(statistics, [{ ...item, value }], 'statistics');
      assert.deepEqual(checked.value, { items: [item] });
      assert.equal(checked.problems[0]?.path, 'statistics.items[0].value');
    }
  });
});

describe('a section from a stranger', () => {
  it('may be its main list alone', () => {
    assert.deepEqual(checkSection(faq, [question('a')], 'faq').value, { questions: [question('a')] });
  });

  it('is copied: later changes do not reach what was checked', () => {
    const given = { questions: [question('a')] };
    const { value } = checkSection(faq, given, 'faq');
    given.questions[0]!.answer = 'Changed.';
    assert.deepEqual(value, { questions: [question('a')] });
  });

  it('brings no unknown names along, and none from a prototype', () => {
    const hostile: unknown = JSON.parse(
      '{ "questions": [{ "id": "a", "question": "Q?", "answer": "A.", "__proto__": { "group": "x" }, "onclick": "x" }], "__proto__": { "title": "x" } }',
    );
    const { value, problems } = checkSection(faq, hostile, 'faq');
    assert.deepEqual(value, { questions: [{ id: 'a', question: 'Q?', answer: 'A.' }] });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      checkSection(faq, Object.create({ questions: [question('a')] }), 'faq').value,
      undefined,
    );
  });

  it('is gone when its properties throw', () => {
    const hostile = {
      get questions(): never {
        throw new Error('No.');
      },
    };
    assert.deepEqual(checkSection(faq, hostile, 'faq'), {
      value: undefined,
      problems: [{ path: 'faq', expected: 'object' }],
    });
  });
});

describe('what a document says about itself', () => {
  it('is usable in version 1', () => {
    assert.deepEqual(checkDocument({ version: 1, language: 'es-us' }), {
      code: undefined,
      language: 'es-US',
      problems: [],
    });
  });

  it('is usable, with a problem, without a version', () => {
    for (const version of [undefined, '1', 0, 1.5, null]) {
      const { code, problems } = checkDocument({ version, language: 'en' });
      assert.equal(code, undefined);
      assert.deepEqual(problems, [{ path: 'version', expected: '1' }]);
    }
  });

  it('is left alone in a newer version', () => {
    assert.deepEqual(checkDocument({ version: 2, language: 'en' }).code, 'version');
  });

  it('is English when it names no language that exists', () => {
    for (const language of [undefined, '', 'en_US', 'a', 7, ['es']]) {
      assert.deepEqual(checkDocument({ version: 1, language }), {
        code: undefined,
        language: 'en',
        problems: [{ path: 'language', expected: 'language' }],
      });
    }
  });

  it('is nothing when it is no object, or cannot be read', () => {
    const throws = new Proxy({}, { get: () => assert.fail() });
    for (const value of [undefined, null, 'text', 7, [], throws]) {
      assert.deepEqual(checkDocument(value), {
        code: 'invalid',
        language: 'en',
        problems: [{ path: '', expected: 'object' }],
      });
    }
  });
});
