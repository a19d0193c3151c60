import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ClockController } from '../../base/clock-controller.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { ProgramElement } from '../../base/program-element.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { locations } from '../../guards/generated/locations.js';
import type { Locations } from '../../program/locations.js';
import { drawPlace, type Cards } from './draw-place.js';
import { drawTwoPlaces } from './draw-two-places.js';
import { levelNames, type NamedLevel } from './level-names.js';
import { LocationFinderOpenEvent } from './location-finder.events.js';
import { locationFinderStyles } from './location-finder.styles.js';
import { words } from './location-finder.words.js';
import { speechIn, type Speech } from './speech.js';

/** What is read beside the places: the number that those without one share, and what levels of care are called. */
interface Shown {
  locations: Locations;
  provider?: { phone: string };
  careLevels?: { levels: readonly NamedLevel[] };
}

/**
 * The places where a program is offered, each with what a visitor needs to get there: whether it is open, the number, the way.
 *
 * Use it for a program's own two places as well as for the places of a network. A place without a street shows its city; one
 * without a number of its own shows the provider's. Hours are told in the place's own time zone. Links to a map name the
 * destination only, never where the visitor is. Without places the element keeps its children.
 *
 * @summary Places with hours, phone and directions.
 * @tag location-finder
 * @since 0.1
 *
 * @fires {LocationFinderOpenEvent} location-finder-open - A visitor followed a link of a place; `kind` is phone, directions or website.
 *
 * @csspart heading - The title.
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
    provider: { $phone: 'text' },
    careLevels: { '': 'levels', $levels: [{ $id: 'id', $name: 'text' }] },
  } as const;
  static override readonly needs = ['locations'] as const;
  static override readonly styles = [...ProgramElement.styles, locationFinderStyles];
  static override readonly properties: PropertyDeclarations = {
    ...ProgramElement.properties,
    directions: {},
  };

  /** The map that "Directions" opens: `google` (default), `apple` or `geo`, the visitor's own map app. */
  directions: string | null = null;

  readonly #clock = new ClockController(this);

  protected override renderProgram(program: Judged): TemplateResult | undefined {
    const shown = program as unknown as Shown;
    const { title, text, places = [] } = shown.locations;
    if (!places.length) return undefined;
    const speech = this.#speech();
    const { say, word } = speech;
    const cards = this.#cards(shown, speech);
    const hasStreet = places.some(({ address }) => address?.street);
    return html`<div class="finder">
      ${heading(this.headingLevel, title ?? say(word.title), 'h2', nothing)}
      ${text || hasStreet ? html`<p>${text ?? say(word.callFirst)}</p>` : nothing}
      ${drawTwoPlaces(places, speech)}
      <ol class="list few" role="list">
        ${places.map((place, at) => drawPlace({ place }, at + 1, cards))}
      </ol>
    </div>`;
  }

  #speech(): Speech {
    return speechIn(this.spoken, words[this.spoken], (said) => this.say(said));
  }

  #cards({ provider, careLevels }: Shown, speech: Speech): Cards {
    return {
      speech,
      headingLevel: this.headingLevel + 1,
      phone: provider?.phone,
      levelName: levelNames(careLevels?.levels),
      maps: this.directions,
      onOpen: (kind) => {
        /** @internal */
        this.dispatchEvent(new LocationFinderOpenEvent(kind));
      },
      onClock: () => this.#clock.wait(),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'location-finder': LocationFinder;
  }
  interface HTMLElementEventMap {
    'location-finder-open': LocationFinderOpenEvent;
  }
}
