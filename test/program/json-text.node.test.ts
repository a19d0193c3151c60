import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstMistake } from '../../src/program/json-mistake.js';
import { parseProgram } from '../../src/program/parse-program.js';
import { documentWith } from './documents.js';

const mistake = (text: string) => {
  const { program, problems } = parseProgram(text);
  assert.equal(program, undefined);
  assert.equal(problems.length, 1);
  return problems[0]!;
};

describe('text that is not JSON', () => {
  it('is one problem with line, column and the line itself', () => {
    assert.deepEqual(mistake('{\n  "version": 1,\n  "language": "en"\n  "provider": {}\n}'), {
      severity: 'error',
      path: '',
      value: '"provider": {}',
      message: 'This is not JSON: in line 4, column 3, a comma is missing.',
      instead: 'Write a comma before this, after the item above.',
    });
  });

  it('is told apart by what went wrong', () => {
    const cases: [text: string, position: [number, number], what: string, instead: RegExp][] = [
      ['', [1, 1], 'the text ends too early', /Close every \{/],
      ['{ "a": [1, 2 ', [1, 14], 'the text ends too early', /Close every/],
      ['{ "a": 1, }', [1, 11], 'there is a comma before }', /Remove the comma/],
      ['[1, 2,]', [1, 7], 'there is a comma before ]', /Remove the comma/],
      ["{ 'a': 1 }", [1, 3], 'a text stands in single quotation marks', /straight double/],
      ['{ “a”: 1 }', [1, 3], 'a text stands in curly quotation marks', /straight double/],
      ['{ "a": 1 // one\n}', [1, 10], 'there is a comment', /x-note/],
      ['{ a: 1 }', [1, 3], 'the name a has no quotation marks', /Write "a": and then the value/],
      ['{ "a" 1 }', [1, 7], 'a colon is missing after a name', /"phone": "/],
      ['{ "a": }', [1, 8], 'a value is missing', /or remove the name/],
      [
        '{ "a": "one\ntwo" }',
        [1, 8],
        'a text has no end, or holds a line break or a lone backslash',
        /\\n for a new line/,
      ],
      [
        '{ "a": "C:\\my" }',
        [1, 8],
        'a text has no end, or holds a line break or a lone backslash',
        /\\\\ for a backslash/,
      ],
      ['{ "a": yes }', [1, 8], 'there is yes, which is not a value', /"yes" in quotation marks/],
      ['{ "a": 07 }', [1, 8], 'there is 07, which is not a value', /a number such as 9/],
      ['{ "a": True }', [1, 8], 'there is True, which is not a value', /true or false/],
      ['{ "a": 1 }\n}', [2, 1], 'there is more text after the end', /Remove what follows/],
      ['{ "a": [1 }', [1, 11], '"}" cannot stand here', /bracket or a quotation mark/],
      ['{ "a": ] }', [1, 8], 'there is a comma before ]', /Remove/],
    ];
    for (const [text, [line, column], what, instead] of cases) {
      const { message, instead: advice } = mistake(text);
      assert.equal(message, `This is not JSON: in line ${line}, column ${column}, ${what}.`, text);
      assert.match(advice, instead, text);
    }
  });

  it('is found wrong where JSON ends, however it was spoilt', () => {
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', ':', "'", 'x', '\\', '\n', '0'))
      .map(([json, at, mark]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + mark + json.slice(cut + 1);
      });
    fc.assert(
      fc.property(spoilt, (text) => {
        try {
          JSON.parse(text);
        } catch {
          const { at } = firstMistake(text);
          assert.ok(at >= 0 && at <= text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('JSON text', () => {
  it('of more than 1 MB gets a warning', () => {
    const { program, problems } = parseProgram(
      JSON.stringify(documentWith({ 'x-note': 'é'.repeat(500_000) })),
    );
    assert.ok(program);
    assert.deepEqual(problems[0], {
      severity: 'warning',
      path: '',
      value: undefined,
      message: 'The document has 1.0 MB. Pages load at most 1 MB from an address.',
      instead:
        'Shorten it, such as by moving the places to a list of their own: "locations": { "source": "geojson", "url": "https://example.org/places.geojson" }.',
    });
  });
});
