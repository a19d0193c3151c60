import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { serve, strictPolicy, type Site } from '../../src/build/site-server.js';

const site: Site = await serve({
  port: 0,
  headersFor: (path) => (path === '/index.html' ? { 'X-Own': 'yes' } : {}),
});
const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${site.port}${path}`, init);
after(() => site.close());

test('serves the pages, and its index at the root', async () => {
  for (const path of ['/', '/index.html', '/carter.html']) {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
  }
});

test('serves programs as JSON that a browser asks for again', async () => {
  const response = await get('/programs/minimal.json');
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  assert.equal(response.headers.get('cache-control'), 'no-cache');
  assert.equal(((await response.json()) as { version: number }).version, 1);
  const again = await get('/programs/minimal.json', {
    headers: { 'if-none-match': response.headers.get('etag')! },
  });
  assert.equal(again.status, 304);
});

test('serves the built scripts and the schema', async () => {
  for (const path of ['/iop-widgets/all.js', '/iop-widgets/define/call-cta.js', '/program.schema.json']) {
    assert.equal((await get(path)).status, 200, path);
  }
});

test('puts the page of all states, by either of its names, under the strict policy', async () => {
  for (const path of ['/states.html', '/states']) {
    assert.equal((await get(path)).headers.get('content-security-policy'), strictPolicy);
  }
  assert.equal((await get('/carter.html')).headers.get('content-security-policy'), null);
});

test('adds the headers a caller wants', async () => {
  assert.equal((await get('/index.html')).headers.get('x-own'), 'yes');
  assert.equal((await get('/carter.html')).headers.get('x-own'), null);
});

test('says so when there is nothing', async () => {
  for (const path of [
    '/gone.html',
    '/programs/gone.json',
    '/iop-widgets/../../package.json',
    '/.gitignore',
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
});

test('keeps silent about the slow program until the reader gives up', async () => {
  const silence = get('/programs/slow.json', { signal: AbortSignal.timeout(200) });
  await assert.rejects(silence, { name: 'TimeoutError' });
});

test('takes the next port when one is taken', async () => {
  const neighbour = await serve({ port: site.port });
  assert.ok(neighbour.port > site.port);
  await neighbour.close();
});
