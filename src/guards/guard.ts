import { FORMATS } from './generated/formats.js';
import { fromShorthand } from './shorthand.js';

/**
 * What a value must look like. Generated from the schemas in src/program; written to be small.
 *
 * - a word: `boolean`, or the name of a format (`text`, `id`, `date`, `time`), or the allowed words (`card|inline`)
 * - two numbers: a number between them
 * - a guard in a list, perhaps followed by 1: a list of such values, perhaps with at least one
 * - an object: an object with these keys; `$` before a key means that it must be there
 */
export type Guard = string | readonly [number, number] | ListGuard | ObjectGuard;
export type ListGuard = readonly [item: string | ListGuard | ObjectGuard, atLeast?: 1];
export interface ObjectGuard {
  readonly [key: string]: Guard;
}
export type SectionGuard = ObjectGuard;

/** Something in a document that cannot be used, and was left out. */
export interface GuardProblem {
  /** Such as `faq.questions[3].answer`. */
  readonly path: string;
  /** What belongs there: `text`, `list`, `object`, `card|inline`, `number 0 to 7` and the like. */
  readonly expected: string;
}

export interface Checked {
  /** A fresh copy with only known keys and usable values; `undefined` when nothing usable is left. */
  readonly value: unknown;
  readonly problems: GuardProblem[];
}

export interface CheckedDocument {
  /** `newer`: written for a later version of this library. `unusable`: not an object. */
  readonly state: 'usable' | 'newer' | 'unusable';
  /** The document's language; `en` when it names none. */
  readonly language: string;
  readonly problems: GuardProblem[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Problems found so far. Their paths grow from the inside out, so that good values cost no texts. */
type Found = { path: string; expected: string }[];

function report(found: Found, expected: string): undefined {
  found.push({ path: '', expected });
}

function checkInside(step: string, guard: Guard, value: unknown, found: Found): unknown {
  let known = found.length;
  const checked = check(guard, value, found);
  for (; known < found.length; known++) found[known]!.path = step + found[known]!.path;
  return checked;
}

function checkWord(word: string, value: unknown, found: Found): unknown {
  if (word === 'boolean') return typeof value === word ? value : report(found, word);
  const format = Object.hasOwn(FORMATS, word) && FORMATS[word as keyof typeof FORMATS];
  const fits = typeof value === 'string' && (format ? format.test(value) : word.split('|').includes(value));
  return fits ? value : report(found, word);
}

function checkList([item, atLeast]: ListGuard, value: unknown, found: Found): unknown {
  if (!Array.isArray(value) || (atLeast && !value.length)) return report(found, 'list');
  const kept: unknown[] = [];
  for (let index = 0; index < value.length; index++) {
    const checked = checkInside(`[${index}]`, item, value[index], found);
    if (checked !== undefined) kept.push(checked);
  }
  return atLeast && !kept.length ? undefined : kept;
}

function checkObject(guard: ObjectGuard, value: unknown, found: Found): unknown {
  if (!isObject(value)) return report(found, 'object');
  const kept: Record<string, unknown> = {};
  let whole = true;
  for (const name of Object.keys(guard)) {
    const required = name[0] === '$';
    const key = required ? name.slice(1) : name;
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given === undefined && !required) continue;
    const checked = checkInside(`.${key}`, guard[name]!, given, found);
    if (checked !== undefined) kept[key] = checked;
    else if (required) whole = false;
  }
  return whole ? kept : undefined;
}

function check(guard: Guard, value: unknown, found: Found): unknown {
  if (typeof guard === 'string') return checkWord(guard, value, found);
  if (!Array.isArray(guard)) return checkObject(guard as ObjectGuard, value, found);
  const [min, max] = guard as readonly [number, number];
  if (typeof min !== 'number') return checkList(guard as unknown as ListGuard, value, found);
  const fits = Number.isFinite(value) && (value as number) >= min && (value as number) <= max;
  return fits ? value : report(found, `number ${min} to ${max}`);
}

/**
 * Checks the structure of one section of a document and keeps what can be used: a bad item of a list is dropped, a bad optional
 * value is dropped, a bad required value makes its object bad. Every reason is reported once. Never throws, also not
 * on objects whose properties do.
 */
export function checkSection(guard: SectionGuard, value: unknown, name: string): Checked {
  const problems: Found = [];
  try {
    return { value: checkInside(name, guard, fromShorthand(name, value), problems), problems };
  } catch {
    return { value: undefined, problems: [{ path: name, expected: 'object' }] };
  }
}

function canonicalLanguage(tag: unknown): string | undefined {
  try {
    return typeof tag === 'string' ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Checks what a document says about itself. Only a `usable` one has sections to look at. Never throws. */
export function checkDocument(value: unknown): CheckedDocument {
  const problems: GuardProblem[] = [];
  let language: string | undefined;
  let state: CheckedDocument['state'] = 'unusable';
  try {
    if (isObject(value)) {
      const { version } = value;
      language = canonicalLanguage(value['language']);
      state = Number.isInteger(version) && (version as number) > 1 ? 'newer' : 'usable';
      if (version !== 1) problems.push({ path: 'version', expected: '1' });
      if (!language) problems.push({ path: 'language', expected: 'language' });
    }
  } catch {
    state = 'unusable';
  }
  if (state === 'unusable') problems.push({ path: '', expected: 'object' });
  return { state, language: language ?? 'en', problems };
}
