/** Where a text stops being JSON, in words. */
export interface Mistake {
  /** Characters before it. */
  readonly at: number;
  /** A clause: `a comma is missing`. */
  readonly what: string;
  readonly instead: string;
}

type State = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'in object' | 'in list' | 'nothing';
type Kind = '{' | '[' | '}' | ']' | ':' | ',' | 'text' | 'plain';

const VALUE = { '{': 'first name', '[': 'first value', text: 'after', plain: 'after' } as const;

/** What may follow, and what is expected then. `after`: a value is complete; `up`: an object or a list is. */
const NEXT: Record<State, Partial<Record<Kind, State | 'after' | 'up'>>> = {
  value: VALUE,
  'first value': { ...VALUE, ']': 'up' },
  name: { text: 'colon' },
  'first name': { text: 'colon', '}': 'up' },
  colon: { ':': 'value' },
  'in object': { ',': 'name', '}': 'up' },
  'in list': { ',': 'value', ']': 'up' },
  nothing: {},
};

const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const WORD = /[\p{L}\d_$.+-]+/uy;

/** Finds the first place where a text that is not JSON breaks its rules. */
export function firstMistake(json: string): Mistake {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let at = 0;

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(json)?.[0] ?? '';
  };

  for (;;) {
    at += take(SPACE).length;
    const mark = json.charAt(at);
    const text = take(TEXT);
    const plain = take(PLAIN);
    const kind = text ? 'text' : plain ? 'plain' : (mark as Kind);
    const next: State | 'after' | 'up' | undefined = NEXT[state][kind];
    if (!next) return { at, ...explain(state, mark, take(WORD), text + plain !== '') };
    at += (text || plain || mark).length;
    if (kind === '{' || kind === '[') open.push(kind);
    if (next === 'up') open.pop();
    if (next !== 'after' && next !== 'up') state = next;
    else state = !open.length ? 'nothing' : open.at(-1) === '{' ? 'in object' : 'in list';
  }
}

const QUOTES: Record<string, string> = {
  "'": 'single',
  '`': 'slanted',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '«': 'angled',
};

function explain(state: State, mark: string, word: string, isValue: boolean): Omit<Mistake, 'at'> {
  const isName = state === 'name' || state === 'first name';
  if (!mark) {
    return { what: 'the text ends too early', instead: 'Close every { with } and every [ with ].' };
  }
  if (QUOTES[mark]) {
    return {
      what: `a text stands in ${QUOTES[mark]} quotation marks`,
      instead: 'Use straight double ones: "phone".',
    };
  }
  if (mark === '"' && !isValue) {
    return {
      what: 'a text has no end, or holds a line break or a lone backslash',
      instead:
        'End it with a quotation mark in the same line; write \\n for a new line, \\" for a quotation mark and \\\\ for a backslash.',
    };
  }
  if (mark === '/' || mark === '#') {
    return {
      what: 'there is a comment',
      instead: 'Remove it: JSON has no comments. A field that starts with x-, such as "x-note", is ignored.',
    };
  }
  if ((isName || state === 'value') && (mark === '}' || mark === ']')) {
    return state === 'value' && mark === '}'
      ? { what: 'a value is missing', instead: 'Write the value, such as "IOP", or remove the name.' }
      : { what: `there is a comma before ${mark}`, instead: 'Remove the comma after the last item.' };
  }
  if (isName && word) {
    return {
      what: `the name ${word} has no quotation marks`,
      instead: `Write "${word}": and then the value.`,
    };
  }
  if (state === 'colon') {
    return { what: 'a colon is missing after a name', instead: 'Write it like "phone": "(470) 555-0142".' };
  }
  if ((state === 'in object' || state === 'in list') && (isValue || mark === '{' || mark === '[')) {
    return { what: 'a comma is missing', instead: 'Write a comma before this, after the item above.' };
  }
  if (state === 'nothing') {
    return { what: 'there is more text after the end', instead: 'Remove what follows the last }.' };
  }
  if (word) {
    return {
      what: `there is ${word}, which is not a value`,
      instead: `Write "${word}" in quotation marks, a number such as 9, true or false.`,
    };
  }
  return {
    what: `"${mark}" cannot stand here`,
    instead: 'Remove it, or look for a bracket or a quotation mark that is missing before it.',
  };
}
