import { parseRichText, type Inline } from '../../base/rich-text.js';
import type { Question } from '../../program/faq.js';

/** What a visitor looks for: words, all of which have to occur, in any order and in any part of a word. */
export interface Search {
  /** Matches a text in which all words occur. */
  readonly all: RegExp;
  /** Any of the words, as a separator of `split()` that keeps what it found. */
  readonly any: RegExp;
}

/** What a search found; without a search, everything. */
export interface Found {
  questions: Set<Question>;
  /** Ids of those in which a word occurs only in the answer. */
  inAnswer: string[];
}

/** Letters and their accents apart; Korean syllables stay whole. */
const takeApart = (text: string): string => text.replace(/[^가-힣]+/g, (part) => part.normalize('NFD'));

/** A word as a pattern, with or without accents. */
const pattern = (word: string): string => [...word].map((letter) => `${letter}\\p{M}*`).join('');

/**
 * Reads what was typed. Case, accents and punctuation are ignored, and so are single Latin letters, which are in almost every
 * text; `undefined` when nothing is left to look for.
 */
export function searchFor(query: string): Search | undefined {
  const typed = takeApart(query).replace(/[\u0300-\u036f]/g, '');
  const words = (typed.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !/^[a-z]$/i.test(word));
  if (!words.length) return undefined;
  const patterns = words.sort((one, other) => other.length - one.length).map(pattern);
  return {
    all: new RegExp(`^(?=[^]*${patterns.join(')(?=[^]*')})`, 'iu'),
    any: new RegExp(`(${patterns.join('|')})`, 'iu'),
  };
}

/** Finds the questions in which, or in whose answers, all words occur. */
export function findQuestions(questions: readonly Question[], search: Search | undefined): Found {
  if (!search) return { questions: new Set(questions), inAnswer: [] };
  const found = questions.filter((question) => search.all.test(textOf(question)));
  const inAnswer = found.filter(({ question }) => !search.all.test(takeApart(question)));
  return { questions: new Set(found), inAnswer: inAnswer.map(({ id }) => id) };
}

/** Cuts a text where words of the search begin and end: every second piece, from the second on, is a match. */
export function splitAtMatches(text: string, { any }: Search): string[] {
  return takeApart(text)
    .split(any)
    .map((piece) => piece.normalize());
}

const texts = new WeakMap<Question, string>();

/** A question and its answer as they are searched; the addresses of links and other marks are no text. */
function textOf(question: Question): string {
  let text = texts.get(question);
  if (!text) {
    const blocks = parseRichText(question.answer);
    const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.parts]));
    text = takeApart([question.question, ...lines.map(plainText)].join('\n'));
    texts.set(question, text);
  }
  return text;
}

const plainText = (parts: readonly Inline[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : plainText(part.parts))).join('');
