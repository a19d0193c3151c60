import type { Place } from '../program/place.js';

/** A point on the map, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** The fields of a place that hold words to choose by. */
export type Facet = 'levels' | 'payment' | 'services' | 'ageGroups' | 'languages' | 'accessibility';

/** The yes-or-no questions a place can be chosen by. */
export type Switch = 'acceptsNewPatients' | 'openNow' | 'telehealth';

/**
 * What a place must have. Of the words of one field any is enough; of the fields each must fit. A switch that is not `true`
 * asks nothing.
 */
export type PlaceFilters = {
  readonly [Name in Facet]?: readonly string[] | undefined;
} & {
  readonly [Name in Switch]?: boolean | undefined;
};

/** What a visitor looks for. Without anything: all places, in their own order. */
export interface PlaceQuery {
  /** Where the visitor is or wants to go. */
  readonly center?: Point | undefined;
  /** Miles around the center; absent: any distance. */
  readonly radius?: number | undefined;
  readonly filters?: PlaceFilters | undefined;
  /** Absent: by distance where there is a center, else the places' own order. */
  readonly sort?: 'distance' | 'name' | undefined;
  /** How many places one answer brings; absent: 10. */
  readonly limit?: number | undefined;
  /** The `cursor` of an earlier answer to the same question: brings what follows. */
  readonly cursor?: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** The moment "open now" is about; absent: now. */
  readonly at?: Date | undefined;
}

export interface FoundPlace {
  readonly place: Place;
  /** Miles from the center, as the crow flies; absent without a center or where the place's point is unknown. */
  readonly distance?: number | undefined;
  /** Lies outside the radius and was found because it treats by video or phone. */
  readonly remote?: boolean | undefined;
}

/**
 * What an element tells its visitor about an answer.
 * - `beyond-radius`: nothing lies within the radius; these are the nearest
 * - `unknown-distance`: some that fit were left out because nobody knows how far away they are
 * - `incomplete`: the source did not look at everything, so something nearer may exist
 */
export type PlaceNote = 'beyond-radius' | 'unknown-distance' | 'incomplete';

export interface PlaceAnswer {
  readonly places: readonly FoundPlace[];
  /** How many places the whole answer has, over all its pages. */
  readonly total: number;
  /** Whether `total` was counted; false when it is an estimate or a lower bound. */
  readonly exact: boolean;
  /** Codes, not sentences: those of `PlaceNote`, and a source's own. */
  readonly notes: readonly (PlaceNote | (string & {}))[];
  /** Asks for what follows; absent on the last page. */
  readonly cursor?: string | undefined;
}

/**
 * Anything that finds places: the places of a document, a file, or a search engine of the page's author.
 *
 * An element asks its author's engine when it appears, and for each search and filter: with `center` where the visitor named one (a
 * point, never what was typed), `radius`, `filters`, `sort`, `limit` (50), and `cursor` when a visitor goes on where an answer has one.
 * `signal` is aborted when a later question overtakes this one, when the element is taken away, and after 15 seconds. What the engine
 * cannot do it may leave out: each answer is checked, held against filters and radius, sorted and listed once in the browser.
 */
export type SearchLocations = (query: PlaceQuery) => Promise<PlaceAnswer>;
