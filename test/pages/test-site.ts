import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve, type Site } from '../../src/build/site-server.js';
import { WATCH_SCRIPT } from './watch.js';

/** A request that reached the server. */
export interface Seen {
  path: string;
  headers: IncomingHttpHeaders;
  /** Whether the sender closed the connection before the answer was complete. */
  hungUp: boolean;
  /** Settles when the answer is complete or the sender has gone. */
  ended: Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * The example site as `npm start` serves it, with what a test changes: paths that answer otherwise, pages of its own,
 * more headers. It remembers every request. Pages get the script of watch.ts as their first.
 */
export class TestSite {
  readonly seen: Seen[] = [];
  private readonly answers = new Map<string, Answer>([
    ['/test/watch.js', send('text/javascript', WATCH_SCRIPT)],
  ]);
  private readonly headers = new Map<string, Record<string, string>>();

  private readonly server = http.createServer((request, response) => this.handle(request, response));
  private behind!: Site;

  async listen(): Promise<void> {
    this.behind = await serve({ port: 0, headersFor: (path) => this.headers.get(path) ?? {} });
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
  }

  /** Its address, without a slash at the end. */
  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** The requests for a path so far, whatever their query. */
  requestsFor(path: string): Seen[] {
    return this.seen.filter((request) => new URL(request.path, this.url).pathname === path);
  }

  /** Answers a path in the site's place. */
  answer(path: string, answer: Answer): void {
    this.answers.set(path, answer);
  }

  /** Puts a page at a path. */
  page(path: string, html: string, headers: Record<string, string> = {}): void {
    this.answer(path, send('text/html; charset=utf-8', watchedPage(html), 200, headers));
  }

  /** Adds headers to a path of the site itself. */
  addHeaders(path: string, headers: Record<string, string>): void {
    this.headers.set(path, headers);
  }

  /** Forgets what the last test changed and saw. */
  reset(): void {
    this.seen.length = 0;
    this.answers.clear();
    this.headers.clear();
    this.answer('/test/watch.js', send('text/javascript', WATCH_SCRIPT));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await this.behind.close();
  }

  private handle(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    const ended = new Promise<void>((end) => response.once('close', end));
    const seen: Seen = { path, headers: request.headers, hungUp: false, ended };
    this.seen.push(seen);
    response.once('close', () => {
      seen.hungUp = !response.writableFinished;
    });
    const own = this.answers.get(new URL(path, this.url).pathname);
    if (own) own(request, response);
    else this.pass(path, response);
  }

  private pass(path: string, response: ServerResponse): void {
    // A connection of its own: one kept from before may close just as it is used again, and cost the page a file.
    const passed = http.get(`${this.behind.url}${path}`, { agent: false }, (answer) => {
      const { 'content-length': _, etag: __, ...headers } = answer.headers;
      response.writeHead(answer.statusCode ?? 500, headers);
      if (!headers['content-type']?.startsWith('text/html')) return void answer.pipe(response);
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => response.end(watchedPage(Buffer.concat(parts).toString())));
    });
    passed.on('error', () => response.destroy());
    response.once('close', () => passed.destroy());
  }
}

/** An answer with a text. */
export function send(type: string, text: string, status = 200, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'Content-Type': type, ...headers });
    response.end(text);
  };
}

/** The script of watch.ts, as the first of a page. */
export function watchedPage(html: string): string {
  return html.replace(
    /<head>|(?<=<!doctype html>)/i,
    (found) => `${found}<script src="/test/watch.js"></script>`,
  );
}
