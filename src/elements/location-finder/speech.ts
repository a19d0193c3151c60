import type { Spoken } from '../../base/words.js';
import { formatter } from '../../locations/formatter.js';
import type { FinderWords } from './location-finder.words.js';

/** How the element speaks: its words, and dates, names and distances in the same language. */
export interface Speech {
  readonly spoken: Spoken;
  readonly word: FinderWords;
  /** Marks the element's own words where the document is in another language. */
  readonly say: (words: unknown) => unknown;
  /** The language of the element's own words, where the document is in another. */
  readonly lang: unknown;
  readonly number: (count: number) => string;
  readonly date: (day: string) => string;
  readonly language: (tag: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** "2.3 miles": one digit after the point below ten. */
  readonly miles: (distance: number) => string;
}

/** Everything by Intl in the language that is spoken; a tag that Intl does not know stays as it is. */
export function speechIn(spoken: Spoken, word: FinderWords, say: Speech['say'], lang: unknown): Speech {
  return {
    spoken,
    word,
    say,
    lang,
    number: (count) => count.toLocaleString(spoken),
    date: (day) =>
      formatter('DateTimeFormat', spoken, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
    language: (tag) => {
      try {
        return formatter('DisplayNames', spoken, { type: 'language' }).of(tag)!;
      } catch {
        return tag;
      }
    },
    list: (items) => formatter('ListFormat', spoken, { type: 'unit' }).format(items),
    miles: (distance) =>
      formatter('NumberFormat', spoken, {
        style: 'unit',
        unit: 'mile',
        unitDisplay: 'long',
        maximumFractionDigits: distance < 9.95 ? 1 : 0,
      }).format(distance),
  };
}
