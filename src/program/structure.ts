import { FORMATS } from './formats.js';
import { exampleOf, exampleText } from './example.js';
import { closest } from './closest.js';
import { nameAt, pathTo, sentence, type Key } from './path.js';
import { excerpt } from './plain-copy.js';
import type { Problem } from './problem.js';
import { isOptional, itemOf, patternOf, required, shapeOf } from './schema.js';
import { z } from './zod.js';

type Issue = z.core.$ZodIssue;
type Advice = Pick<Problem, 'message' | 'instead'> & { readonly severity?: Problem['severity'] };

/** What zod found, told to the person who wrote the document. */
export function structureProblems(schema: z.ZodType, value: unknown): Problem[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const keys = issue.path as Key[];
    const field = new Field(schema, value, keys);
    const path = keys.reduce(pathTo, '');
    const given = typeof field.value === 'string' ? excerpt(field.value) : field.value;
    return { severity: 'error', path, value: given, ...advise(issue, field) };
  });
}

/** One place in the document: what is there, what belongs there, and how a sentence calls it. */
class Field {
  readonly value: unknown;
  readonly schema: z.ZodType;
  readonly name: string;
  readonly mayBeLeftOut: boolean;

  constructor(schema: z.ZodType, value: unknown, keys: readonly Key[]) {
    let at = schema;
    let found = value;
    for (const key of keys) {
      const inner = required(at);
      at = (typeof key === 'number' ? itemOf(inner) : shapeOf(inner)?.[key]) ?? inner;
      found = (found as Record<Key, unknown> | undefined)?.[key];
    }
    this.value = found;
    this.schema = required(at);
    this.mayBeLeftOut = isOptional(at);
    this.name = nameAt(keys);
  }
}

function advise(issue: Issue, field: Field): Advice {
  const { value, schema } = field;
  if (value === undefined) return missing(field);
  if (schema instanceof z.ZodEnum && typeof value === 'string')
    return notAChoice(field, value, schema.options as string[]);
  if (issue.code === 'invalid_format' && typeof value === 'string') return badlyWritten(field, value);
  if (issue.code === 'too_big' && issue.origin === 'string') return tooLong(field, Number(issue.maximum));
  if (Array.isArray(value) && schema instanceof z.ZodArray) return emptyList(field);
  if (typeof value === 'number' && schema instanceof z.ZodNumber) return outOfRange(field, schema);
  return wrongKind(field);
}

const example = (field: Field) => excerpt(exampleText(field.schema));

const orLeaveOut = (field: Field) => (field.mayBeLeftOut ? `, or leave ${field.name} out` : '');

function missing(field: Field): Advice {
  return {
    message: `${sentence(field.name)} is missing.`,
    instead: field.name.startsWith('"')
      ? `Add it, such as ${field.name}: ${example(field)}.`
      : `Write it, such as ${example(field)}, or remove the empty item.`,
  };
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a group of fields in curly brackets',
  array: 'a list',
};

/** The kind of a value as it stands in a document. */
function kindOf(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Number.isNaN(value)) return 'not a number (NaN)';
  return KINDS[Array.isArray(value) ? 'array' : typeof value] ?? `a ${typeof value}`;
}

function wrongKind(field: Field): Advice {
  const { schema } = field;
  const given = kindOf(field.value);
  const is = (wanted: string) => `${sentence(field.name)} must be ${wanted}, but it is ${given}.`;
  const write = (how: string) => `Write ${how}, such as ${example(field)}${orLeaveOut(field)}.`;
  if (schema instanceof z.ZodLiteral) {
    return {
      message: is(`the number ${schema.value as number}`),
      instead: `Write ${field.name}: ${schema.value as number}.`,
    };
  }
  if (schema instanceof z.ZodBoolean) {
    return {
      message: is('true or false'),
      instead: `Write true or false, without quotation marks${orLeaveOut(field)}.`,
    };
  }
  if (schema instanceof z.ZodNumber)
    return { message: is('a number'), instead: write('a number without quotation marks') };
  if (schema instanceof z.ZodArray)
    return { message: is('a list'), instead: write('a list in square brackets') };
  if (schema instanceof z.ZodObject)
    return { message: is(KINDS['object']!), instead: write('the fields in curly brackets') };
  return { message: is('text'), instead: write('text in quotation marks') };
}

function notAChoice(field: Field, value: string, words: readonly string[]): Advice {
  const meant = closest(value, words);
  const all = words.map((word) => `"${word}"`).join(', ');
  return {
    message: `${sentence(field.name)} cannot be "${excerpt(value)}".`,
    instead: meant
      ? `Did you mean "${meant}"? These words can stand here: ${all}.`
      : `Write one of these words: ${all}.`,
  };
}

function badlyWritten(field: Field, value: string): Advice {
  if (!FORMATS.text.test(value)) {
    return {
      message: `${sentence(field.name)} is empty.`,
      instead: `Write text, such as ${example(field)}${orLeaveOut(field)}.`,
    };
  }
  const pattern = patternOf(field.schema)?.source;
  if (pattern === FORMATS.id.source) {
    return {
      message: `"${excerpt(value)}" cannot be an id: only small letters, digits and hyphens can, starting with a letter or digit.`,
      instead: `Write it like "${idLike(value) || String(exampleOf(field.schema))}".`,
    };
  }
  return pattern === FORMATS.time.source
    ? {
        message: `"${excerpt(value)}" is not a time of day.`,
        instead: 'Write hours and minutes with two digits each, 00:00 to 24:00, such as "09:00" or "17:30".',
      }
    : {
        message: `"${excerpt(value)}" is not a date.`,
        instead: 'Write year, month and day with hyphens, such as "2026-11-02".',
      };
}

/** What an author may have meant as an id: "What is IOP?" becomes "what-is-iop". */
const idLike = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

function emptyList(field: Field): Advice {
  return {
    message: `The list ${field.name} has no items.`,
    instead: `Add at least one, such as ${example(field)}${orLeaveOut(field)}.`,
  };
}

function outOfRange(field: Field, schema: z.ZodNumber): Advice {
  const { minValue, maxValue } = schema;
  return {
    message: `${sentence(field.name)} cannot be ${String(field.value)}.`,
    instead: Number.isFinite(minValue)
      ? `Write a number from ${minValue} to ${maxValue}, such as ${example(field)}.`
      : `Write a number, such as ${example(field)}.`,
  };
}

function tooLong(field: Field, most: number): Advice {
  const length = (field.value as string).length;
  return {
    severity: 'warning',
    message: `${sentence(field.name)} is ${length.toLocaleString('en-US')} characters long. More than ${most.toLocaleString('en-US')} do not fit well.`,
    instead: `Shorten it, such as ${example(field)}.`,
  };
}
