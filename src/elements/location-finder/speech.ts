import type { Spoken } from '../../base/words.js';
import type { FinderWords } from './location-finder.words.js';

/** How the element speaks: its words, and dates, names and distances in the same language. */
export interface Speech {
  readonly spoken: Spoken;
  readonly word: FinderWords;
  /** Marks the element's own words where the document is in another language. */
  readonly say: (words: unknown) => unknown;
  readonly number: (count: number) => string;
  readonly date: (day: string) => string;
  readonly language: (tag: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** "2.3 miles": one digit after the point below ten. */
  readonly miles: (distance: number) => string;
}

/** Everything by Intl in the language that is spoken; a tag that Intl does not know stays as it is. */
export function speechIn(spoken: Spoken, word: FinderWords, say: Speech['say']): Speech {
  const names = new Intl.DisplayNames(spoken, { type: 'language' });
  const lists = new Intl.ListFormat(spoken, { type: 'unit' });
  return {
    spoken,
    word,
    say,
    number: (count) => count.toLocaleString(spoken),
    date: (day) => new Date(day).toLocaleDateString(spoken, { dateStyle: 'long', timeZone: 'UTC' }),
    language: (tag) => {
      try {
        return names.of(tag)!;
      } catch {
        return tag;
      }
    },
    list: (items) => lists.format(items),
    miles: (distance) =>
      distance.toLocaleString(spoken, {
        style: 'unit',
        unit: 'mile',
        unitDisplay: 'long',
        maximumFractionDigits: distance < 9.95 ? 1 : 0,
      }),
  };
}
