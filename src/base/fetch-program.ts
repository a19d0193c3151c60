import { parseDocument, type Finding } from './finding.js';
import type { ProgramErrorCode } from './program-error-event.js';

const SILENCE_MS = 8000;
const MAX_BYTES = 1_000_000;

/** One request, shared by all elements of the page that name the same address. */
export interface SharedFetch {
  result: Finding;
  /** Called when the result is there. */
  readonly users: Set<() => void>;
  readonly abort: () => void;
}

const fetches = new Map<string, SharedFetch>();

/**
 * Fetches a text without credentials and referrer, and what `read` makes of it; a word says why it cannot be had: given up after 8
 * seconds of silence, or when it is longer than `most` bytes.
 */
export async function fetchText<T>(
  address: string,
  controller: AbortController,
  most: number,
  read: (text: string) => T,
): Promise<T | ProgramErrorCode> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let code: 'network' | 'timeout' = 'network';
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      code = 'timeout';
      controller.abort();
    }, SILENCE_MS);
  };
  try {
    hear();
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    if (!response.ok) return response.status === 404 ? 'not-found' : code;
    if (/^https/.test(address) && !/^https/.test(response.url)) return 'address';
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (let left = most; ;) {
      hear();
      const { value } = await reader.read();
      if (!value) return read(text + decoder.decode());
      if ((left -= value.length) < 0) return 'size';
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return code;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

/** Asks for an address, once for the page, until `releaseProgram`. `user` is called when the result is there. */
export function retainProgram(address: string, user: () => void): SharedFetch {
  let shared = fetches.get(address);
  if (!shared) {
    const controller = new AbortController();
    const started: SharedFetch = { result: 'loading', users: new Set(), abort: () => controller.abort() };
    void fetchText(address, controller, MAX_BYTES, parseDocument).then((result) => {
      started.result = result;
      for (const waiting of started.users) waiting();
    });
    fetches.set(address, (shared = started));
  }
  shared.users.add(user);
  return shared;
}

/**
 * Gives an address back. A task after its last user has gone (an element that is only moved is back by then) a running
 * request is aborted, and a failed one is forgotten, so that a later element may try again.
 */
export function releaseProgram(address: string, user: () => void): void {
  const shared = fetches.get(address);
  shared?.users.delete(user);
  setTimeout(() => {
    if (!shared || shared.users.size || typeof shared.result === 'object') return;
    shared.abort();
    if (fetches.get(address) === shared) fetches.delete(address);
  });
}
