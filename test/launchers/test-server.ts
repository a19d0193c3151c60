/**
 * An HTTP server with moods, for tests of loading: middleware of web-test-runner, beside the files of the repository.
 *
 * `/test-server/program` answers with a program document. Parameters, all optional:
 * - `id`: under this name the request is remembered for `/test-server/count`
 * - `file`: which document of stories/programs, default `minimal`;  `body`: this text instead
 * - `status`: HTTP status, default 200 (302 with `redirect`);  `redirect`: where to send the visitor
 * - `delay`: milliseconds before the answer starts;  `stall`: milliseconds of silence after its first half
 * - `bytes`: the answer is filled up with spaces to this length (still valid JSON)
 * - `chunked`: no Content-Length;  `type`: Content-Type;  `cors`: any origin may read the answer
 *
 * `/test-server/contact` takes what a form sends, and answers `{"received":true}`; parameters: `id`, `status`, `delay`, `body`.
 *
 * `/test-server/count?id=x` answers with `{ count, requests: [{ cookie, referer, origin, key, body, aborted }] }`: how often `x`
 * was asked for, what each request gave away and brought, and whether its sender hung up before the answer was complete.
 */
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Middleware } from '@web/dev-server-core';

interface RememberedRequest {
  cookie?: string | undefined;
  referer?: string | undefined;
  origin?: string | undefined;
  /** The Idempotency-Key. */
  key?: unknown;
  body?: string;
  aborted: boolean;
}

export function testServer(): Middleware {
  const remembered = new Map<string, RememberedRequest[]>();
  return async (context, next) => {
    const wanted = new URLSearchParams(context.querystring);
    const id = wanted.get('id') ?? '';
    context.set('Cache-Control', 'no-store');
    if (context.path === '/test-server/count') {
      const requests = remembered.get(id) ?? [];
      context.body = { count: requests.length, requests };
    } else if (context.path === '/test-server/program') {
      remembered.set(id, [...(remembered.get(id) ?? []), remember(context)]);
      await answer(context, wanted);
    } else if (context.path === '/test-server/contact') {
      const request = remember(context);
      remembered.set(id, [...(remembered.get(id) ?? []), request]);
      request.body = await text(context.req);
      await sleep(Number(wanted.get('delay') ?? 0));
      context.type = 'application/json';
      context.body = wanted.get('body') ?? '{"received":true}';
      context.status = Number(wanted.get('status') ?? 200);
    } else {
      context.remove('Cache-Control');
      await next();
    }
  };
}

type Context = Parameters<Middleware>[0];

function remember(context: Context): RememberedRequest {
  const { cookie, referer, origin } = context.headers;
  const key = context.headers['idempotency-key'];
  const request: RememberedRequest = { cookie, referer, origin, key, aborted: false };
  context.res.once('close', () => {
    request.aborted = !context.res.writableFinished;
  });
  return request;
}

async function answer(context: Context, wanted: URLSearchParams): Promise<void> {
  await sleep(Number(wanted.get('delay') ?? 0));
  if (wanted.has('cors')) context.set('Access-Control-Allow-Origin', '*');
  const redirect = wanted.get('redirect');
  if (redirect) context.redirect(redirect);
  const status = wanted.get('status');
  if (status) context.status = Number(status);
  if (redirect) return;

  const json = wanted.get('body') ?? (await readProgram(wanted.get('file') ?? 'minimal'));
  const body = Buffer.from(json);
  const filled = Buffer.concat([
    body,
    Buffer.alloc(Math.max(0, Number(wanted.get('bytes') ?? 0) - body.length), ' '),
  ]);
  context.type = wanted.get('type') ?? 'application/json';
  context.body = Readable.from(inTwoHalves(filled, Number(wanted.get('stall') ?? 0)));
  if (!wanted.has('chunked')) context.length = filled.length;
}

async function* inTwoHalves(body: Buffer, pause: number): AsyncGenerator<Buffer> {
  const half = Math.floor(body.length / 2);
  yield body.subarray(0, half);
  await sleep(pause);
  yield body.subarray(half);
}

async function readProgram(name: string): Promise<string> {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(name)) throw new Error(`Not the name of a program: ${name}`);
  return readFile(new URL(`../../stories/programs/${name}.json`, import.meta.url), 'utf8');
}
