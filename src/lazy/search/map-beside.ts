import { pointOf } from '../../locations/point-of.js';
import type { PlacesMap } from '../places-map.js';
import type { Results } from './results.js';
import type { SearchSpeech } from './speech.js';

/** The map beside a list of results: a marker leads to its card, and a card's number to its marker. */
export class MapBeside {
  readonly #root: ShadowRoot;
  readonly #language: string;
  readonly #speech: SearchSpeech;
  #map: PlacesMap | undefined;
  #section: Element | undefined;
  #results: Results | undefined;

  constructor(root: ShadowRoot, language: string, speech: SearchSpeech) {
    this.#root = root;
    this.#language = language;
    this.#speech = speech;
    root.addEventListener('focusin', ({ target }) => {
      const id = idOf(target as Element);
      if (id) this.#map?.mark(id);
    });
  }

  /** To be called whenever results are drawn: fills the section for the map, if there is one, and shows what the page has. */
  async show(results: Results | undefined): Promise<void> {
    this.#results = results;
    const section = this.#root.querySelector<HTMLElement>('#_map');
    if (section && section !== this.#section) {
      this.#section = section;
      this.#map?.remove();
      this.#map = await this.#create(section);
    }
    this.#draw();
  }

  async #create(section: HTMLElement): Promise<PlacesMap | undefined> {
    const { tongue, word } = this.#speech;
    try {
      const { PlacesMap } = await import('../places-map.js');
      return new PlacesMap(section, {
        language: this.#language,
        spoken: tongue,
        spokenLang: this.#language.startsWith(tongue) ? undefined : tongue,
        onChoose: (id) => this.#focusCard(id),
      });
    } catch {
      section.textContent = word.noMap;
      return undefined;
    }
  }

  #draw(): void {
    if (!this.#map || !this.#results) return;
    const { before, found, center, centerName: name = '' } = this.#results;
    this.#map.show({
      places: found.flatMap(({ place, remote }, at) => {
        const point = remote ? undefined : pointOf(place);
        const { id, address } = place;
        return point ? { ...point, id, name: place.name, town: address?.city, number: before + at + 1 } : [];
      }),
      center: center && { ...center, name },
    });
    for (const number of this.#root.querySelectorAll<HTMLElement>('.no:not(:empty)'))
      this.#makeButton(number);
  }

  /** The number of a card becomes a button while there is a map to lead to. */
  #makeButton(number: HTMLElement): void {
    const follow = () => this.#map?.focus(idOf(number)!);
    number.role = 'button';
    number.tabIndex = 0;
    number.ariaLabel = this.#speech.word.onMap(number.textContent);
    number.onclick = follow;
    number.onkeydown = (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      follow();
    };
  }

  #focusCard(id: string): void {
    const heading = this.#root.getElementById(`place-${id}`);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }
}

/** The place whose card something is in. */
function idOf(part: Element): string | undefined {
  return part.closest('.place')?.querySelector('[id^="place-"]')?.id.replace('place-', '');
}
