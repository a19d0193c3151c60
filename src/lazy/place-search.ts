import type { Place } from '../program/place.js';
import { drawActive, drawSets, drawSuggestions, type Pencil } from './search/draw-filters.js';
import { MapBeside } from './search/map-beside.js';
import { PlaceFinder, type Fact, type FinderSetup } from './search/place-finder.js';
import { searchStyles } from './search/search.styles.js';
import type { Reason, SearchRequest, SearchView } from './search/results.js';

export type SearchSetup = FinderSetup;

/** What an element is told: that there is something new to draw, and that an answer is there, or will not come. */
export interface SearchHost {
  /** Resolves when it is drawn. */
  readonly update: () => Promise<void>;
  readonly root: ShadowRoot;
  readonly answered: (reason: Reason) => void;
}

/**
 * A visitor's search, from typing to the last page. An answer that is overtaken is dropped; what fails can be tried again, and
 * nothing that was typed is lost. Loaded when somebody begins to search, or for a list of places that is not in the document.
 */
export class PlaceSearch {
  /** What the element wears in addition. */
  readonly styles = searchStyles;
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
  }

  /** Asks for something else than now. */
  async ask(change: Partial<SearchRequest>, reason: Reason): Promise<void> {
    const view = this.#view;
    const request = (view.request = { ...view.request, page: 0, ...change });
    this.#again = () => void this.ask(change, reason);
    view.typed = change.where ?? view.typed;
    this.close();
    try {
      const results = await this.#finder.answer(request);
      const sets = view.showsFilters ? await this.#finder.filterSets(request) : [];
      if (request !== view.request) return;
      Object.assign(view, { results, sets, hasFailed: false });
    } catch {
      if (request !== view.request) return;
      view.hasFailed = true;
    }
    this.#host.answered(reason);
    if (this.#showsMap) await this.#drawMap();
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

  abort(): void {
    this.#finder.abort();
  }
}
