import type { FilterSet } from './filter-sets.js';
import type { FoundPlace, PlaceFilters, Point } from '../../locations/search.js';

/** What a visitor asks for. */
export interface SearchRequest {
  /** As typed; empty: everywhere. */
  readonly where: string;
  /** Where the visitor's own device says it is, in place of `where`. */
  readonly here?: Point | undefined;
  /** Miles; absent: any distance. */
  readonly radius?: number | undefined;
  readonly filters: PlaceFilters;
  readonly byName?: boolean | undefined;
  /** From 0 on. */
  readonly page: number;
}

/** Something to press, and what is asked for then. */
export interface Offer {
  readonly label: string;
  readonly change: Partial<SearchRequest>;
}

/** `nearest`: nothing within the radius; `unknown`: nobody knows that town; `which`: there are several of that name. */
export type Outcome = 'found' | 'nearest' | 'none' | 'unknown' | 'which';

/** An answer, in words. */
export interface Results {
  /** Absent before any search. */
  readonly outcome?: Outcome;
  readonly title: string;
  readonly notes?: readonly string[];
  /** Ways on where nothing was found. */
  readonly offers?: readonly Offer[];
  /** The filters that are on: pressing takes one away. */
  readonly active?: readonly Offer[];
  /** Those of the page. */
  readonly found: readonly FoundPlace[];
  /** How many come before them. */
  readonly before: number;
  readonly total: number;
  /** In what order they are, and another one that can be asked for. */
  readonly order?: string;
  readonly sort?: Offer | undefined;
  readonly center?: Point | undefined;
  readonly centerName?: string | undefined;
}

/** `search`: what a visitor typed or located; `page` and `filter` change what is shown of it. */
export type Reason = 'search' | 'page' | 'filter';

/** All that is drawn of a search. */
export interface SearchView {
  /** What a screen reader is told, once. */
  status?: string;
  request: SearchRequest;
  /** What stands in the field. */
  typed: string;
  suggestions?: readonly string[];
  /** Of the suggestions, the one that Enter would take; -1: none. */
  suggested?: number;
  /** Why the visitor's own place is not known. */
  notLocated?: string;
  /** While an answer is waited for. */
  isBusy?: boolean;
  hasFailed?: boolean;
  results?: Results | undefined;
  sets?: readonly FilterSet[];
  showsFilters?: boolean;
}
