import { fieldStyles } from '../../src/base/field.styles.js';
import { tokenStyles } from '../../src/base/tokens.styles.js';
import { colorOf, contrast, declarationsIn, mix, type Declarations, type Rgb, type Scheme } from './color.js';

/** Two colors that meet on the page, and what WCAG 2.2 AA asks of them. */
export interface Pair {
  what: string;
  /** What is seen, and what it is seen on. */
  colors: (token: (name: string) => Rgb, scheme: Scheme) => readonly [Rgb, Rgb];
  /** 4.5 for text; 3 for the edges of fields and the focus ring. */
  needed: 4.5 | 3;
}

const SHEETS = { 'the sheet': '--_surface', 'a band': '--_raised', 'this program’s tint': '--_accent-soft' };

const onEverySheet = (what: string, color: string, needed: Pair['needed'], sheets = Object.entries(SHEETS)) =>
  sheets.map(([where, sheet]): Pair => ({
    what: `${what} on ${where}`,
    colors: (token) => [token(color), token(sheet)],
    needed,
  }));

/** By day the call card is the accent, by night a tint of it, so that it does not glare. */
const card = (scheme: Scheme) =>
  scheme === 'light' ? (['--_on-accent', '--_accent'] as const) : (['--_text', '--_accent-soft'] as const);

/** Every pair of colors that the elements' styles make of the public properties. */
export const pairs: readonly Pair[] = [
  ...onEverySheet('Text', '--_text', 4.5),
  ...onEverySheet('Second voice', '--_muted', 4.5),
  ...onEverySheet('A link', '--_accent', 4.5),
  {
    what: 'Text on the accent',
    colors: (token) => [token('--_on-accent'), token('--_accent')],
    needed: 4.5,
  },
  {
    what: 'Text on the call card',
    colors: (token, scheme) => {
      const [text, back] = card(scheme);
      return [token(text), token(back)];
    },
    needed: 4.5,
  },
  {
    what: 'Second voice on the call card',
    colors: (token, scheme) => {
      const [text, back] = card(scheme);
      return [mix(token(text), 0.9, token(back)), token(back)];
    },
    needed: 4.5,
  },
  ...onEverySheet('What is missing or failed', '--_danger', 4.5, [
    ['the sheet', '--_surface'],
    ['a band', '--_raised'],
  ]),
  ...onEverySheet('The edge of a field', '--_field-line', 3),
  ...onEverySheet('The focus ring', '--_focus', 3),
];

const library = declarationsIn(`${fieldStyles} ${tokenStyles.replace(/@media[^]*/, '')}`);

/** The colors and lengths of the library with a theme's own in their place. */
export function tokensWith(theme: string): Declarations {
  return new Map([...library, ...declarationsIn(theme)]);
}

/** The two colors of a pair with a theme's style sheet; the empty one is the library's own colors. */
export function colorsOf({ colors }: Pair, theme: string, scheme: Scheme): readonly [Rgb, Rgb] {
  const declared = tokensWith(theme);
  return colors((name) => colorOf(`var(${name})`, scheme, declared), scheme);
}

export function contrastOf(pair: Pair, theme: string, scheme: Scheme): number {
  return contrast(...colorsOf(pair, theme, scheme));
}
