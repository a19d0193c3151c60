import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from './driver.js';
import { CORS, FormEndpoint, reply } from './form-endpoint.js';
import { FLOOR, hostPage } from './host-page.js';
import { allShown, find, findAll } from './in-page.js';
import { setUp } from './set-up.js';

const { site, visit } = setUp();
const endpoint = new FormEndpoint();
before(() => endpoint.listen());
beforeEach(() => endpoint.reset());
after(() => endpoint.close());

const PHONE = '(706) 555-0142';

/** A page with the form, filled in, about to be sent. */
async function filledIn(address = endpoint.url): Promise<Page> {
  const document = {
    version: 1,
    language: 'en',
    provider: { name: 'Example Recovery', phone: PHONE },
    program: { name: 'Intensive outpatient program' },
    contact: { endpoint: address, benefitsCheck: true },
  };
  const form = `<reach-out><script type="application/json">${JSON.stringify(document)}</script>${FLOOR}</reach-out>`;
  site.page('/test/page', hostPage(form), { 'Set-Cookie': 'visitor=1; Path=/' });
  const page = await visit('/test/page?campaign=secret');
  await page.until('the form is shown', allShown);
  await page.click('reach-out >> #name');
  await page.press('S', 'a', 'm');
  await page.click('reach-out >> #phone');
  await page.press(...'7065550100');
  await page.click('reach-out >> #insurer');
  await page.press('A', 'c', 'm', 'e');
  await page.click('reach-out >> #consent');
  return page;
}

const send = (page: Page) => page.click('reach-out >> [part=send]');

/** Waits until a message has reached the endpoint. */
async function arrived(): Promise<void> {
  while (!endpoint.messages.length) await new Promise((later) => setTimeout(later, 10));
}

/** What the fields have now. */
const typed = (page: Page) =>
  page.evaluate(() =>
    ['name', 'phone', 'insurer'].map(
      (id) => (find(`reach-out >> #${id}`) as HTMLInputElement | undefined)?.value,
    ),
  );

/** Nothing is lost, and the number is there. */
async function assertFailed(page: Page, reason: string): Promise<void> {
  await page.reads('reach-out', `It did not go through ${reason} Everything you typed is still here.`);
  assert.deepEqual(await typed(page), ['Sam', '7065550100', 'Acme']);
  assert.ok((await page.text('reach-out >> [part=status]')).includes(PHONE));
}

test('a message is one POST of JSON, with nothing about the visitor or the page but what was typed', async () => {
  const page = await filledIn();
  await send(page);
  await page.reads('reach-out', 'Sent. Thank you Example Recovery has your message.');
  assert.deepEqual(
    endpoint.received.map(({ method, path }) => `${method} ${path}`),
    ['OPTIONS /contact', 'POST /contact'],
  );
  const [preflight, message] = endpoint.received;
  const asked = String(preflight!.headers['access-control-request-headers']).split(/,\s*/);
  assert.deepEqual(asked.toSorted(), ['content-type', 'idempotency-key']);
  const { headers, body } = message!;
  assert.deepEqual(JSON.parse(body), {
    version: 1,
    provider: 'Example Recovery',
    program: 'Intensive outpatient program',
    language: 'en',
    name: 'Sam',
    answerBy: 'phone',
    phone: '7065550100',
    insurer: 'Acme',
    consent: 'Example Recovery may contact me in the way I chose.',
  });
  assert.match(String(headers['content-type']), /^application\/json/);
  assert.match(String(headers['idempotency-key']), /^[\w-]{16,}$/);
  assert.deepEqual(
    [headers.cookie, headers.referer, headers.authorization],
    [undefined, undefined, undefined],
  );
  assert.doesNotMatch(JSON.stringify(endpoint.received), /secret/);
});

test('nothing of a message stays on the page, in its address, its history or its storage', async () => {
  const page = await filledIn();
  const before = await page.evaluate(() => [location.href, history.length]);
  await send(page);
  await page.reads('reach-out', 'Sent.');
  assert.deepEqual(await page.evaluate(() => [location.href, history.length]), before);
  assert.doesNotMatch(await page.text('body'), /Sam|7065550100|Acme/);
  const left = await page.evaluate(() => [
    findAll('reach-out >> input').length,
    localStorage.length,
    sessionStorage.length,
    performance.getEntriesByType('resource').filter(({ name }) => /Sam|7065550100/.test(name)).length,
  ]);
  assert.deepEqual(left, [0, 0, 0, 0]);
});

describe('a message that may not have arrived', () => {
  for (const [what, answer, reason] of [
    ['an error of the server', reply(500, '{"received":true}'), 'The form is not working right now.'],
    ['a refusal', reply(422, '{}'), 'The form is not working right now.'],
    [
      'a web page',
      reply(200, '<!doctype html><title>Log in</title>', { 'Content-Type': 'text/html' }),
      'The form is not working right now.',
    ],
    ['JSON that is cut off', reply(200, '{"received":tr'), 'The form is not working right now.'],
    ['a redirect to another address', reply(307, '', { Location: '/elsewhere' }), 'There was no connection.'],
    [
      'a connection that breaks',
      (response: { destroy(): void }) => response.destroy(),
      'There was no connection.',
    ],
  ] as const) {
    test(`loses nothing after ${what}, and arrives when it is sent again`, async () => {
      endpoint.answer = answer;
      const page = await filledIn();
      await send(page);
      await assertFailed(page, reason);
      assert.equal(
        endpoint.received.some(({ path }) => path !== '/contact'),
        false,
        'nobody else was asked',
      );
      endpoint.answer = reply(204);
      await send(page);
      await page.reads('reach-out', 'Sent.');
      const keys = new Set(endpoint.messages.map(({ headers }) => headers['idempotency-key']));
      assert.equal(keys.size, 1, 'a retry has the same key');
      assert.equal(new Set(endpoint.messages.map(({ body }) => body)).size, 1);
    });
  }

  for (const [what, headers] of [
    ['allows nobody', {}],
    ['allows another site only', { ...CORS, 'Access-Control-Allow-Origin': 'https://example.org' }],
    ['allows no key', { ...CORS, 'Access-Control-Allow-Headers': 'Content-Type' }],
  ] as const) {
    test(`is never sent where the endpoint ${what}`, async () => {
      endpoint.cors = headers;
      const page = await filledIn();
      await send(page);
      await assertFailed(page, 'There was no connection.');
      assert.deepEqual(endpoint.messages, []);
    });
  }

  test('loses nothing where nobody listens', async () => {
    const closed = new FormEndpoint();
    await closed.listen();
    const address = closed.url;
    await closed.close();
    const page = await filledIn(address);
    await send(page);
    await assertFailed(page, 'There was no connection.');
  });

  test('loses nothing where the page’s own policy forbids the address', async () => {
    const page = await filledIn();
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "connect-src 'self'";
      document.head.append(policy);
    });
    await send(page);
    await assertFailed(page, 'There was no connection.');
    assert.deepEqual(endpoint.received, []);
  });
});

test('while an answer is slow, the form says so and takes no second message', async () => {
  let answerNow: () => void = () => undefined;
  endpoint.answer = (response) => {
    answerNow = () => reply(200, '{"received":true}')(response);
  };
  const page = await filledIn();
  await page.evaluate(() => {
    const button = find('reach-out >> [part=send]')!;
    button.click();
    button.click();
    const form = find('reach-out >> form') as HTMLFormElement;
    form.requestSubmit();
  });
  await page.reads('reach-out', `Sending to Example Recovery Would you rather talk now? ${PHONE}`);
  await page.click('reach-out >> #name');
  await page.press('Enter', 'x');
  assert.deepEqual(await typed(page), ['Sam', '7065550100', 'Acme']);
  await arrived();
  answerNow();
  await page.reads('reach-out', 'Sent.');
  assert.equal(endpoint.messages.length, 1);
});

test('an element that is taken away hangs up', async () => {
  let hungUp: Promise<unknown> | undefined;
  endpoint.answer = (response) => {
    hungUp = new Promise((closed) => response.once('close', closed));
  };
  const page = await filledIn();
  await send(page);
  await page.reads('reach-out', 'Sending');
  await arrived();
  await page.evaluate(() => find('reach-out')!.remove());
  await hungUp;
  assert.equal(endpoint.messages[0]!.hungUp, true);
});
