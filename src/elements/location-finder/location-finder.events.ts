/** What a visitor opened of a place. */
export type OpenKind = 'phone' | 'directions' | 'website';

/**
 * What became of a search: places were found, or only ones beyond the radius (`nearest`), or `none`; the place that was typed is
 * `unknown`, or one of several (`which`); or the search `failed`.
 */
export type SearchOutcome = 'found' | 'nearest' | 'none' | 'unknown' | 'which' | 'failed';

/** A visitor followed a link of a place: to call it, to get there, to read more. Says which kind, never which place. */
export class LocationFinderOpenEvent extends Event {
  constructor(readonly kind: OpenKind) {
    super('location-finder-open', { bubbles: true, composed: true });
  }
}

/** A visitor searched. Says what became of it, never what was typed or where it was. */
export class LocationFinderSearchEvent extends Event {
  constructor(readonly outcome: SearchOutcome) {
    super('location-finder-search', { bubbles: true, composed: true });
  }
}
