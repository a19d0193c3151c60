import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePhone } from '../../src/base/phone.js';

const CARTER = {
  href: 'tel:+14706167274',
  sms: 'sms:+14706167274',
  text: '(470) 616-7274',
};

for (const written of [
  '+14706167274',
  '4706167274',
  '14706167274',
  '(470) 616-7274',
  '(470)616-7274',
  '470-616-7274',
  '470.616.7274',
  '470 616 7274',
  '470/616-7274',
  '1-470-616-7274',
  '+1 (470) 616-7274',
  '(+1) 470 616 7274',
  ' 470\u2011616\u20137274 ',
  '470\u00a0616\u202f7274',
  '470-616-7274.',
]) {
  test(`reads the number in ${JSON.stringify(written)}`, () => {
    assert.deepEqual(parsePhone(written), CARTER);
  });
}

for (const written of [
  '470-616-7274 x12',
  '470-616-7274x12',
  '470-616-7274 X 12',
  '(470) 616-7274 ext 12',
  '(470) 616-7274, ext. 12',
  '(470) 616-7274 Extension 12',
  '470.616.7274 #12',
  '+14706167274;ext=12',
]) {
  test(`dials the extension in ${JSON.stringify(written)}, and leaves it out of a text message`, () => {
    assert.deepEqual(parsePhone(written), {
      ...CARTER,
      href: 'tel:+14706167274;ext=12',
      text: '(470) 616-7274 ext. 12',
    });
  });
}

const VANITY: [written: string, href: string, text: string][] = [
  ['1-800-662-HELP', 'tel:+18006624357', '1-800-662-HELP (800-662-4357)'],
  ['(800) 662-help', 'tel:+18006624357', '800-662-HELP (800-662-4357)'],
  ['1 800 QUIT NOW', 'tel:+18007848669', '1-800-QUIT-NOW (800-784-8669)'],
  ['1-888-4AL-ANON', 'tel:+18884252666', '1-888-4AL-ANON (888-425-2666)'],
  ['1-800-FLOWERS ext. 7', 'tel:+18003569377;ext=7', '1-800-FLOWERS (800-356-9377) ext. 7'],
  ['1-800-AJS-TZQY', 'tel:+18002578979', '1-800-AJS-TZQY (800-257-8979)'],
];
for (const [written, href, text] of VANITY) {
  test(`dials the digits behind the letters of ${written} and shows both`, () => {
    const phone = parsePhone(written);
    assert.equal(phone?.href, href);
    assert.equal(phone.text, text);
  });
}

for (const code of ['988', '911', '211', '711']) {
  test(`dials and texts ${code} without a country code`, () => {
    assert.deepEqual(parsePhone(code), { href: `tel:${code}`, sms: `sms:${code}`, text: code });
  });
}

test('keeps how the author grouped a number of another country', () => {
  assert.deepEqual(parsePhone('+44 20-7946 0958'), {
    href: 'tel:+442079460958',
    sms: 'sms:+442079460958',
    text: '+44 20 7946 0958',
  });
  assert.equal(parsePhone('+442079460958')?.text, '+442079460958');
  assert.equal(parsePhone('+4930123456 x9')?.href, 'tel:+4930123456;ext=9');
});

test('accepts the numbers reserved for examples', () => {
  assert.equal(parsePhone('470-555-0123')?.href, 'tel:+14705550123');
});

for (const [reason, ...values] of [
  ['star codes and dial strings', '*67 470-616-7274', '*#06#', '#31#4706167274', '470-616-7274#', '*98'],
  ['pauses', '470-616-7274,,12', '470-616-7274;12', '470-616-7274w12', '470-616-7274p12'],
  ['another parameter', '470-616-7274;phone-context=+1', '+14706167274;ext=1;isub=2'],
  ['a second or an endless extension', '470-616-7274 x1 x2', '470-616-7274 x1234567', '988 x1'],
  [
    'too few or too many digits',
    '',
    '1',
    '616-7274',
    '98',
    '9889',
    '470-616-72745',
    '24706167274',
    '+123456',
  ],
  ['too many digits for any country', '+4412345678901234'],
  ['area codes and exchanges that cannot be', '070-616-7274', '170-616-7274', '470-016-7274', '470-116-7274'],
  ['a country code of 1 without its ten digits', '+1470616727', '+10706167274'],
  ['a zero in brackets', '+44 (0)20 7946 0958'],
  ['words', 'call us', 'CALL US NOW', 'counseling', 'ask (470) 616-7274', '1-800-CONTACTS', '988 HELP'],
  ['letters with their digits', '1-800-662-HELP (4357)', '1-800-662-HELP (4358)'],
  ['hidden direction marks', '\u202e470-616-7274', '(470) \u2066616\u2069-7274', '470-616-7274\u200f'],
  ['digits of other scripts', '٤٧٠-٦١٦-٧٢٧٤', '４７０-616-7274'],
  ['markup', '<b>470-616-7274</b>', '470-616-7274"onclick="x'],
] as const) {
  test(`shows no number for ${reason}`, () => {
    for (const value of values) assert.equal(parsePhone(value), undefined, JSON.stringify(value));
  });
}

test('shows no number for a value that is no text', () => {
  for (const value of [undefined, null, 4706167274, 988, true, {}, ['988'], () => '988']) {
    assert.equal(parsePhone(value), undefined);
  }
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const separator = fc.constantFrom('', ' ', '-', '.', ' - ', '\u2013');
const northAmerican = fc
  .tuple(
    fc.constantFrom('', '1', '+1', '1-'),
    fc.stringMatching(/^[2-9][0-9]{2}$/),
    separator,
    fc.stringMatching(/^[2-9][0-9]{2}$/),
    separator,
    fc.oneof(digits(4), fc.stringMatching(/^[A-Z]{4}$/)),
    fc.constantFrom('', ' x7', ' ext. 123456', '#40'),
  )
  .map((parts) => parts.join(''));
const international = fc
  .tuple(
    fc.stringMatching(/^[2-9][0-9]{0,2}$/),
    fc.array(digits(3), { minLength: 2, maxLength: 4 }),
    separator,
  )
  .map(([country, groups, between]) => `+${[country, ...groups].join(between)}`);
const garbage = fc.string({
  unit: fc.constantFrom(...'0123456789+-.() /;=#*,xeXtHELPp\u202e\u200b'.split('')),
});

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), garbage), (value) => {
      parsePhone(value);
    }),
  );
});

test('reads the digits it shows as the same number', () => {
  fc.assert(
    fc.property(fc.oneof(northAmerican, international, garbage), (written) => {
      const phone = parsePhone(written);
      if (phone && !/[A-Z]/.test(phone.text)) assert.deepEqual(parsePhone(phone.text), phone);
    }),
  );
});

test('reads every number put together from good parts', () => {
  fc.assert(
    fc.property(fc.oneof(northAmerican, international), (written) => parsePhone(written) !== undefined),
  );
});

const KEYS = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const keyed = (text: string) =>
  text
    .replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter))))
    .replace(/\D/g, '')
    .replace(/^1(?=\d{10}$)/, '');

test('shows exactly the digits that are dialled, twice where they are spelled', () => {
  fc.assert(
    fc.property(fc.oneof(northAmerican, international, garbage), (written) => {
      const phone = parsePhone(written);
      if (!phone) return;
      const [number = '', extension] = phone.text.split(' ext. ');
      const [, spelled = number, digits = number] = /^(.*) \((.*)\)$/.exec(number) ?? [];
      const [, dialled = '', dialledExtension] = /^tel:(.*?)(?:;ext=(.*))?$/.exec(phone.href)!;
      assert.equal(keyed(spelled), keyed(dialled));
      assert.equal(keyed(digits), keyed(dialled));
      assert.equal(extension, dialledExtension);
      assert.equal(phone.sms, `sms:${dialled}`);
      assert.match(phone.href, /^tel:(\+\d{7,15}(;ext=\d{1,6})?|\d{3})$/);
    }),
  );
});
