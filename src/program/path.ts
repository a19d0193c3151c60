export type Key = string | number;

/** One step further down: `faq.questions` and 3 are `faq.questions[3]`. */
export function pathTo(parent: string, key: Key): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  if (!/^[\w$-]+$/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent ? `${parent}.${key}` : key;
}

/** The thing at a path as a sentence calls it: `"answer"`, `item 4 of "questions"`, `the document`. */
export function nameAt(keys: readonly Key[]): string {
  const last = keys.at(-1);
  if (last === undefined) return 'the document';
  return typeof last === 'number' ? `item ${last + 1} of ${nameAt(keys.slice(0, -1))}` : `"${last}"`;
}

/** A sentence begins with a capital. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
