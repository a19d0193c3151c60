import type { Question } from '../../program/faq.js';

/** What a visitor looks for. */
export interface Search {
  /** All of them have to occur, in any order and in any part of a word. Without accents and capitals. */
  readonly words: readonly string[];
  /** Any of the words, however they are accented, as a separator of `split()` that keeps what it found. */
  readonly separator: RegExp;
}

/** What a search found; without a search, everything. */
export interface Found {
  questions: Set<Question>;
  /** Ids of those in which a word occurs only in the answer. */
  inAnswer: string[];
}

/** Letters and their accents apart; Korean syllables stay whole. */
const takeApart = (text: string): string => text.replace(/[^가-힣]+/g, (part) => part.normalize('NFD'));

const fold = (text: string): string => takeApart(text.toLowerCase()).replace(/[\u0300-\u036f]/g, '');

const pattern = (word: string): string => [...word].map((letter) => `${letter}\\p{M}*`).join('');

/**
 * Reads what was typed. Case, accents and punctuation are ignored, and so are single Latin letters, which are in almost every
 * text; `undefined` when nothing is left to look for.
 */
export function searchFor(query: string): Search | undefined {
  const words = fold(query)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => !/^[a-z]?$/.test(word))
    .sort((one, other) => other.length - one.length);
  return words.length
    ? { words, separator: new RegExp(`(${words.map(pattern).join('|')})`, 'iu') }
    : undefined;
}

/** Finds the questions in which, or in whose answers, all words occur; the address of a link is no text. */
export function findQuestions(questions: readonly Question[], search: Search | undefined): Found {
  if (!search) return { questions: new Set(questions), inAnswer: [] };
  const occurIn = (text: string) => {
    const folded = fold(text);
    return search.words.every((word) => folded.includes(word));
  };
  const found = questions.filter(({ question, answer }) =>
    occurIn(`${question}\n${answer.replace(/\]\([^)\s]*\)|[*[]/g, '')}`),
  );
  const inAnswer = found.filter(({ question }) => !occurIn(question)).map(({ id }) => id);
  return { questions: new Set(found), inAnswer };
}

/** Cuts a text where words of the search begin and end: every second piece, from the second on, is a match. */
export function splitAtMatches(text: string, { separator }: Search): string[] {
  return takeApart(text)
    .split(separator)
    .map((piece) => piece.normalize());
}
