import { citiesOf, cityFinder, type CityFinder } from '../../locations/cities.js';
import type { Facets } from '../../locations/facets.js';
import { checkPlace } from '../../locations/check-place.js';
import { latestAnswer, type LatestAnswer } from '../../locations/latest-answer.js';
import { parsePlaces } from '../../locations/parse-places.js';
import { placesSource, type PlacesSource } from '../../locations/places-source.js';
import { refine } from '../../locations/refine.js';
import type { FoundPlace, PlaceAnswer, PlaceQuery, Point, SearchLocations } from '../../locations/search.js';
import type { Place } from '../../program/place.js';
import { describeAnswer } from './describe-answer.js';
import { describeWeek } from './describe-week.js';
import { activeFilters, filterSets, isKnown, labelOf, type FilterSet } from './filter-sets.js';
import { cityName, findWhere, type Where } from './find-where.js';
import type { Results, SearchRequest } from './results.js';
import { searchSpeech, type SearchSpeech } from './speech.js';
import type { Tongue } from './words.js';

/** How many places a page of results has. */
const PAGE = 10;

/** How many an engine is asked for at once: enough to choose by. */
const BATCH = 50;

const LOCATING_MS = 12_000;

/** What a search is made of. */
export interface FinderSetup {
  readonly tongue: Tongue;
  /** The document's. */
  readonly language: string;
  readonly levelName: (id: string) => string;
  /** The places of the document. */
  readonly places?: readonly Place[] | undefined;
  /** The text of the author's file of places. */
  readonly file?: string | undefined;
  /** The author's own search engine. */
  readonly engine?: SearchLocations | undefined;
  /** The folder of the ZIP files; absent: the library's own. */
  readonly zipData?: string | undefined;
  readonly fetchText: (address: string) => Promise<string>;
}

/** One more thing that a place offers. */
export interface Fact {
  readonly title: string;
  readonly text: string;
}

/** Finds places and says in words what was found. */
export class PlaceFinder {
  readonly #setup: FinderSetup;
  readonly #speech: SearchSpeech;
  /** The places in memory: of the author's engine, those that it has brought so far. */
  #source: PlacesSource;
  readonly #latest: LatestAnswer;
  readonly #cities: CityFinder;
  /** What can be chosen by in the whole list. */
  #whole: Facets | undefined;
  /** Where the last request was for, so that paging does not look it up again. */
  #where:
    { readonly typed: string; readonly found: Promise<Where | readonly string[] | undefined> } | undefined;
  /** What the author's engine has brought so far for one query. */
  #pages: { key: string; found: FoundPlace[]; answer: PlaceAnswer } | undefined;

  constructor(setup: FinderSetup) {
    const { tongue, engine } = setup;
    this.#setup = setup;
    this.#speech = searchSpeech(tongue, setup.levelName);
    const places =
      setup.file === undefined ? (setup.places ?? []) : parsePlaces(JSON.parse(setup.file)).places;
    this.#source = placesSource(engine ? [] : places, tongue);
    this.#latest = latestAnswer(engine ?? this.#source.search);
    this.#cities = cityFinder(citiesOf(this.#source.places));
  }

  get speech(): SearchSpeech {
    return this.#speech;
  }

  /** How many places there are in all, where that is known. */
  get size(): number | undefined {
    return this.#setup.engine ? undefined : this.#source.places.length;
  }

  /** Cities to suggest while somebody types: those in which there are places. */
  suggest(typed: string): string[] {
    const names = /\d/.test(typed) ? [] : this.#cities.startingWith(typed, 6).map(cityName);
    return names.filter((name) => name !== typed);
  }

  /** The visitor's own place, asked of the device and rounded to about a kilometre; rejects with a sentence. */
  locate(): Promise<Point> {
    return new Promise((found, failed) => {
      const round = (degrees: number) => Math.round(degrees * 100) / 100;
      const fail = () => failed(new Error(this.#speech.word.notLocated));
      if (!navigator.geolocation) return fail();
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => found({ lat: round(coords.latitude), lng: round(coords.longitude) }),
        fail,
        { timeout: LOCATING_MS, maximumAge: 600_000 },
      );
    });
  }

  /**
   * Answers a request with a page of so many places. Rejects when a table, the engine or the signal fails, and when a later request
   * has been made.
   */
  async answer(request: SearchRequest, size = PAGE): Promise<Results> {
    const { word } = this.#speech;
    const where = await this.#whereOf(request);
    const typed = request.where.trim();
    const nothing = { found: [], before: 0, total: 0 };
    if (!where && typed && !request.here) {
      return { ...nothing, outcome: 'unknown', title: word.unknown(typed), notes: [word.spelling] };
    }
    if (where && !('point' in where)) {
      const offers = where.map((name) => ({ label: name, change: { where: name } }));
      return { ...nothing, outcome: 'which', title: word.which(typed), offers };
    }

    const query = queryOf(request, where);
    const before = request.page * PAGE;
    const answer = await this.#search(query, before + size);
    const facets = this.#source.facets(query);
    return {
      ...describeAnswer(answer, request, where, this.size, facets, this.#speech),
      active: activeFilters(request.filters, this.#speech).map(({ label, filters }) => ({
        label,
        change: { filters },
      })),
      found: answer.places.slice(before, before + size).flatMap(checked),
      before,
      total: answer.total,
      ...this.#orderOf(request, where),
      center: where?.point,
      centerName: where?.name,
    };
  }

  /** What can be chosen by, counted around where the visitor searches; of an engine's places among those it has brought. */
  async filterSets(request: SearchRequest): Promise<FilterSet[]> {
    const where = await this.#whereOf(request).catch(() => undefined);
    const query = queryOf(request, where && 'point' in where ? where : undefined);
    const whole = (this.#whole ??= this.#source.facets({}));
    const hasMore = !!this.#pages?.answer.cursor;
    return filterSets(this.#source.facets(query), whole, request.filters, hasMore, this.#speech);
  }

  /** What a place offers besides what its card says. */
  facts(place: Place): Fact[] {
    const { word, list } = this.#speech;
    const hours = place.hours ? describeWeek(place.hours, this.#speech) : '';
    const offered = (['services', 'payment', 'ageGroups', 'accessibility'] as const).map((name) => ({
      title: word.facets[name].legend,
      text: list(
        (place[name] ?? [])
          .filter((value) => isKnown(name, value))
          .map((value) => labelOf(name, value, this.#speech)),
      ),
    }));
    return [{ title: word.hours, text: hours }, ...offered].filter(({ text }) => text);
  }

  abort(): void {
    this.#latest.abort();
  }

  async #whereOf({ where, here }: SearchRequest): Promise<Where | readonly string[] | undefined> {
    if (here) return { point: here, name: this.#speech.word.here };
    const typed = where.trim();
    if (!typed) return undefined;
    if (this.#where?.typed !== typed) {
      const found = findWhere(typed, this.#cities, this.#loadZipFile);
      this.#where = { typed, found };
      // What could not be loaded may be there the next time.
      found.catch(() => (this.#where = undefined));
    }
    return this.#where.found;
  }

  #orderOf({ byName }: SearchRequest, where: Where | undefined): Pick<Results, 'order' | 'sort'> {
    const { word } = this.#speech;
    const label = byName ? word.sortByDistance : word.sortByName;
    return {
      order: byName ? word.byName : where ? word.byDistance : '',
      ...((where || !byName) && { sort: { label, change: { byName: !byName } } }),
    };
  }

  readonly #loadZipFile = async (name: string): Promise<string> => {
    const { zipData, fetchText } = this.#setup;
    const folder = zipData ?? (await import('../zip-folder.js')).zipFolder;
    return fetchText(`${folder.replace(/\/?$/, '/')}${name}`);
  };

  /** All that is known, and as many as are wanted. What is in memory is found at once; an engine is asked until it has brought enough. */
  async #search(query: PlaceQuery, last: number): Promise<PlaceAnswer> {
    if (!this.#setup.engine)
      return this.#latest.search({ ...query, limit: Math.max(this.#source.places.length, 1) });
    const key = JSON.stringify(query);
    let known = this.#pages?.key === key && last > PAGE ? this.#pages : undefined;
    while (!known || (known.found.length < last && known.answer.cursor)) {
      const asked: PlaceQuery = { ...query, limit: BATCH, cursor: known?.answer.cursor };
      const answer = refine(await this.#latest.search(asked), asked, this.#speech.tongue);
      const ids = new Set(known?.found.map(({ place }) => place.id));
      const fresh = answer.places.filter(({ place }) => !ids.has(place.id));
      known = { key, found: [...(known?.found ?? []), ...fresh], answer };
      const places = [...this.#source.places, ...fresh.map(({ place }) => place)];
      this.#source = placesSource(places, this.#speech.tongue);
      this.#whole = undefined;
      // An engine that brings nothing new and promises more would be asked for ever.
      if (!fresh.length) known.answer = { ...answer, cursor: undefined };
    }
    this.#pages = known;
    const { found, answer } = known;
    return {
      ...answer,
      places: found,
      total: answer.cursor ? Math.max(answer.total, found.length + 1) : found.length,
    };
  }
}

const queryOf = ({ radius, filters, byName }: SearchRequest, where: Where | undefined): PlaceQuery => ({
  // A city has a name besides its point.
  center: where && { lat: where.point.lat, lng: where.point.lng },
  radius: where && radius,
  filters,
  sort: byName ? 'name' : undefined,
});

/** A row of a file is looked at whole only when it is drawn. */
function checked(found: FoundPlace): FoundPlace[] {
  const place = checkPlace(found.place);
  return place ? [{ ...found, place }] : [];
}
