import { describe, it } from 'node:test';
import { question } from './documents.js';
import { isFine, says } from './says.js';

const provider = { name: 'Sample Recovery', phone: '(470) 555-0142' };

describe('phones', () => {
  it('can be called', () => {
    for (const phone of ['+14705550142', '470.555.0142', '1-800-662-HELP', '211', '(470) 555-0142 x12']) {
      isFine({ provider: { ...provider, phone } });
    }
  });

  it('are reported with the reason when they cannot', () => {
    says(
      { provider: { ...provider, phone: '470 555 014' } },
      {
        severity: 'error',
        path: 'provider.phone',
        value: '470 555 014',
        message:
          '"470 555 014" is not a phone number that can be called. It has 9 digits; a number in the United States has 10, or 11 with a leading 1.',
        instead: 'Write it like "(470) 555-0142", "+14705550142", "1-800-555-HELP" or "(470) 555-0142 x12".',
      },
    );
    says(
      { cta: { phone: '*67 470 555 0142' } },
      {
        path: 'cta.phone',
        message:
          '"*67 470 555 0142" is not a phone number that can be called. Signs such as *, # and commas cannot be part of it.',
      },
    );
    says(
      { cta: { phone: 'call us' } },
      {
        path: 'cta.phone',
        message:
          '"call us" is not a phone number that can be called. Letters may only stand after the area code, or as "x12" at the end.',
      },
    );
  });

  it('of crisis lines are not those that are always shown', () => {
    for (const phone of ['988', '911', '9-8-8']) {
      says(
        { crisis: [{ id: 'a', name: 'A line', phone }] },
        {
          severity: 'error',
          path: 'crisis.lines[0].phone',
          value: phone,
          message: `"${phone}" is on every page already, so it cannot be a further crisis line.`,
          instead: 'Remove this line, or write the number of a local one, such as "1-800-555-0199".',
        },
      );
    }
    isFine({ crisis: [{ id: 'a', name: 'A line', phone: '211', textPhone: '+18005550198' }] });
  });
});

describe('links', () => {
  it('start with https://', () => {
    isFine({ provider: { ...provider, website: 'https://example.org/', contactUrl: '/contact' } });
    says(
      { provider: { ...provider, website: 'www.example.org/iop' } },
      {
        severity: 'error',
        path: 'provider.website',
        value: 'www.example.org/iop',
        message:
          'The link "www.example.org/iop" does not start with https://, so it would look for a page beside the current one.',
        instead: 'Write "https://www.example.org/iop".',
      },
    );
    says({ provider: { ...provider, website: 'example.org' } }, { instead: 'Write "https://example.org".' });
  });

  it('run no script', () => {
    says(
      { provider: { ...provider, contactUrl: ' java\nscript:alert(1)' } },
      {
        path: 'provider.contactUrl',
        message: '" java\nscript:alert(1)" cannot be a link.',
        instead: 'Write a web address that starts with https://, such as "https://example.org/contact".',
      },
    );
  });

  it('in longer texts are looked at too', () => {
    const answer =
      'See [our page](https://example.org/a) or [this](javascript:alert(1)) or [that](example.org).';
    says(
      { faq: [question('a', { answer })] },
      { path: 'faq.questions[0].answer', message: '"javascript:alert(1)" cannot be a link.' },
      { path: 'faq.questions[0].answer', instead: 'Write "https://example.org".' },
    );
  });

  it('that carry what people write, or prove a figure, are secure', () => {
    says(
      { contact: { endpoint: 'http://example.org/contact' } },
      {
        severity: 'error',
        path: 'contact.endpoint',
        value: 'http://example.org/contact',
        message: '"http://example.org/contact" is not a secure address.',
        instead: 'Write an address that starts with https://, such as "https://example.org/contact".',
      },
    );
    const source = { label: 'A study', url: '/study' };
    says(
      { statistics: [{ id: 'a', text: 'A figure.', source }] },
      { path: 'statistics.items[0].source.url', message: '"/study" is not a secure address.' },
    );
  });

  it('to a mailbox are whole', () => {
    isFine({ provider: { ...provider, email: 'hello@example.org' } });
    says(
      { provider: { ...provider, email: 'hello at example.org' } },
      {
        severity: 'error',
        path: 'provider.email',
        message: '"hello at example.org" is not an e-mail address.',
        instead: 'Write it like "hello@example.org".',
      },
    );
  });
});
