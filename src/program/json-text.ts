import { firstMistake } from './json-mistake.js';
import type { Problem } from './problem.js';

/** Pages do not load a longer document: the limit of `src` in src/base/fetch-program.ts. */
const MOST_BYTES = 1_000_000;

export interface JsonText {
  readonly value: unknown;
  readonly problem?: Problem;
}

/** Reads JSON text. Text that is not JSON becomes one problem that names the line and the column. */
export function readJson(text: string): JsonText {
  const json = text.replace(/^\uFEFF/, '');
  try {
    const value = JSON.parse(json) as unknown;
    const bytes = new TextEncoder().encode(json).length;
    return bytes > MOST_BYTES ? { value, problem: tooLong(bytes) } : { value };
  } catch {
    return { value: undefined, problem: notJson(json) };
  }
}

function notJson(json: string): Problem {
  const { at, what, instead } = firstMistake(json);
  const before = json.slice(0, at).split('\n');
  const line = before.length;
  const column = before.at(-1)!.length + 1;
  return {
    severity: 'error',
    path: '',
    value: json.split('\n')[line - 1]!.trim().slice(0, 200),
    message: `This is not JSON: in line ${line}, column ${column}, ${what}.`,
    instead,
  };
}

const tooLong = (bytes: number): Problem => ({
  severity: 'warning',
  path: '',
  value: undefined,
  message: `The document has ${(bytes / 1e6).toFixed(1)} MB. Pages load at most 1 MB from an address.`,
  instead:
    'Shorten it, such as by moving the places to a list of their own: "locations": { "source": "geojson", "url": "https://example.org/places.geojson" }.',
});
