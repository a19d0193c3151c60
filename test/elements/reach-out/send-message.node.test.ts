import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { composeMessage, newKey } from '../../../src/elements/reach-out/message.js';
import { endpointOf, sendMessage } from '../../../src/elements/reach-out/send-message.js';
import { FormEndpoint, reply } from '../../pages/form-endpoint.js';

const endpoint = new FormEndpoint();
before(() => endpoint.listen());
beforeEach(() => endpoint.reset());
after(() => endpoint.close());

const send = (patience?: number, controller = new AbortController()) =>
  sendMessage(endpoint.url, '{}', 'key', controller, patience);

test('what may take a message: an https address, or one of the same machine', () => {
  assert.equal(endpointOf('https://example.org/contact'), 'https://example.org/contact');
  assert.equal(endpointOf('http://localhost:8080/contact'), 'http://localhost:8080/contact');
  assert.equal(endpointOf('http://127.0.0.1/contact'), 'http://127.0.0.1/contact');
  for (const other of [
    'http://example.org/',
    'http://localhost.example.org/',
    'http://127.0.0.1.example.org/',
    '/contact',
    '//example.org/contact',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'https://name:word@example.org/',
    'https://',
    '',
    7,
    null,
  ]) {
    assert.equal(endpointOf(other), undefined, String(other));
  }
});

test('an answer that does not begin in time', async () => {
  endpoint.answer = () => undefined;
  assert.equal(await send(50), 'timeout');
});

test('an answer that begins and does not end in time', async () => {
  endpoint.answer = (response) => response.writeHead(200).write('{"received"');
  assert.equal(await send(50), 'timeout');
});

test('an answer that comes in time is waited for', async () => {
  endpoint.answer = (response) => setTimeout(() => reply(200, '{"received":true}')(response), 50);
  assert.equal(await send(5000), 'sent');
});

test('a message that is called back', async () => {
  endpoint.answer = () => undefined;
  const controller = new AbortController();
  const sending = send(5000, controller);
  controller.abort();
  assert.equal(await sending, 'network');
});

for (const [status, body, outcome] of [
  [200, '{"received":true}', 'sent'],
  [201, '{"received":true,"id":7}', 'sent'],
  [204, '', 'sent'],
  [202, '', 'refused'],
  [200, '{"received":"true"}', 'refused'],
  [200, '[]', 'refused'],
  [400, '{"received":true}', 'refused'],
  [503, '', 'refused'],
  [302, '', 'network'],
] as const) {
  test(`${status} ${body} means: ${outcome}`, async () => {
    endpoint.answer = reply(status, body, { Location: '/' });
    assert.equal(await send(), outcome);
  });
}

test('a message has what was filled in, without white space around it', () => {
  const about = { provider: 'A', program: undefined, language: 'es' };
  const fields: [string, string][] = [
    ['name', ' Sam '],
    ['phone', ''],
    ['message', ' \n'],
    ['consent', 'Yes.'],
  ];
  assert.equal(
    composeMessage(about, fields),
    '{"version":1,"provider":"A","language":"es","name":"Sam","consent":"Yes."}',
  );
});

test('no two keys are the same', () => {
  const keys = new Set([...Array(1000).keys()].map(newKey));
  assert.equal(keys.size, 1000);
  for (const key of keys) assert.match(key, /^[\w-]{16,}$/);
});
