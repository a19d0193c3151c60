import type { Facets } from '../../locations/facets.js';
import { FACETS, SWITCHES } from '../../locations/place-filters.js';
import type { Facet, PlaceFilters, Switch } from '../../locations/search.js';
import {
  ACCESSIBILITY_LABELS,
  AGE_GROUP_LABELS,
  PAYMENT_LABELS,
  SERVICE_LABELS,
  type Label,
} from '../../locations/vocabularies.js';
import type { SearchSpeech } from './speech.js';

/** A box to tick: what it is called, how many places it would leave, and the filters after a tick. */
export interface FilterOption {
  readonly label: string;
  readonly count: string;
  readonly checked: boolean;
  readonly filters: PlaceFilters;
}

export interface FilterSet {
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly FilterOption[];
}

const LABELS: { readonly [Name in Facet]?: Readonly<Record<string, Label>> } = {
  payment: PAYMENT_LABELS,
  services: SERVICE_LABELS,
  ageGroups: AGE_GROUP_LABELS,
  accessibility: ACCESSIBILITY_LABELS,
};

/** What a word of a field, or a switch, is called. */
export function labelOf(name: Facet | Switch, value: string, speech: SearchSpeech): string {
  const { tongue, word } = speech;
  if (isSwitch(name)) return word.switches[name];
  if (name === 'levels') return speech.levelName(value);
  if (name === 'languages') return speech.languageName(value);
  return LABELS[name]![value]![tongue];
}

/** Whether a word is one of its field's vocabulary: places in a document are not checked for that before. */
export const isKnown = (name: Facet, value: string): boolean =>
  !LABELS[name] || Object.hasOwn(LABELS[name], value);

export const isSwitch = (name: Facet | Switch): name is Switch =>
  (SWITCHES as readonly string[]).includes(name);

/**
 * All that can be chosen by, with counts: the same boxes for every search of a list, so that none moves under a finger. Of fields
 * that no place has nothing is offered. `hasMore`: there are places that could not be counted.
 */
export function filterSets(
  { counts }: Facets,
  whole: Facets,
  filters: PlaceFilters,
  hasMore: boolean,
  speech: SearchSpeech,
): FilterSet[] {
  const { word, number } = speech;
  const option = (name: Facet | Switch, value: string, count: number): FilterOption => {
    const chosen = isSwitch(name) ? [] : (filters[name] ?? []);
    const checked = isSwitch(name) ? !!filters[name] : chosen.includes(value);
    const after = isSwitch(name)
      ? !checked
      : checked
        ? chosen.filter((other) => other !== value)
        : [...chosen, value];
    return {
      label: labelOf(name, value, speech),
      count: hasMore ? `${number(count)}+` : number(count),
      checked,
      filters: { ...filters, [name]: after },
    };
  };
  const sets = FACETS.map((name) => {
    const counted = counts.get(name)!;
    const all = whole.counts.get(name)!;
    const order = Object.keys(LABELS[name] ?? {});
    const offered = [...all.keys()].filter((value) => isKnown(name, value));
    offered.sort((one, other) =>
      order.length ? order.indexOf(one) - order.indexOf(other) : all.get(other)! - all.get(one)!,
    );
    return {
      ...word.facets[name],
      options: offered.map((value) => option(name, value, counted.get(value) ?? 0)),
    };
  });
  const switches = SWITCHES.filter((name) => name === 'openNow' || whole.counts.get(name)!.size).map((name) =>
    option(name, 'true', counts.get(name)!.get('true') ?? 0),
  );
  return [...sets, { ...word.also, options: switches }].filter(({ options }) => options.length);
}

/** The filters that are on, each with what it is called and the filters without it. */
export function activeFilters(filters: PlaceFilters, speech: SearchSpeech): Omit<FilterOption, 'count'>[] {
  return [...FACETS, ...SWITCHES].flatMap((name) => {
    if (isSwitch(name))
      return filters[name]
        ? [{ label: speech.word.switches[name], checked: true, filters: { ...filters, [name]: false } }]
        : [];
    const chosen = filters[name] ?? [];
    return chosen.map((value) => ({
      label: labelOf(name, value, speech),
      checked: true,
      filters: { ...filters, [name]: chosen.filter((other) => other !== value) },
    }));
  });
}
