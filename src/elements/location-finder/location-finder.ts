import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ClockController } from '../../base/clock-controller.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { ProgramElement } from '../../base/program-element.js';
import { safeLink } from '../../base/safe-link.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { fieldStyles } from '../../base/field.styles.js';
import { address, hours } from '../../guards/generated/provider.js';
import type { SearchLocations } from '../../locations/search.js';
import type { Locations } from '../../program/locations.js';
import type { Place } from '../../program/place.js';
import { drawFilters, drawForm } from './draw-form.js';
import { drawPlace, type Cards } from './draw-place.js';
import { drawResults } from './draw-results.js';
import { drawTwoPlaces } from './draw-two-places.js';
import { levelNames, type NamedLevel } from './level-names.js';
import {
  LocationFinderOpenEvent,
  type LocationFinderSearchEvent,
  type OpenKind,
} from './location-finder.events.js';
import { locationFinderStyles } from './location-finder.styles.js';
import { words } from './location-finder.words.js';
import { SearchSession } from './search-session.js';
import { speechIn, type Speech } from './speech.js';

/** From so many places on, a list is easier to search than to read. */
const SEARCH_FROM = 4;

/** Of what a place offers only that it is words: the search knows the vocabularies, which would add 0.4 KB to each page. */
const locations = {
  '': 'places',
  title: 'text',
  text: 'text',
  url: 'text',
  places: [
    {
      $id: 'id',
      $name: 'text',
      provider: 'text',
      address,
      coordinates: { $latitude: [-90, 90], $longitude: [-180, 180] },
      phone: 'text',
      website: 'text',
      hours,
      levels: ['id'],
      payment: ['text'],
      services: ['text'],
      ageGroups: ['text'],
      languages: ['text'],
      accessibility: ['text'],
      telehealth: 'boolean',
      acceptsNewPatients: 'boolean',
      verifiedOn: 'date',
      note: 'text',
    },
  ],
} as const;

/** What is read beside the places: the number that those without one share, and what levels of care are called. */
interface Shown {
  locations: Locations;
  provider?: { name: string; phone: string };
  careLevels?: { levels: readonly NamedLevel[] };
}

/**
 * The places where a program is offered, each with what a visitor needs to get there: whether it is open, the number, the way.
 *
 * Use it for a program's own two places as well as for the places of a network. A place without a street shows its city; one
 * without a number of its own shows the provider's. Hours are told in the place's own time zone. Links to a map name the
 * destination only, never where the visitor is. Without places, and until those of a file or of a search engine are there, the
 * element keeps its children.
 *
 * From four places on there is a search by ZIP code or city, with filters that come from the places themselves. What a visitor types
 * stays on the device, unless the author hands over a search engine of their own (`searchLocations`). The search is fetched when
 * somebody begins to use it, and ZIP codes from beside the script.
 *
 * @summary Places with hours, phone and directions; from four on with a search by ZIP code or city and filters.
 * @tag location-finder
 * @since 0.1
 *
 * @fires {LocationFinderOpenEvent} location-finder-open - A visitor followed a link of a place; `kind` is phone, directions or website.
 *
 * @fires {LocationFinderSearchEvent} location-finder-search - A visitor searched; `outcome` is found, nearest, none, unknown, which or failed.
 *
 * @csspart heading - The title.
 * @csspart form - The fields to search with.
 * @csspart locate - The button that uses the visitor's own place.
 * @csspart filters - What can be chosen by.
 * @csspart place - One place.
 * @csspart phone - The link that calls a place.
 * @csspart directions - The link to a map with the way there.
 * @csspart website - The link to a place's own page.
 */
export class LocationFinder extends ProgramElement {
  static override readonly tag = 'location-finder';
  static override readonly guards = {
    locations,
    // Of these only what is drawn: the guards of all their fields would cost each page 0.4 KB more.
    provider: { $name: 'text', $phone: 'text' },
    careLevels: { '': 'levels', $levels: [{ $id: 'id', $name: 'text' }] },
  } as const;
  static override readonly needs = ['locations'] as const;
  static override readonly styles = [...ProgramElement.styles, fieldStyles, locationFinderStyles];
  static override readonly properties: PropertyDeclarations = {
    ...ProgramElement.properties,
    directions: {},
    allowGeolocation: { attribute: 'allow-geolocation', type: Boolean },
    zipData: { attribute: 'zip-data' },
    searchLocations: { state: true },
  };

  /** The map that "Directions" opens: `google` (default), `apple` or `geo`, the visitor's own map app. */
  directions: string | null = null;

  /** Offers "Use my location". The browser is asked for it after a click only, and it stays on the device. */
  allowGeolocation = false;

  /** Where the ZIP files of `dist/cdn/zip` lie, when that is not beside the script. */
  zipData: string | null = null;

  /**
   * The page author's own search engine, asked in place of the document's places: `async ({ center, radius, filters, sort, limit,
   * cursor, signal }) => ({ places: [{ place }], total, exact, notes, cursor })`. Its answers are checked, filtered, sorted and listed
   * once like all others; filters are offered from what it has brought. `null`: the document's places.
   */
  searchLocations: SearchLocations | null = null;

  readonly #clock = new ClockController(this);
  readonly #session = new SearchSession(this);

  protected override renderProgram(program: Judged): TemplateResult | undefined {
    const shown = program as unknown as Shown;
    const { title, text, places = [], url } = shown.locations;
    const engine = typeof this.searchLocations === 'function' ? this.searchLocations : undefined;
    const file = safeLink(url, document.baseURI);
    if (!places.length && !file && !engine) return undefined;
    const speech = this.#speech();
    const { say, word } = speech;
    const session = this.#session;
    const cards = this.#cards(shown, speech);
    const plan = {
      tongue: this.spoken,
      language: program.language,
      levelName: cards.levelName,
      places,
      url: places.length ? undefined : file,
      engine,
      zipData: this.zipData ?? undefined,
    };
    session.begin([program, engine, this.zipData], plan, word.places(speech.number(places.length)));
    const { results, hasFailed } = session.view;
    if (!results && !hasFailed) return undefined;
    const isFew = !engine && places.length > 0 && places.length < SEARCH_FROM;
    const hasStreet = isFew && places.some(({ address }) => address?.street);
    const ownTitle = isFew ? word.title : word.findTitle;
    return html`<div class="finder" @click=${this.#handleClick}>
      ${heading(this.headingLevel, title ?? say(ownTitle), 'h2', nothing)}
      ${text || hasStreet ? html`<p>${text ?? say(word.callFirst)}</p>` : nothing}
      ${isFew ? this.#renderFew(places, cards) : this.#renderSearch(cards, shown.provider?.name)}
    </div>`;
  }

  protected override updated(): void {
    if (this.renderRoot.querySelector('.status')) this.#clock.wait();
  }

  #renderFew(places: readonly Place[], cards: Cards): TemplateResult {
    return html`${drawTwoPlaces(places, cards.speech)}
      <ol class="list few" role="list">
        ${places.map((place, at) => drawPlace({ place }, at + 1, cards))}
      </ol>`;
  }

  #renderSearch(cards: Cards, name: string | undefined): TemplateResult {
    const session = this.#session;
    return html`${drawForm(session, cards.speech, this.allowGeolocation)}
      ${drawFilters(session, cards.speech)}
      <div class="results" aria-busy=${!!session.view.isBusy}>${drawResults(session, cards, name)}</div>
      <p class="vh" role="status" lang=${this.spokenLang} .textContent=${session.view.status}></p>`;
  }

  /** One listener for all places: a list has hundreds of links. */
  readonly #handleClick = ({ target }: Event): void => {
    const pressed = (target as Element).closest('.place a, .place summary');
    if (!pressed) return;
    if (pressed.localName === 'a') {
      /** @internal */
      this.dispatchEvent(new LocationFinderOpenEvent(pressed.getAttribute('part') as OpenKind));
    } else this.#session.prepare();
  };

  #speech(): Speech {
    return speechIn(this.spoken, words[this.spoken], (said) => said && this.say(said), this.spokenLang);
  }

  #cards({ provider, careLevels }: Shown, speech: Speech): Cards {
    const session = this.#session;
    const { word } = speech;
    return {
      speech,
      headingLevel: this.headingLevel + 1,
      phone: provider?.phone,
      levelName: levelNames(careLevels?.levels),
      maps: this.directions,
      facts: (place) => session.search?.facts(place) ?? (session.isBroken ? word.failed : word.loading),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'location-finder': LocationFinder;
  }
  interface HTMLElementEventMap {
    'location-finder-open': LocationFinderOpenEvent;
    'location-finder-search': LocationFinderSearchEvent;
  }
}
