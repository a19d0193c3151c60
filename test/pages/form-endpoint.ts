import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request that reached the endpoint. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Whether the sender closed the connection before the answer was complete. */
  hungUp: boolean;
}

/** What an endpoint has to say to a browser, as the README tells its author. */
export const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
};

/** A provider's server, on another origin than the page: it takes what the form sends, and answers as a test wants it to. */
export class FormEndpoint {
  readonly received: Received[] = [];
  /** How a message is answered; the preflight is always answered with `cors`. */
  answer!: (response: ServerResponse) => void;
  cors!: Record<string, string>;

  private readonly server = http.createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      const received: Received = { method, path, headers, body, hungUp: false };
      this.received.push(received);
      response.once('close', () => {
        received.hungUp = !response.writableFinished;
      });
      for (const [name, value] of Object.entries(this.cors)) response.setHeader(name, value);
      if (method === 'OPTIONS') response.writeHead(204).end();
      else this.answer(response);
    });
  });

  async listen(): Promise<void> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}/contact`;
  }

  get messages(): Received[] {
    return this.received.filter(({ method }) => method === 'POST');
  }

  /** Forgets what the last test saw; messages arrive again. */
  reset(): void {
    this.received.length = 0;
    this.cors = CORS;
    this.answer = reply(200, '{"received":true}');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

/** An answer with a text. */
export function reply(status: number, body = '', headers: Record<string, string> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
  };
}
