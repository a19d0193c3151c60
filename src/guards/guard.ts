import { FORMATS } from './generated/formats.js';

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
/** The empty key names the main list of a section: the bare list may stand for the section. */
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
  /** `version`: written for a later version of this library. `invalid`: not an object. Else it has sections to look at. */
  readonly code?: 'version' | 'invalid' | undefined;
  /** The document's language; `en` when it names none. */
  readonly language: string;
  readonly problems: GuardProblem[];
}

type Values = Record<string, unknown>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/**
 * Checks the structure of one section of a document and keeps what can be used: a bad item of a list is dropped, a bad optional
 * value is dropped, a bad required value makes its object bad. Every reason is reported once. Never throws, also not
 * on objects whose properties do.
 */
export function checkSection(section: SectionGuard, given: unknown, name: string): Checked {
  const problems: GuardProblem[] = [];
  const bad = (path: string, expected: string): undefined => void problems.push({ path, expected });
  const check = (guard: Guard, value: unknown, path: string): unknown => {
    if (typeof guard === 'string') {
      const format = (FORMATS as Record<string, RegExp>)[guard];
      const fits =
        guard === 'boolean'
          ? typeof value === guard
          : typeof value === 'string' && (format ? format.test(value) : guard.split('|').includes(value));
      return fits ? value : bad(path, guard);
    }

    if (!Array.isArray(guard)) {
      if (!isObject(value)) return bad(path, 'object');
      const kept: Values = {};
      let whole = true;
      for (const key of Object.keys(guard)) {
        const name = key.replace('$', '');
        const part = Object.hasOwn(value, name) ? value[name] : undefined;
        if (!name || (part === undefined && name === key)) continue;
        const checked = check((guard as ObjectGuard)[key]!, part, `${path}.${name}`);
        if (checked !== undefined) kept[name] = checked;
        else if (name !== key) whole = false;
      }
      return whole ? kept : undefined;
    }

    const [item, more] = guard as readonly [Guard | number, number];
    if (typeof item === 'number') {
      const fits = Number.isFinite(value) && (value as number) >= item && (value as number) <= more;
      return fits ? value : bad(path, `number ${item} to ${more}`);
    }
    if (!Array.isArray(value) || (more && !value.length)) return bad(path, 'list');
    const kept: unknown[] = [];
    let index = 0;
    for (const one of value as unknown[]) {
      const checked = check(item, one, `${path}[${index++}]`);
      if (checked !== undefined) kept.push(checked);
    }
    return more && !kept.length ? undefined : kept;
  };

  const main = section[''] as string | undefined;
  try {
    return {
      value: check(section, main && Array.isArray(given) ? { [main]: given } : given, name),
      problems,
    };
  } catch {
    return { value: undefined, problems: [{ path: name, expected: 'object' }] };
  }
}

/** Checks what a document says about itself. Never throws. */
export function checkDocument(document: unknown): CheckedDocument {
  const problems: GuardProblem[] = [];
  const bad = (path: string, expected: string) => problems.push({ path, expected });
  let code: CheckedDocument['code'] = 'invalid';
  let language: string | undefined;
  try {
    const { version, language: tag } = document as Values;
    if (isObject(document)) {
      code = Number.isInteger(version) && (version as number) > 1 ? 'version' : undefined;
      if (version !== 1) bad('version', '1');
      if (typeof tag === 'string') [language] = Intl.getCanonicalLocales(tag);
    }
  } catch {
    // Not an object, or not a language.
  }
  if (code === 'invalid') bad('', 'object');
  else if (!language) bad('language', 'language');
  return { code, language: language ?? 'en', problems };
}
