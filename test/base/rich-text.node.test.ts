import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseRichText } from '../../src/base/rich-text.js';
import type { Block, Inline } from '../../src/base/rich-text.js';

/** What is left to read: the words alone, a line for each paragraph and list item. */
function plainText(blocks: Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.parts]))
    .map(wordsOf)
    .join('\n');
}

function wordsOf(parts: Inline[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : wordsOf(part.parts))).join('');
}

const strong = (...parts: Inline[]): Inline => ({ kind: 'strong', parts });
const em = (...parts: Inline[]): Inline => ({ kind: 'em', parts });
const link = (href: string, ...parts: Inline[]): Inline => ({ kind: 'link', href, parts });
const paragraph = (...parts: Inline[]) => ({ kind: 'paragraph', parts });
const bullets = (...items: Inline[][]) => ({ kind: 'list', ordered: false, items });
const numbers = (...items: Inline[][]) => ({ kind: 'list', ordered: true, items });

const BLOCKS: [fact: string, text: string, blocks: unknown[]][] = [
  ['shows nothing for nothing', ' \n\n ', []],
  ['starts a paragraph after a blank line', 'One.\n \n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
  ['reads single line breaks as spaces', 'One\ntwo\r\nthree\rfour', [paragraph('One two three four')]],
  ['lists what follows "- "', '- one\n- two', [bullets(['one'], ['two'])]],
  ['lists what follows "* "', '* one\n* two', [bullets(['one'], ['two'])]],
  ['numbers what follows "1. "', '1. one\n2. two\n10. ten', [numbers(['one'], ['two'], ['ten'])]],
  ['keeps a list together over blank lines', '- one\n\n- two', [bullets(['one'], ['two'])]],
  ['starts a list right after a line of text', 'We offer\n- one', [paragraph('We offer'), bullets(['one'])]],
  ['goes on with an item on the next line', '- one\n  more\n- two', [bullets(['one more'], ['two'])]],
  ['ends a list at a blank line', '- one\n\nText', [bullets(['one']), paragraph('Text')]],
  ['keeps bullets and numbers apart', '- one\n1. two', [bullets(['one']), numbers(['two'])]],
  [
    'starts no list in the middle of its numbers',
    'It opened in\n2019. Since',
    [paragraph('It opened in 2019. Since')],
  ],
  [
    'takes no minus or decimal for a list',
    '-5 degrees\n\n1.5 hours',
    [paragraph('-5 degrees'), paragraph('1.5 hours')],
  ],
  ['takes no lone dash for an item', '-\n\n- ', [paragraph('-'), paragraph('-')]],
  ['draws no list where the marker is escaped', '\\- one', [paragraph('- one')]],
  [
    'reads bold and links in items',
    '1. **one** [two](/2)',
    [numbers([strong('one'), ' ', link('/2', 'two')])],
  ],
];
for (const [fact, text, blocks] of BLOCKS) {
  test(fact, () => {
    assert.deepEqual(parseRichText(text), blocks);
  });
}

const INLINES: [text: string, ...parts: Inline[]][] = [
  ['**bold** text', strong('bold'), ' text'],
  ['an *emphasis*', 'an ', em('emphasis')],
  ['***both***', strong(em('both'))],
  ['**bold *and* more**', strong('bold ', em('and'), ' more')],
  ['*a **b***', em('a ', strong('b'))],
  ['**a *b***', strong('a ', em('b'))],
  ['**bold\nover lines**', strong('bold over lines')],
  ['one*two*three', 'one', em('two'), 'three'],
  ['[words](https://example.org)', link('https://example.org', 'words')],
  ['[**bold** words](#x)', link('#x', strong('bold'), ' words')],
  ['**[words](#x)**', strong(link('#x', 'words'))],
  ['[words](https://example.org/a_(b))', link('https://example.org/a_(b)', 'words')],
  ['[words](javascript:alert(1))', link('javascript:alert(1)', 'words')],
  ['[a] [b](c)', '[a] ', link('c', 'b')],
  ['[a [b](c) d](e)', '[a ', link('c', 'b'), ' d](e)'],
  ['\\*plain\\* \\[text](x) \\\\', '*plain* [text](x) \\'],
  ['[a\\]b](c)', link('c', 'a]b')],
  ['C:\\temp \\é', 'C:\\temp \\é'],
];
for (const [text, ...parts] of INLINES) {
  test(`reads ${JSON.stringify(text)}`, () => {
    assert.deepEqual(parseRichText(text), [paragraph(...parts)]);
  });
}

for (const text of [
  '2 * 3 * 4',
  '2 * 3* 4',
  '*one *two',
  '*not closed',
  '**not closed either*',
  'closed*',
  '** spaces **',
  '****',
  '*****a*****',
  '[ ](x)',
  '[](x)',
  '[words] (x)',
  '[words](two words)',
  '[words](x',
  '<b>markup</b> &amp; <script>alert(1)</script>',
  '# no title',
  '`no code` _no emphasis_ ~~no~~',
  '![no image',
  'https://example.org',
]) {
  test(`leaves ${JSON.stringify(text)} as it is written`, () => {
    assert.deepEqual(parseRichText(text), [paragraph(text)]);
  });
}

test('an unclosed star inside bold stays a star', () => {
  assert.deepEqual(parseRichText('**a *b** c'), [paragraph(strong('a *b'), ' c')]);
  assert.deepEqual(parseRichText('*a **b* c'), [paragraph(em('a **b'), ' c')]);
});

test('the words alone have a line for each paragraph and item, and no addresses', () => {
  const blocks = parseRichText('Some **bold *words***\nhere.\n\n- [Call](tel:988)\n- \\*now\\*');
  assert.equal(plainText(blocks), 'Some bold words here.\nCall\n*now*');
});

const piece = fc.oneof(
  fc.stringMatching(/^[a-zé]{1,5}$/),
  fc.constantFrom(
    '*',
    '**',
    '***',
    '****',
    '[',
    ']',
    '](',
    '](x)',
    '(',
    ')',
    '\\',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '\n1. ',
    '\u2028',
  ),
);
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const words = (text: string) => text.match(/[a-zé]+/g) ?? [];

function textAndAddresses(parts: Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'link'
        ? `${textAndAddresses(part.parts)}](${part.href})`
        : textAndAddresses(part.parts);
    })
    .join('');
}

function everyInline(parts: Inline[]): Inline[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [part] : [part, ...everyInline(part.parts)]));
}

const inlinesOf = (text: string) =>
  parseRichText(text).flatMap((block) => (block.kind === 'list' ? block.items : [block.parts]));

test('loses no word and adds none, whatever the marks', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const shown = inlinesOf(text).map(textAndAddresses).join('\n');
      assert.deepEqual(words(shown).join(''), words(text).join(''));
    }),
    { numRuns: 2000 },
  );
});

test('draws nothing empty, no link in a link, and texts that follow each other as one', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const parts of inlinesOf(text)) {
        for (const part of everyInline(parts)) {
          if (typeof part === 'string') assert.notEqual(part, '');
          else {
            assert.notEqual(textAndAddresses(part.parts).trim(), '');
            const inside = everyInline(part.parts);
            if (part.kind === 'link')
              assert.ok(inside.every((each) => typeof each === 'string' || each.kind !== 'link'));
            assert.ok(
              part.parts.every(
                (each, at) => typeof each !== 'string' || typeof part.parts[at + 1] !== 'string',
              ),
            );
          }
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('shows a text without marks unchanged', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z<>&"'_`#!:/.]{1,40}$/), (text) => {
      assert.equal(plainText(parseRichText(text)), text);
    }),
  );
});

for (const unit of [
  '*',
  '**',
  '[',
  '**a ',
  '*a',
  '[a](',
  '[a](b',
  '\\',
  '[\\[',
  '[x](a(',
  '- ',
  '\n',
  '** *',
  'a*b**c***',
]) {
  test(`loses no word of 100 kB of ${JSON.stringify(unit)}`, () => {
    const text = unit.repeat(100_000 / unit.length);
    const shown = inlinesOf(text).map(textAndAddresses).join('\n');
    assert.equal(words(shown).join(''), words(text).join(''));
  });
}
