import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { programDocument } from '../../src/program/document.js';
import { parseProgram } from '../../src/program/parse-program.js';
import { documentWith, question } from './documents.js';
import { mutated } from './arbitrary-values.js';

const pathsOf = (input: unknown) => parseProgram(input).problems.map(({ path }) => path);

describe('parseProgram', () => {
  it('gives back a good document without problems, as an object or from text', () => {
    const document = documentWith({ faq: { questions: [question('a')] } });
    for (const input of [document, JSON.stringify(document), `\uFEFF${JSON.stringify(document)}`]) {
      assert.deepEqual(parseProgram(input), { program: document, problems: [] });
    }
  });

  it('writes bare lists out', () => {
    const { program, problems } = parseProgram(documentWith({ faq: [question('a')] }));
    assert.deepEqual(problems, []);
    assert.deepEqual(program?.faq, { questions: [question('a')] });
  });

  it('keeps what can be used, as the elements do', () => {
    const { program, problems } = parseProgram(
      documentWith({
        faq: [question('a'), { id: 'b' }],
        cta: { variant: 'banner' },
        fit: [],
        'x-note': 'Mine.',
      }),
    );
    assert.deepEqual(program, documentWith({ faq: { questions: [question('a')] }, cta: {} }));
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['faq.questions[1].question', 'faq.questions[1].answer', 'cta.variant', 'fit.signs'],
    );
  });

  it('has no program without a provider or a program', () => {
    for (const section of ['provider', 'program']) {
      const { program, problems } = parseProgram(documentWith({ [section]: undefined }));
      assert.equal(program, undefined);
      assert.deepEqual(
        problems.map(({ path, message }) => [path, message]),
        [[section, `"${section}" is missing.`]],
      );
    }
  });

  it('says that a document is a group of fields', () => {
    for (const [input, kind] of [
      [[], 'a list'],
      [7, 'a number'],
      ['"text"', 'text'],
      [null, 'empty (null)'],
    ]) {
      const { program, problems } = parseProgram(input);
      assert.equal(program, undefined);
      assert.equal(
        problems[0]?.message,
        `The document must be a group of fields in curly brackets, but it is ${String(kind)}.`,
      );
      assert.match(problems[0].instead, /^Write the fields in curly brackets, such as { "version": 1, /);
    }
  });

  it('leaves a newer document alone', () => {
    assert.deepEqual(parseProgram({ version: 2, provider: 'Something new' }), {
      program: undefined,
      problems: [
        {
          severity: 'error',
          path: 'version',
          value: 2,
          message: 'This document is of version 2, which this version of IOP Widgets does not know.',
          instead: 'Write "version": 1, or install a newer version of IOP Widgets.',
        },
      ],
    });
  });

  it('lists problems in the order of the document, each place before what is in it', () => {
    const document = {
      faqs: [],
      cta: { phone: 'call', heading: '' },
      version: 1,
      language: 'english',
      program: { level: 'iop' },
      provider: { phone: '12', name: 'A', website: 'example.org' },
    };
    assert.deepEqual(pathsOf(document), [
      'faqs',
      'cta.phone',
      'cta.heading',
      'language',
      'program.name',
      'program.level',
      'provider.phone',
      'provider.website',
    ]);
  });
});

describe('parseProgram never throws', () => {
  const isWellSaid = (input: unknown) => {
    for (const { severity, message, instead, path } of parseProgram(input).problems) {
      assert.match(severity, /^(error|warning)$/);
      assert.match(message, /^["A-Z].*\.$/su, message);
      assert.match(instead, /^[A-Z].*[.?]$/su, instead);
      const ownWords = `${message} ${instead}`.replace(/"[^"]*"|there is [^,]*,/gs, '');
      assert.doesNotMatch(ownWords, /invalid input|expected|received|undefined|\[object|zod/i, path);
    }
  };

  it('on any value', () => {
    fc.assert(
      fc.property(
        fc.anything({
          // What an author wrote stands between quotation marks; these would end them.
          key: fc.string().map((key) => key.replaceAll('"', '')),
          values: [
            fc.string().map((text) => text.replaceAll('"', '')),
            fc.boolean(),
            fc.double(),
            fc.constant(null),
            fc.constant(undefined),
          ],
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        isWellSaid,
      ),
    );
  });

  it('on any JSON, and on any text', () => {
    fc.assert(fc.property(fc.json(), isWellSaid));
    fc.assert(fc.property(fc.string(), isWellSaid));
  });

  it('on a document with mistakes, and says each in a sentence', () => {
    fc.assert(fc.property(mutated(programDocument), isWellSaid), { numRuns: 100 });
  });

  it('on values that are not what they seem', () => {
    const cycle: Record<string, unknown> = documentWith();
    cycle['faq'] = { questions: [cycle] };
    assert.deepEqual(parseProgram(cycle).problems[0], {
      severity: 'error',
      path: 'faq.questions[0]',
      value: undefined,
      message: 'This value contains itself.',
      instead: 'Write the value out, or leave it out.',
    });

    const throwing = Object.defineProperty(documentWith(), 'faq', {
      enumerable: true,
      get: () => assert.fail('read'),
    });
    assert.deepEqual(parseProgram(throwing).problems, [
      {
        severity: 'error',
        path: 'faq',
        value: undefined,
        message: 'This value cannot be read.',
        instead: 'Write plain JSON, such as a text in quotation marks.',
      },
    ]);

    for (const value of [10n, Symbol('s'), () => 'text', new Date(0), /x/])
      isWellSaid(documentWith({ faq: value }));
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    isWellSaid(revoked.proxy);
    isWellSaid(documentWith({ faq: revoked.proxy }));
  });

  it('on depth, and says so', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    isWellSaid(deep);
    let nested: unknown = 'text';
    for (let depth = 0; depth < 10_000; depth++) nested = [nested];
    const [problem] = parseProgram(documentWith({ cta: { heading: nested } })).problems.filter(
      ({ message }) => message.includes('deep'),
    );
    assert.equal(problem?.message, 'This is nested too deep.');
    assert.equal(problem.instead, 'Keep to the fields of the format, such as "faq" with its "questions".');
  });

  it('on objects that unfold without end', () => {
    let bomb: unknown = 'text';
    for (let depth = 0; depth < 20; depth++) bomb = [bomb, bomb, bomb, bomb, bomb, bomb, bomb, bomb];
    const { problems } = parseProgram(documentWith({ 'x-bomb': bomb }));
    assert.ok(
      problems.some(({ message }) => message === 'The document is too large. From here on it was not read.'),
    );
  });

  it('on endless texts and lists, and says what was read', () => {
    const long = parseProgram(documentWith({ cta: { heading: 'a'.repeat(1_000_000) } })).problems;
    assert.equal(
      long[0]?.message,
      'This text is 1,000,000 characters long; only the first 100,000 were read.',
    );
    assert.equal((long[0].value as string).length, 201);
    const many = parseProgram(documentWith({ cta: { heading: new Array(4_294_967_295) } })).problems;
    assert.equal(many[0]?.message, 'This list has 4,294,967,295 items; only the first 100,000 were read.');
  });

  it('on names that mean something to JavaScript', () => {
    const text =
      '{ "__proto__": { "language": "es" }, "constructor": [], "version": 1, "provider": { "__proto__": { "name": "x" }, "toString": 7 } }';
    const { program, problems } = parseProgram(text);
    assert.equal(program, undefined);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [
        'language',
        'program',
        '__proto__',
        'constructor',
        'provider.name',
        'provider.phone',
        'provider.__proto__',
        'provider.toString',
      ],
    );
    assert.equal(({} as { name?: string }).name, undefined);
  });
});
