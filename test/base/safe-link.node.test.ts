import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeLink } from '../../src/base/safe-link.js';

const PAGE = 'https://partner.example/help/iop.html';

const ALLOWED: [written: string, href: string][] = [
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTP://example.org', 'http://example.org/'],
  ['  https://example.org/\n', 'https://example.org/'],
  ['//cdn.example/x', 'https://cdn.example/x'],
  ['/contact', 'https://partner.example/contact'],
  ['contact', 'https://partner.example/help/contact'],
  ['?page=2', 'https://partner.example/help/iop.html?page=2'],
  ['#costs', 'https://partner.example/help/iop.html#costs'],
  ['mailto:help@example.org?subject=IOP', 'mailto:help@example.org?subject=IOP'],
  ['tel:(470) 616-7274', 'tel:+14706167274'],
  ['TEL:+1-470-616-7274;ext=12', 'tel:+14706167274;ext=12'],
  ['tel:988', 'tel:988'],
  ['sms:988', 'sms:988'],
  ['sms:+14706167274?&body=I%20drank', 'sms:+14706167274'],
];
for (const [written, href] of ALLOWED) {
  test(`links ${JSON.stringify(written)} to ${href}`, () => {
    assert.equal(safeLink(written, PAGE), href);
  });
}

for (const [reason, ...values] of [
  [
    'script',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
  ],
  ['data', 'data:text/html,<script>1</script>', 'DATA:,x'],
  [
    'another scheme',
    'vbscript:x',
    'blob:https://a.b/c',
    'file:///etc/passwd',
    'about:blank',
    'ftp://a.b',
    'intent:x',
  ],
  [
    'a name or a password',
    'https://user:pass@example.org',
    'https://google.com@evil.example',
    '//user@example.org',
  ],
  ['a number that is none', 'tel:*%2306%23', 'tel:*67', 'tel:', 'tel:call-us', 'sms:', 'tel:470-616-7274,,1'],
  ['no address', '', '   ', '\n', 'https://', 'http://[', 'https://exa mple.org'],
] as const) {
  test(`links nothing for ${reason}`, () => {
    for (const value of values) assert.equal(safeLink(value, PAGE), undefined, JSON.stringify(value));
  });
}

test('links nothing for a value that is no text', () => {
  for (const value of [undefined, null, 1, {}, ['https://example.org'], new URL(PAGE)]) {
    assert.equal(safeLink(value, PAGE), undefined);
  }
});

test('without a usable base, links absolute addresses and leaves relative ones as text', () => {
  for (const base of ['', 'about:blank', 'about:srcdoc', 'data:text/html,x']) {
    assert.equal(safeLink('https://example.org/', base), 'https://example.org/', base);
    assert.equal(safeLink('tel:988', base), 'tel:988', base);
    for (const value of ['contact', '/contact', '//example.org', '#costs', '?a']) {
      assert.equal(safeLink(value, base), undefined, `${value} on ${JSON.stringify(base)}`);
    }
  }
});

test('a page opened from the disk links no other file of the disk', () => {
  assert.equal(safeLink('../secret.txt', 'file:///home/visitor/page.html'), undefined);
});

const scheme = fc
  .tuple(
    fc.constantFrom('', ' ', '\u0000', '\t', '\u001f'),
    fc.constantFrom('javascript', 'data', 'vbscript', 'https', 'tel', 'sms', 'mailto', 'blob', 'file', 'x'),
    fc.constantFrom('', '\n', '\t', '\r\n'),
    fc.constantFrom(':', '&colon;', '%3A', '://', ':\\\\'),
    fc.string({ unit: 'grapheme' }),
  )
  .map(([before, name, broken, colon, rest]) => before + name[0] + broken + name.slice(1) + colon + rest);

test('whatever is written, a link never runs a script nor shows data', () => {
  const values = fc.oneof(scheme, fc.string({ unit: 'binary' }), fc.webUrl(), fc.anything());
  fc.assert(
    fc.property(
      values,
      fc.constantFrom(PAGE, '', 'about:blank', 'javascript:1', 'not a base'),
      (value, base) => {
        const href = safeLink(value, base);
        if (href !== undefined) assert.match(new URL(href).protocol, /^(https?|mailto|tel|sms):$/);
      },
    ),
    { numRuns: 1000 },
  );
});
