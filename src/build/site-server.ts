import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Additional response headers of a path. */
export type HeadersFor = (path: string) => Record<string, string>;

export interface Site {
  /** Its address, without a slash at the end. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** What the page of all states is served with: the strictest policy the elements promise to work under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types iop-widgets',
].join('; ');

/** Files are read when they are asked for, and a browser asks again each time whether they have changed. */
const files = (folder: string) => sirv(folder, { dev: true, etag: true });

const folders = [
  { address: '/iop-widgets/', serve: files('dist/cdn') },
  { address: '/programs/', serve: files('stories/programs') },
  { address: '/', serve: files('stories/pages') },
  { address: '/', serve: files('dist/site') },
];
const schema = files('dist');

/**
 * Serves the example site on this machine only: pages of stories/pages, the built scripts under /iop-widgets/, the
 * programs under /programs/. `/programs/slow.json` never answers. A port that is taken becomes the next free one; port 0
 * is any free one.
 */
export async function serve(wanted: { port: number; headersFor?: HeadersFor }): Promise<Site> {
  const server = createServer((request, response) => answer(request, response, wanted.headersFor));
  const port = await listen(server, wanted.port);
  return {
    url: `http://localhost:${port}`,
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, headersFor?: HeadersFor): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/programs/slow.json') return;
  if (/^\/states(\.html)?$/.test(pathname)) response.setHeader('Content-Security-Policy', strictPolicy);
  for (const [name, value] of Object.entries(headersFor?.(pathname) ?? {})) response.setHeader(name, value);
  if (pathname === '/program.schema.json') return schema(request, response);

  const candidates = folders.filter(({ address }) => pathname.startsWith(address));
  const whole = request.url ?? '/';
  const next = (): void => {
    const candidate = candidates.shift();
    if (!candidate) return notFound(response);
    request.url = whole.slice(candidate.address.length - 1);
    candidate.serve(request, response, next);
  };
  next();
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Not found');
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        listening();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= 65_535) throw error;
    return listen(server, port + 1);
  }
  return (server.address() as AddressInfo).port;
}
