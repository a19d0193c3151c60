import { fetchText } from '../../base/fetch-program.js';
import type { Controller, UpdatingElement } from '../../base/updating-element.js';
import type { PlaceSearch, SearchSetup } from '../../lazy/place-search.js';
import type { Results, SearchView } from '../../lazy/search/results.js';
import type { Place } from '../../program/place.js';
import { LocationFinderSearchEvent, type SearchOutcome } from './location-finder.events.js';

/** What places are searched, and how. */
export interface SearchPlan extends Omit<SearchSetup, 'fetchText' | 'file'> {
  /** The author's file of places. */
  readonly url?: string | undefined;
}

const MOST_BYTES = 8_000_000;
const MOST_BYTES_OF_A_TABLE = 1_000_000;
const PAGE = 10;

/** The first places of a list that nobody has searched yet. */
const firstOf = (places: readonly Place[], title: string): Results => ({
  title,
  found: places.slice(0, PAGE).map((place) => ({ place })),
  before: 0,
  total: places.length,
});

/** Fetches the search when it is first needed, and draws what it finds. */
export class SearchSession implements Controller {
  view!: SearchView;
  search: PlaceSearch | undefined;
  /** Whether the search could not be fetched the last time. */
  isBroken = false;

  readonly #host: UpdatingElement;
  #key: readonly unknown[] = [];
  #plan!: SearchPlan;
  #loading: Promise<PlaceSearch> | undefined;
  #fetching = new AbortController();
  #missed: (() => void) | undefined;

  constructor(host: UpdatingElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts anew where the places are others; `title` stands over the first of them, before any search. */
  begin(key: readonly unknown[], plan: SearchPlan, title: string): void {
    if (!this.#host.isConnected || key.every((part, at) => part === this.#key[at])) return;
    this.#forget();
    this.#key = key;
    this.#plan = plan;
    const isHere = !plan.url && !plan.engine;
    this.view = {
      request: { where: '', radius: 25, filters: {}, page: 0 },
      typed: '',
      results: isHere ? firstOf(plan.places!, title) : undefined,
    };
    if (!isHere) this.do((search) => search.ask({}, 'filter'));
  }

  hostConnected(): void {
    this.search?.dress();
  }

  hostDisconnected(): void {
    // An element that is only moved is back by then.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#forget();
    });
  }

  /** Does something with the search, once it is there. */
  do(act: (search: PlaceSearch) => unknown): void {
    this.#missed = undefined;
    this.#ready().then(act, () => {
      this.view.hasFailed = true;
      this.#missed = () => this.do(act);
      this.#host.requestUpdate();
    });
  }

  readonly retry = (): void => (this.#missed ? this.#missed() : this.search?.retry());

  /** Fetches the search for what comes next: typing, or reading more about a place. */
  prepare(then?: (search: PlaceSearch) => void): void {
    const update = () => this.#host.requestUpdate();
    this.#ready().then(then ?? update, update);
  }

  #ready(): Promise<PlaceSearch> {
    return (this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      this.isBroken = true;
      throw error;
    }));
  }

  async #load(): Promise<PlaceSearch> {
    const { url, ...plan } = this.#plan;
    const { signal } = this.#fetching;
    const get = async (address: string, most: number) => {
      const own = new AbortController();
      signal.addEventListener('abort', () => own.abort());
      const got = await fetchText(address, own, most, (text) => [text]);
      if (typeof got === 'string') throw new Error(got);
      return got[0]!;
    };
    const [{ PlaceSearch }, file] = await Promise.all([
      import('../../lazy/place-search.js'),
      url ? get(url, MOST_BYTES) : undefined,
    ]);
    signal.throwIfAborted();
    this.isBroken = false;
    const setup = { ...plan, file, fetchText: (address: string) => get(address, MOST_BYTES_OF_A_TABLE) };
    const host = this.#host;
    const update = () => (host.requestUpdate(), host.updateComplete);
    const answered = (outcome: SearchOutcome) => {
      /** @internal */
      host.dispatchEvent(new LocationFinderSearchEvent(outcome));
    };
    return (this.search = new PlaceSearch(setup, this.view, { update, answered, root: host.renderRoot }));
  }

  #forget(): void {
    this.#fetching.abort();
    this.#fetching = new AbortController();
    this.search?.abort();
    this.search = this.#loading = undefined;
    this.#key = [];
  }
}
