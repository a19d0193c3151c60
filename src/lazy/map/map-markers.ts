import { azimuthal } from './azimuthal.js';
import { create } from './create.js';
import { groupMarkers, type MarkerGroup } from './marker-groups.js';
import type { MapView } from './map-view.js';
import type { MapPlace, MapWords } from './map.words.js';

/** A marker's width, in em of the map. */
const MARKER_EM = 1.75;

/** How far from the middle markers are fanned out that no zoom could part, in widths. */
const FAN = 0.75;

export interface MarkerActions {
  /** A place's marker was opened. */
  readonly choose: (id: string) => void;
  /** A marker of several places was opened. */
  readonly part: (places: readonly MapPlace[]) => void;
  /** Escape was pressed. */
  readonly leave: () => void;
}

/** The markers of a map: buttons, together one stop of the Tab key, between which the arrow keys move. */
export class MapMarkers {
  readonly box = create('div', { class: 'pins', role: 'group', 'aria-describedby': 'map-help' });
  readonly #words: MapWords;
  readonly #list: Intl.ListFormat;
  readonly #actions: MarkerActions;
  #places: readonly MapPlace[] = [];
  #groups: readonly MarkerGroup[] = [];
  /** The members of a group that no zoom could part, once it was opened. */
  #fanned = '';
  /** The place whose marker the Tab key stops at. */
  #stop = '';
  /** The groups that have markers: while they stay, so do the markers, and with them the focus. */
  #drawn = '';

  constructor(words: MapWords, language: string, actions: MarkerActions) {
    this.#words = words;
    this.#list = new Intl.ListFormat(language, { type: 'conjunction' });
    this.#actions = actions;
    this.box.addEventListener('keydown', this.#handleKey);
    this.box.addEventListener('click', this.#handleClick);
    this.box.addEventListener('focusin', ({ target }) => this.#stopAtMarker(target as HTMLElement));
  }

  show(places: readonly MapPlace[], around: string | undefined): void {
    this.#places = places;
    this.#stop = '';
    this.#fanned = '';
    this.#drawn = '';
    this.box.setAttribute('aria-label', this.#words.map(around));
  }

  /** The marker of this place is the one that Tab reaches. */
  stopAt(id: string): void {
    this.#stop = id;
  }

  focus(): void {
    this.box.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  /** Draws the markers of a view on a map so many em wide; `marked` is the place that was chosen. */
  draw({ middle, reach }: MapView, widthEm: number, marked: string | undefined): void {
    const project = azimuthal(middle);
    const half = widthEm / MARKER_EM / 2;
    const spots = this.#places.map((place) => {
      const { x, y } = project(place);
      return { id: place.id, x: (x / reach) * half, y: (y / reach) * half };
    });
    this.#groups = groupMarkers(spots)
      .flatMap((group) => this.#fannedOut(group))
      .sort((one, other) => this.#placesOf(one)[0]!.number - this.#placesOf(other)[0]!.number);
    const stop = this.#groups.find(({ ids }) => ids.includes(this.#stop)) ?? this.#groups[0];
    const drawn = this.#groups.map(({ ids }) => ids.join()).join(' ');
    const hadFocus = this.box.matches(':focus-within');
    const isNew = drawn !== this.#drawn;
    if (isNew) this.box.replaceChildren(...this.#groups.map((group) => this.#marker(group)));
    this.#drawn = drawn;
    for (const [at, group] of this.#groups.map((group, at) => [at, group] as const)) {
      const marker = this.box.children[at] as HTMLElement;
      marker.style.left = `${50 + (group.x / half) * 50}%`;
      marker.style.top = `${50 + (group.y / half) * 50}%`;
      marker.tabIndex = group === stop ? 0 : -1;
      marker.ariaCurrent = group.ids.includes(marked ?? '') ? 'true' : null;
    }
    if (hadFocus && isNew) this.focus();
  }

  /** Fans out the group of a place, where zooming did not part it. */
  fanOut({ id }: MapPlace): void {
    this.#fanned = this.#groups.find(({ ids }) => ids.includes(id))?.ids.join() ?? '';
  }

  #fannedOut(group: MarkerGroup): MarkerGroup[] {
    const { ids, x, y } = group;
    if (ids.length < 2 || ids.join() !== this.#fanned) return [group];
    const radius = Math.max(FAN, (ids.length * 1.1) / (2 * Math.PI));
    return ids.map((id, at) => {
      const angle = (at / ids.length) * 2 * Math.PI;
      return { ids: [id], x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
    });
  }

  #placesOf({ ids }: MarkerGroup): MapPlace[] {
    return this.#places.filter(({ id }) => ids.includes(id)).sort((one, other) => one.number - other.number);
  }

  #marker(group: MarkerGroup): HTMLElement {
    const places = this.#placesOf(group);
    const [{ number, name, town }] = places as [MapPlace];
    const others = places.length - 1;
    const text = others ? `${number}+${others}` : String(number);
    const label = others
      ? `${text}: ${this.#words.group(places.length, this.#list.format(places.map((place) => String(place.number))))}`
      : [number, name, town].filter((part) => part !== undefined).join(', ');
    return create('button', { class: 'pin', type: 'button', 'aria-label': label }, text);
  }

  #groupOf(target: EventTarget | null): MarkerGroup | undefined {
    return this.#groups[[...this.box.children].indexOf(target as Element)];
  }

  readonly #handleClick = ({ target }: Event): void => {
    const group = this.#groupOf(target);
    if (!group) return;
    if (group.ids.length > 1) this.#actions.part(this.#placesOf(group));
    else this.#actions.choose(group.ids[0]!);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const markers = [...this.box.children] as HTMLElement[];
    const at = markers.indexOf(event.target as HTMLElement);
    const wanted = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: markers.length - 1,
    }[event.key];
    if (event.key === 'Escape') this.#actions.leave();
    else if (wanted === undefined) return;
    event.preventDefault();
    const next = markers[wanted ?? -1];
    if (!next) return;
    next.focus();
  };

  /** Whatever gave it the focus, it is the marker at which Tab stops from then on. */
  #stopAtMarker(next: HTMLElement): void {
    for (const marker of this.box.children) (marker as HTMLElement).tabIndex = marker === next ? 0 : -1;
    this.#stop = this.#groupOf(next)?.ids[0] ?? '';
  }
}
