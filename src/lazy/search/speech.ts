import { words, type SearchWords, type Tongue } from './words.js';

/** How sentences about a search are made. */
export interface SearchSpeech {
  readonly tongue: Tongue;
  readonly word: SearchWords;
  readonly number: (count: number) => string;
  readonly miles: (distance: number) => string;
  readonly levelName: (id: string) => string;
  readonly languageName: (tag: string) => string;
  readonly list: (items: readonly string[]) => string;
}

export function searchSpeech(tongue: Tongue, levelName: SearchSpeech['levelName']): SearchSpeech {
  const names = new Intl.DisplayNames(tongue, { type: 'language' });
  return {
    tongue,
    word: words[tongue],
    number: (count) => count.toLocaleString(tongue),
    miles: (distance) =>
      distance.toLocaleString(tongue, { style: 'unit', unit: 'mile', unitDisplay: 'long' }),
    levelName,
    languageName: (tag) => {
      try {
        const name = names.of(tag)!;
        return name.charAt(0).toLocaleUpperCase(tongue) + name.slice(1);
      } catch {
        return tag;
      }
    },
    list: (items) => new Intl.ListFormat(tongue, { type: 'unit' }).format(items),
  };
}
