import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARD_HEADING, element, FLOOR_TEXT, hostPage, SCRIPT } from './host-page.js';
import { allShown, find, visibleText, widgets } from './in-page.js';
import { setUp } from './set-up.js';
import { send, type Answer } from './test-site.js';

const { site, visit } = setUp();

const EXAMPLE = '/programs/example.json';

/** Sends headers and half of what it promised, then nothing more. */
const silent: Answer = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  response.write('{ "version": 1,');
};

test('a document is asked for once, however many elements show it', async () => {
  const tags = ['call-cta', 'program-faq', 'care-level-comparison', 'call-cta', 'program-faq'];
  site.page('/test/page', hostPage(tags.map((tag) => element(tag)).join('')));
  const page = await visit('/test/page');
  await page.until('everything is shown', allShown);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), element('call-cta'));
  await page.until('the late one is shown', () => widgets().length === 6 && allShown());
  assert.equal(site.requestsFor(EXAMPLE).length, 1);
});

test('neither a cookie nor the page’s address goes with a request for a script or a document', async () => {
  site.page('/test/page', hostPage(element('call-cta'), SCRIPT.loader), {
    'Set-Cookie': 'visitor=1; Path=/',
  });
  const page = await visit('/test/page');
  await page.until('it is shown', allShown);
  const asked = site.seen.filter(({ path }) => /^\/(programs|iop-widgets)\//.test(path));
  assert.ok(asked.length >= 3, asked.map(({ path }) => path).join());
  for (const { path, headers } of asked) assert.equal(headers.referer, undefined, path);
  assert.equal(site.requestsFor(EXAMPLE)[0]!.headers.cookie, undefined);
});

test('a redirect is followed', async () => {
  site.answer('/test/moved.json', send('text/plain', '', 302, { Location: EXAMPLE }));
  site.page('/test/page', hostPage(element('call-cta', 'src="/test/moved.json"')));
  const page = await visit('/test/page');
  await page.reads('call-cta', CARD_HEADING);
});

test('an element that is moved keeps its document and asks for nothing', async () => {
  site.page('/test/page', hostPage(`${element('call-cta')}<div id="elsewhere"></div>`));
  const page = await visit('/test/page');
  await page.reads('call-cta', CARD_HEADING);
  await page.evaluate(async () => {
    const moved = find('call-cta')!;
    find('#elsewhere')!.append(moved);
    await new Promise((done) => setTimeout(done));
    document.body.prepend(moved);
  });
  await page.reads('call-cta', CARD_HEADING);
  assert.equal(site.requestsFor(EXAMPLE).length, 1);
});

test('an element that is moved while its document is under way does not start again', async () => {
  let finish = (): void => {};
  site.answer('/test/slow.json', (_request, response) => {
    finish = () =>
      send(
        'application/json',
        '{"version":1,"language":"en","provider":{"name":"Late","phone":"(706) 555-0142"},"program":{"name":"IOP"}}',
      )(_request, response);
  });
  site.page(
    '/test/page',
    hostPage(`${element('call-cta', 'src="/test/slow.json"')}<div id="elsewhere"></div>`),
  );
  const page = await visit('/test/page');
  await page.until('it has asked', () => !!find('call-cta:defined'));
  await page.evaluate(() => find('#elsewhere')!.append(find('call-cta')!));
  // Whoever still wants the document is asked a task later.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
  assert.deepEqual(
    site.requestsFor('/test/slow.json').map(({ hungUp }) => hungUp),
    [false],
  );
  finish();
  await page.reads('call-cta', 'Late');
  assert.equal(site.requestsFor('/test/slow.json').length, 1);
});

test('a request ends when the last element that waits for it is removed', async () => {
  site.answer('/test/silent.json', silent);
  const waiting = element('call-cta', 'src="/test/silent.json"');
  site.page('/test/page', hostPage(waiting + waiting));
  const page = await visit('/test/page');
  await page.until('they are defined', () => !!find('call-cta:defined'));
  await page.evaluate(() => find('call-cta')!.remove());
  await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
  const [request] = site.requestsFor('/test/silent.json');
  assert.equal(request!.hungUp, false, 'the other one still waits');
  await page.evaluate(() => find('call-cta')!.remove());
  await page.until('there is none', () => widgets().length === 0);
  await request!.ended;
  assert.equal(request!.hungUp, true);
});

test('whatever goes wrong with a document, the children stay and the page hears once why', async () => {
  const failures: Record<string, { code: string; answer: Answer }> = {
    'too-large': {
      code: 'size',
      answer: send('application/json', JSON.stringify({ text: 'x'.repeat(1_000_001) })),
    },
    silent: { code: 'timeout', answer: silent },
    'server-error': { code: 'network', answer: send('application/json', '{}', 500) },
    'not-there': { code: 'not-found', answer: send('text/plain', 'Not found', 404) },
    'log-in-page': { code: 'syntax', answer: send('text/html', '<!doctype html><title>Log in</title>') },
    'no-number': {
      code: 'invalid',
      answer: send(
        'application/json',
        '{"version": 1, "language": "en", "provider": {"name": "Example Recovery"}}',
      ),
    },
    newer: { code: 'version', answer: send('application/json', '{"version": 2}') },
    'redirect-loop': {
      code: 'network',
      answer: send('text/plain', '', 302, { Location: '/test/redirect-loop.json' }),
    },
  };
  for (const [name, { answer }] of Object.entries(failures)) site.answer(`/test/${name}.json`, answer);
  const body = Object.keys(failures).map((name) =>
    element('call-cta', `id="${name}" src="/test/${name}.json"`),
  );
  site.page('/test/page', hostPage(body.join('')));
  const page = await visit('/test/page');
  await page.until(
    'all have given up',
    (count) => watched.programErrors.length >= count,
    Object.keys(failures).length,
  );
  const seen = await page.evaluate(() =>
    widgets().map((widget) => ({
      id: widget.id,
      text: visibleText(widget),
      failed: watched.failures[widget.id],
    })),
  );
  assert.deepEqual(
    seen,
    Object.entries(failures).map(([id, { code }]) => ({ id, text: FLOOR_TEXT, failed: [code] })),
  );
});
