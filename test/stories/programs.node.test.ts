import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseProgram } from '../../src/program/parse-program.js';
import type { Problem } from '../../src/program/problem.js';
import { ATHENS_FACTS, CARTER_FACTS } from './facts.js';
import { readingGrade, sentencesOf } from './reading-grade.js';

interface BrokenFile {
  about: string;
  /** The problems it must get, in this order, and no others. `message` and `instead` may be parts of the whole texts. */
  expect: Pick<Problem, 'severity' | 'path' | 'message' | 'instead'>[];
  document?: unknown;
  /** In place of `document`: what is not JSON. */
  text?: string;
}

type Json = Record<string, unknown>;

const FOLDER = new URL('../../stories/programs/', import.meta.url);
const BROKEN = new URL('broken/', FOLDER);

const jsonFilesIn = (folder: URL) => readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string, folder = FOLDER) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

function keysIn(value: unknown): string[] {
  if (!value || typeof value !== 'object') return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

describe('the good documents', () => {
  for (const name of jsonFilesIn(FOLDER).filter((each) => each !== 'hostile.json')) {
    it(`${name} has no problem and loses nothing`, () => {
      const { $schema, ...document } = read(name);
      const { program, problems } = parseProgram({ $schema, ...document });
      assert.deepEqual(problems, []);
      assert.deepEqual(program, document);
      assert.equal($schema, '../../dist/program.schema.json');
    });
  }

  it('long.json has two hundred questions and twelve levels of care, within what a program may weigh', () => {
    const { program } = parseProgram(read('long.json'));
    assert.equal(program?.faq?.questions.length, 200);
    assert.equal(program.careLevels?.levels.length, 12);
    assert.ok(readFileSync(new URL('long.json', FOLDER)).length < 1_000_000);
  });

  it('every section is filled in adolescent-php.json, example.json and spanish.json', () => {
    for (const name of ['adolescent-php.json', 'example.json', 'spanish.json'])
      assert.equal(Object.keys(read(name)).length, 19, name);
  });
});

describe('the broken documents', () => {
  for (const name of jsonFilesIn(BROKEN)) {
    const { about, expect, document, text } = read(name, BROKEN) as unknown as BrokenFile;
    it(`${name} is told what is wrong. ${about}`, () => {
      const { problems } = parseProgram(text ?? document);
      const places = (list: BrokenFile['expect']) =>
        list.map(({ severity, path }) => `${severity} at "${path}"`);
      assert.notEqual(expect.length, 0);
      assert.deepEqual(places(problems), places(expect));
      for (const [index, { message, instead }] of expect.entries()) {
        const problem = problems[index]!;
        assert.ok(problem.message.includes(message), `"${problem.message}" does not say "${message}"`);
        assert.ok(problem.instead.includes(instead), `"${problem.instead}" does not say "${instead}"`);
      }
    });
  }
});

describe('the hostile document', () => {
  const { program, problems } = parseProgram(read('hostile.json'));

  it('can still be shown, with its phone', () => {
    assert.equal(program?.provider.phone, '(706) 555-0172');
    assert.equal(program.faq?.questions.length, 10);
  });

  it('is told of links, numbers, names and words that cannot be used, and of nothing else', () => {
    const kinds = [
      / is not a phone number /,
      / cannot be a link/,
      / is not the full name of a time zone/,
      / is not a language tag/,
      / is not an e-mail address/,
      / cannot be an id/,
      / cannot be "/,
      / is not a field of /,
      / is on every page already/,
    ];
    const others = problems.filter(({ message }) => !kinds.some((kind) => kind.test(message)));
    assert.deepEqual(others, []);
    for (const kind of kinds)
      assert.ok(
        problems.some(({ message }) => kind.test(message)),
        String(kind),
      );
  });

  it('brings no name into the program that is not a field of it', () => {
    const names = keysIn(program);
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'polluted'])
      assert.ok(!names.includes(name), name);
    assert.equal(({} as Json)['polluted'], undefined);
  });
});

const REAL = [
  { name: 'carter-treatment-center.json', facts: CARTER_FACTS },
  { name: 'athens-recovery.json', facts: ATHENS_FACTS },
];

/** Labels that take a disorder for the person, or recovery for being washed. */
const STIGMA = /\b(addicts?|alcoholics?|abus\w+|junkies?|clean|dirty|users?|suffer\w*|victims?)\b/i;

for (const { name, facts } of REAL) {
  const document = read(name);

  describe(name, () => {
    for (const [section, phrases] of Object.entries(facts)) {
      it(`says every known fact of its ${section}`, () => {
        const text = textsIn(document[section]).join('\n');
        assert.deepEqual(
          phrases.filter((phrase) => !text.includes(phrase)),
          [],
        );
      });
    }

    it('leaves out what nobody knows: streets, hours, prices, web addresses', () => {
      const unknown = [
        'street',
        'postalCode',
        'hours',
        'payment',
        'verifiedOn',
        'contactUrl',
        'website',
        'url',
      ];
      const keys = keysIn(document);
      assert.deepEqual(
        unknown.filter((key) => keys.includes(key)),
        [],
      );
      assert.doesNotMatch(textsIn(document).join('\n'), /\$\d|https?:/);
    });

    it('can be read after seven years of school', () => {
      const sentences = sentencesOf(textsIn(document));
      assert.ok(sentences.length > 40);
      assert.ok(readingGrade(sentences) <= 7, String(readingGrade(sentences)));
      const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 30);
      assert.deepEqual(long, []);
    });

    it('puts people first', () => {
      const own = textsIn(document).filter((text) => text !== 'National Center for Drug Abuse Statistics');
      assert.deepEqual(
        own.filter((text) => STIGMA.test(text)),
        [],
      );
    });
  });
}
