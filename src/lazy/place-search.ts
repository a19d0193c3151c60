import { sheetOf } from '../base/css.js';
import { printAlone } from '../base/print-alone.js';
import type { Place } from '../program/place.js';
import { drawActive, drawSets, drawSuggestions, type Pencil } from './search/draw-filters.js';
import { MapBeside } from './search/map-beside.js';
import { PlaceFinder, type Fact, type FinderSetup } from './search/place-finder.js';
import { searchStyles } from './search/search.styles.js';
import type { Outcome, Reason, SearchRequest, SearchView } from './search/results.js';

export type SearchSetup = FinderSetup;

/** The element that shows a search. */
export interface SearchHost {
  /** Resolves when it is drawn. */
  readonly update: () => Promise<void>;
  readonly root: ShadowRoot;
  /** A visitor searched, and that came of it. */
  readonly answered: (outcome: Outcome | 'failed') => void;
}

/** Longer lists are shorter after a search. */
const MOST_PRINTED = 50;

/**
 * A visitor's search, from typing to the last page. An answer that is overtaken is dropped; what fails can be tried again, and
 * nothing that was typed is lost. Loaded when somebody begins to search, or for a list of places that is not in the document.
 */
export class PlaceSearch {
  readonly #finder: PlaceFinder;
  readonly #view: SearchView;
  readonly #host: SearchHost;
  readonly #map: MapBeside;
  #again: () => void = () => undefined;
  #showsMap = false;

  constructor(setup: SearchSetup, view: SearchView, host: SearchHost) {
    this.#finder = new PlaceFinder(setup);
    this.#view = view;
    this.#host = host;
    this.#map = new MapBeside(host.root, setup.language, this.#finder.speech);
    this.dress();
  }

  /** Puts on the styles that come with the search: an element takes its own anew whenever it is connected. */
  dress(): void {
    const { root } = this.#host;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(searchStyles)];
  }

  /** Asks for something else than now. */
  async ask(change: Partial<SearchRequest>, reason: Reason): Promise<void> {
    const view = this.#view;
    const request = (view.request = { ...view.request, page: 0, ...change });
    this.#again = () => void this.ask(change, reason);
    view.typed = change.where ?? view.typed;
    view.isBusy = true;
    this.close();
    try {
      const results = await this.#finder.answer(request);
      const sets = view.showsFilters ? await this.#finder.filterSets(request) : [];
      if (request !== view.request) return;
      Object.assign(view, { results, sets, hasFailed: false, isBusy: false });
    } catch {
      if (request !== view.request) return;
      Object.assign(view, { hasFailed: true, isBusy: false });
    }
    await this.#tell(reason);
    if (this.#showsMap) await this.#drawMap();
  }

  /** To a new list goes the focus, which says its title; where the visitor stays at a filter, the title is said. */
  async #tell(reason: Reason): Promise<void> {
    const { hasFailed, results } = this.#view;
    if (reason === 'search') this.#host.answered(hasFailed ? 'failed' : results!.outcome!);
    await this.#host.update();
    const title = this.#host.root.querySelector<HTMLElement>('#_results');
    if (!title) return;
    if (reason === 'filter') {
      this.#view.status = title.textContent.trim();
      await this.#host.update();
    } else {
      title.tabIndex = -1;
      title.focus();
    }
  }

  retry(): void {
    this.#again();
  }

  /** What stands in the field, within a radius; with an empty field around the visitor, if that place is known. */
  submit(radius: number | undefined): void {
    const view = this.#view;
    const where = view.typed.trim();
    view.notLocated = '';
    void this.ask({ where, radius, here: where ? undefined : view.request.here }, 'search');
  }

  async locate(): Promise<void> {
    const view = this.#view;
    try {
      const here = await this.#finder.locate();
      view.typed = view.notLocated = '';
      await this.ask({ here, where: '' }, 'search');
    } catch (error) {
      view.notLocated = (error as Error).message;
      void this.#host.update();
    }
  }

  /** Suggests cities for what stands in the field. */
  suggest(): void {
    const view = this.#view;
    view.suggestions = view.typed.trim() ? this.#finder.suggest(view.typed) : [];
    view.suggested = -1;
    void this.#host.update();
  }

  /** What a key does while there are suggestions; false: nothing. */
  key(name: string): boolean {
    const view = this.#view;
    const { suggestions = [], suggested = -1 } = view;
    const stops = suggestions.length + 1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[name];
    if (stops === 1) return false;
    // In a circle that leads through the field itself.
    if (step) view.suggested = ((suggested + 1 + step + stops) % stops) - 1;
    else if (name === 'Escape') this.close();
    else if (name === 'Enter' && suggested >= 0) this.pick(suggested);
    else return false;
    void this.#host.update();
    return true;
  }

  pick(at: number): void {
    this.#view.typed = this.#view.suggestions![at]!;
    this.close();
  }

  /** Takes the suggestions away. */
  close(): void {
    this.#view.suggestions = [];
    this.#view.suggested = -1;
    void this.#host.update();
  }

  async showFilters(): Promise<void> {
    const view = this.#view;
    if (view.showsFilters) view.sets = await this.#finder.filterSets(view.request);
    void this.#host.update();
  }

  /** Prints what was found, not only this page of it, for somebody who takes it along: hours and all that is offered are on it. */
  async print(): Promise<void> {
    const view = this.#view;
    const { results, request } = view;
    const { root, update } = this.#host;
    // Asking for paper would give up the search that is under way.
    if (view.isBusy) return;
    try {
      view.results = await this.#finder.answer({ ...request, page: 0 }, MOST_PRINTED);
      await update();
      const styles = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      );
      printAlone(root.querySelector('.finder')!, styles);
    } finally {
      view.results = results;
      await update();
    }
  }

  /** Shows the map, and gives it the focus. */
  async showMap(): Promise<void> {
    this.#showsMap = true;
    await this.#drawMap();
    this.#host.root.querySelector<HTMLElement>('#_map')?.focus();
  }

  async #drawMap(): Promise<void> {
    await this.#host.update();
    await this.#map.show(this.#view.results);
  }

  /** The place for the map; nothing until a visitor asks for it. */
  drawMap({ html }: Pencil): unknown {
    return this.#showsMap
      ? html`<section id="_map" tabindex="-1" aria-label=${this.#finder.speech.word.map}></section>`
      : undefined;
  }

  drawSuggestions(pencil: Pencil): unknown {
    const { suggestions = [], suggested = -1 } = this.#view;
    return drawSuggestions(pencil, suggestions, suggested, (at) => this.pick(at));
  }

  drawSets(pencil: Pencil): unknown {
    return drawSets(pencil, this.#view.sets ?? [], this.#filter);
  }

  drawActive(pencil: Pencil): unknown {
    return drawActive(pencil, this.#finder.speech.word, this.#view.results?.active ?? [], this.#filter);
  }

  /** "2 on", or nothing. */
  get activeCount(): string {
    const count = this.#view.results?.active?.length;
    return count ? this.#finder.speech.word.on(count) : '';
  }

  readonly #filter = (change: Partial<SearchRequest>): void => void this.ask(change, 'filter');

  facts(place: Place): Fact[] {
    return this.#finder.facts(place);
  }

  /** Gives up what is under way: nobody waits for it. */
  abort(): void {
    this.#view.request = { ...this.#view.request };
    this.#finder.abort();
  }
}
