import type { FoundPlace, Point } from '../../locations/search.js';
import type { Spoken } from '../../base/words.js';

/** A place of the page of results that is shown, with the number of its card. */
export interface NumberedPlace {
  readonly number: number;
  readonly found: FoundPlace;
}

/** What a map shows. It is handed over anew whenever the results change. */
export interface MapView {
  /** Those of the page that have a point, in the order of their cards. */
  readonly places: readonly NumberedPlace[];
  /** Where the visitor searched, and what they call it. */
  readonly center?: Point | undefined;
  readonly centerName?: string | undefined;
  /** Miles; absent: any distance. */
  readonly radius?: number | undefined;
  readonly spoken: Spoken;
  /** Marks the map's own words with their language where the document is in another one; `undefined` where they need no mark. */
  readonly spokenLang?: Spoken | undefined;
  /** The id of the place whose marker stands out. */
  readonly chosen?: string | undefined;
  /** A visitor chose a marker: its card takes the focus. */
  readonly onChoose: (id: string) => void;
  /** A visitor leaves the map (Esc, "skip the map"): the results take the focus. */
  readonly onLeave: () => void;
}

/** A map that stands in the element. */
export interface PlaceMap {
  update(view: MapView): void;
  /** Makes a marker stand out, and gives it the focus. */
  focusPlace(id: string): void;
  destroy(): void;
}

/**
 * What a map's lazy module exports as `createMap`: it fills `section`, an empty `<section>` of the element's shadow tree, and
 * brings its styles with it as a constructed style sheet that it adds to the section's root. It asks nobody for anything.
 */
export type CreateMap = (section: HTMLElement, view: MapView) => PlaceMap;
