import { pathTo, type Key } from './path.js';
import type { Problem } from './problem.js';

/** More than any document needs; what is beyond is left out and reported. */
const MOST = { depth: 24, values: 1_000_000, items: 100_000, characters: 100_000 };

export interface PlainCopy {
  readonly value: unknown;
  readonly problems: Problem[];
}

/**
 * Copies any value into plain objects and lists that can be read without surprises: no getters, no cycles, no prototypes, no
 * endless texts. What cannot be copied becomes `null` and is reported.
 */
export function plainCopy(input: unknown): PlainCopy {
  const problems: Problem[] = [];
  const above = new Set<object>();
  let values = 0;

  function refuse(path: string, message: string, instead: string): null {
    problems.push({ severity: 'error', path, value: undefined, message, instead });
    return null;
  }

  /** Says once where the document becomes too large; from there on nothing is read. */
  function hasRoom(path: string): boolean {
    if (++values === MOST.values) {
      const message = 'The document is too large. From here on it was not read.';
      refuse(path, message, 'Shorten it, such as by giving each state a document of its own.');
    }
    return values < MOST.values;
  }

  function copyText(text: string, path: string): string {
    if (text.length <= MOST.characters) return text;
    problems.push({
      severity: 'error',
      path,
      value: excerpt(text),
      message: `This text is ${count(text.length)} characters long; only the first ${count(MOST.characters)} were read.`,
      instead: 'Write a shorter text, such as a few paragraphs, and link to the rest.',
    });
    return text.slice(0, MOST.characters);
  }

  function copyList(list: readonly unknown[], path: string): unknown[] {
    if (list.length > MOST.items) {
      const message = `This list has ${count(list.length)} items; only the first ${count(MOST.items)} were read.`;
      refuse(path, message, 'Make the list shorter, such as one list for each state.');
    }
    const copied: unknown[] = [];
    for (let index = 0; index < Math.min(list.length, MOST.items) && hasRoom(path); index++) {
      copied.push(copyOf(list, index, pathTo(path, index)));
    }
    return copied;
  }

  function copyObject(object: object, path: string): object {
    const copied = {};
    for (const key of Object.keys(object)) {
      if (!hasRoom(path)) break;
      const value = copyOf(object, key, pathTo(path, key));
      Object.defineProperty(copied, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return copied;
  }

  function copyOf(holder: object, key: Key, path: string): unknown {
    try {
      return copy((holder as Record<Key, unknown>)[key], path);
    } catch {
      return refuse(
        path,
        'This value cannot be read.',
        'Write plain JSON, such as a text in quotation marks.',
      );
    }
  }

  function copy(value: unknown, path: string): unknown {
    if (typeof value === 'string') return copyText(value, path);
    if (typeof value !== 'object' || value === null) return value;
    if (above.has(value)) {
      return refuse(path, 'This value contains itself.', 'Write the value out, or leave it out.');
    }
    if (above.size >= MOST.depth) {
      const instead = 'Keep to the fields of the format, such as "faq" with its "questions".';
      return refuse(path, 'This is nested too deep.', instead);
    }
    above.add(value);
    try {
      return Array.isArray(value) ? copyList(value, path) : copyObject(value, path);
    } finally {
      above.delete(value);
    }
  }

  return { value: copyOf([input], 0, ''), problems };
}

const count = (number: number) => number.toLocaleString('en-US');

/** The beginning of a text, short enough for a message. */
export const excerpt = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
