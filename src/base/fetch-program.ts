import type { ProgramErrorCode } from './program-error-event.js';

const SILENCE_MS = 8000;
const MAX_BYTES = 1_000_000;

/** What an address gave: the JSON's value, or why there is none. */
export type Fetched = { state: 'found'; value: unknown } | { state: 'failed'; code: ProgramErrorCode };

/** One request, shared by all elements that name the same address. */
export interface SharedFetch {
  result?: Fetched;
  readonly settled: Promise<unknown>;
  users: number;
  readonly abort: () => void;
}

const fetches = new Map<string, SharedFetch>();

const failed = (code: ProgramErrorCode): Fetched => ({ state: 'failed', code });

async function readText(response: Response, heard: () => void): Promise<string | undefined> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    heard();
    bytes += value.length;
    if (bytes > MAX_BYTES) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}

async function fetchProgram(address: string, controller: AbortController): Promise<Fetched> {
  let silent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      silent = true;
      controller.abort();
    }, SILENCE_MS);
  };
  heard();
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    heard();
    if (address.startsWith('https:') && !response.url.startsWith('https:')) return failed('address');
    if (!response.ok)
      return failed(response.status === 404 || response.status === 410 ? 'not-found' : 'network');
    const text = await readText(response, heard);
    if (text === undefined) return failed('size');
    try {
      return { state: 'found', value: JSON.parse(text) };
    } catch {
      return failed('syntax');
    }
  } catch {
    return failed(silent ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

/** Asks for an address, once for the page; each caller gives it back with `releaseProgram`. */
export function retainProgram(address: string): SharedFetch {
  let shared = fetches.get(address);
  if (!shared) {
    const controller = new AbortController();
    const settled = fetchProgram(address, controller).then((result) => {
      entry.result = result;
    });
    const entry: SharedFetch = { settled, users: 0, abort: () => controller.abort() };
    shared = entry;
    fetches.set(address, shared);
  }
  shared.users++;
  return shared;
}

/**
 * Gives an address back. A task after its last user has gone (an element that is only moved is back by then) a running
 * request is aborted, and a failed one is forgotten, so that a later element may try again.
 */
export function releaseProgram(address: string, shared: SharedFetch): void {
  shared.users--;
  setTimeout(() => {
    if (shared.users || shared.result?.state === 'found' || fetches.get(address) !== shared) return;
    fetches.delete(address);
    shared.abort();
  });
}
