import type { Place } from '../program/place.js';
import { FACETS, SWITCHES, askedBy, wordsOf, yesOf } from './place-filters.js';
import type { Facet, PlaceFilters, Switch } from './search.js';

/** What a visitor can choose by, counted for one query. */
export interface Facets {
  /**
   * For each field its words, and how many places each would leave if it were the only one chosen there; the other filters
   * hold. A switch has the one word `true`.
   */
  readonly counts: ReadonlyMap<Facet | Switch, ReadonlyMap<string, number>>;
  /** The filters that alone keep places out, and how many each keeps out: what to loosen when nothing is found. */
  readonly loosen: ReadonlyMap<Facet | Switch, number>;
}

/** Counts what each filter would leave of these places. */
export function countFacets(places: readonly Place[], filters?: PlaceFilters, at = new Date()): Facets {
  const asked = askedBy(filters, at);
  const switches = SWITCHES.map((name) => ({ name, says: yesOf(name, at) }));
  const counts = new Map<Facet | Switch, Map<string, number>>();
  for (const name of [...FACETS, ...SWITCHES]) counts.set(name, new Map());
  const loosen = new Map<Facet | Switch, number>();
  const add = (counter: Map<string, number>, word: string) => counter.set(word, (counter.get(word) ?? 0) + 1);
  for (const place of places) {
    const [first, second] = asked.filter(({ fits }) => !fits(place));
    if (second) continue;
    const only = first?.name;
    if (only) add(loosen, only);
    for (const name of FACETS) {
      if ((only ?? name) !== name) continue;
      for (const word of new Set(wordsOf(place, name))) add(counts.get(name)!, word);
    }
    for (const { name, says } of switches) {
      if ((only ?? name) === name && says(place)) add(counts.get(name)!, 'true');
    }
  }
  return { counts, loosen };
}
