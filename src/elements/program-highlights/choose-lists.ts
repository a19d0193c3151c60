import type { HighlightList } from '../../program/highlights.js';

/** The lists whose ids are `wanted` (with spaces or commas between them), in that order; all of them where none is named. */
export function chooseLists(
  lists: readonly HighlightList[],
  wanted: string | null,
): readonly HighlightList[] {
  const ids = wanted?.match(/[^\s,]+/g);
  return ids ? [...new Set(ids)].flatMap((id) => lists.find((list) => list.id === id) ?? []) : lists;
}

/** How a list is set where it does not say so itself: sentences if there are any, else short lines. */
export const kindOf = ({ kind, items }: HighlightList): NonNullable<HighlightList['kind']> =>
  kind ?? (items.some(({ text }) => text) ? 'reasons' : 'facts');

/** A title that runs into a sentence, with a full stop if it has no mark at its end. */
export const closed = (title: string): string => (/\p{P}\s*$/u.test(title) ? title : `${title}.`);
