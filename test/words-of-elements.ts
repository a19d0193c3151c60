import { readdir } from 'node:fs/promises';

/** What is the same in English and Spanish. */
export const SAME_IN_BOTH: readonly string[] = ['chat'];

/** A mark where a word of the document would stand in a sentence of ours. */
const GAP = '\u0000';

/** The texts in a value of an element's words: strings, the parts of templates, and what functions make of a word or a number. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(GAP);
  if (typeof value === 'function') {
    const make = value as (...args: unknown[]) => unknown;
    return [...textsIn(make(GAP, GAP, GAP)), ...textsIn(make(1, 2, 3)), ...textsIn(make(3, 5, 9))];
  }
  if (!value || typeof value !== 'object') return [];
  const { strings, values } = value as { strings?: string[]; values?: unknown[] };
  if (strings) return [...strings.join('<>').split(/<[^>]*>?|>/), ...textsIn(values)];
  return Object.values(value).flatMap(textsIn);
}

/** What our elements say in a language, by their words files, cut where words of the document stand; without what has no word in it. */
export async function wordsIn(language: 'en' | 'es'): Promise<Set<string>> {
  const texts: string[] = [];
  for (const tag of await readdir('src/elements')) {
    const { words } = (await import(`../src/elements/${tag}/${tag}.words.js`)) as {
      words: Record<string, unknown>;
    };
    texts.push(...textsIn(words[language]));
  }
  const trimmed = texts.map((text) => text.replace(/\s+/g, ' ').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  return new Set(trimmed.filter((text) => /\p{L}{3}/u.test(text)));
}
