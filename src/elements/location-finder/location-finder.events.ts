/** What a visitor opened of a place. */
export type OpenKind = 'phone' | 'directions' | 'website';

/** A visitor followed a link of a place: to call it, to get there, to read more. Says which kind, never which place. */
export class LocationFinderOpenEvent extends Event {
  constructor(readonly kind: OpenKind) {
    super('location-finder-open', { bubbles: true, composed: true });
  }
}
