import type { CareLevel } from '../../program/care-levels.js';
import type { ComparisonWords } from './care-level-comparison.words.js';

/** What levels are compared by: fields of the document. Their order in the words is the order of the rows. */
export type Aspect = keyof ComparisonWords['aspects'];

/** What a level says on an aspect: in words of the element, in the document's own, in both; in neither where it is not known. */
export interface Cell {
  readonly ours?: string | undefined;
  readonly text?: string | undefined;
}

export interface Row {
  readonly aspect: Aspect;
  /** One for each level, in their order. */
  readonly cells: readonly Cell[];
  /** Whether all levels say the same. */
  readonly same: boolean;
}

/** How the element speaks. */
export interface Speech {
  readonly word: ComparisonWords;
  readonly number: (value: number) => string;
  /** "PHP or IOP", in the language of the names. */
  readonly anyOf: (names: string[]) => string;
}

/** How a level is called where room is short. */
export const shortName = ({ abbreviation, name }: CareLevel): string => abbreviation ?? name;

export const isKnown = ({ ours, text }: Cell): boolean => !!(ours || text);

function amount({ min, max, text }: NonNullable<CareLevel['hoursPerWeek']>, { word, number }: Speech): Cell {
  if (text) return { text };
  if (min === undefined) return max === undefined ? {} : { ours: word.atMost(number(max)) };
  if (max === undefined) return { ours: word.atLeast(number(min)) };
  return min === max ? { text: number(min) } : { ours: word.between(number(min), number(max)) };
}

function cellOf(aspect: Aspect, level: CareLevel, all: readonly CareLevel[], speech: Speech): Cell {
  const { word, anyOf } = speech;
  const { overnight, overnightText, population, nextSteps } = level;
  switch (aspect) {
    case 'hoursPerWeek':
    case 'daysPerWeek':
      return amount(level[aspect] ?? {}, speech);
    case 'overnight':
      if (overnightText || overnight === undefined) return { text: overnightText };
      return { ours: overnight ? word.yes : word.no };
    case 'suits':
      return { ours: population && word.populations[population], text: level.suits };
    case 'nextSteps': {
      const steps = (nextSteps?.levels ?? []).flatMap((id) => all.find((step) => step.id === id) ?? []);
      return { text: nextSteps?.text ?? anyOf(steps.map(shortName)) };
    }
    default:
      return { text: level[aspect] };
  }
}

/** What is compared: the words of a cell; of nights the fact, since "No" and "No, at home" do not differ. */
const factOf = (aspect: Aspect, { overnight }: CareLevel, { ours, text }: Cell) =>
  (aspect === 'overnight' ? overnight : undefined) ?? `${ours ?? ''} ${text ?? ''}`.trim();

/**
 * Compares levels by every aspect that at least one of them says something about. `all` are the document's levels: a step may
 * lead to one that is not compared.
 */
export function compareLevels(
  levels: readonly CareLevel[],
  all: readonly CareLevel[],
  speech: Speech,
): Row[] {
  return (Object.keys(speech.word.aspects) as Aspect[])
    .map((aspect) => {
      const cells = levels.map((level) => cellOf(aspect, level, all, speech));
      const facts = levels.map((level, at) => factOf(aspect, level, cells[at]!));
      return { aspect, cells, same: new Set(facts).size === 1 };
    })
    .filter(({ cells }) => cells.some(isKnown));
}
