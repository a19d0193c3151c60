import type { BaseMap } from './base-map.js';
import { azimuthal } from './map/azimuthal.js';
import { create } from './map/create.js';
import { drawGround } from './map/draw-ground.js';
import { MapMarkers } from './map/map-markers.js';
import { mapTools } from './map/map-tools.js';
import { mapStyles } from './map/map.styles.js';
import { moved, scaleOf, viewOf, zoomed, type MapView } from './map/map-view.js';
import { words, type MapPlace, type Named } from './map/map.words.js';

export type { MapPlace, Named };

export interface PlacesMapOptions {
  /** The document's language, for numbers and lists. */
  readonly language: string;
  /** The language the element speaks. */
  readonly spoken: 'en' | 'es';
  /** The `lang` of the element's own words, where they are not in the document's language. */
  readonly spokenLang?: string | undefined;
  /** A visitor opened a place: its card should take the focus. */
  readonly onChoose: (id: string) => void;
}

/** What a map shows. */
export interface Mapped {
  readonly places: readonly MapPlace[];
  /** Where the visitor is or wants to go: circles of distance are drawn around it. */
  readonly center?: Named | undefined;
}

/**
 * A map of the page's places in `host`, an empty element in an element's shadow tree, drawn from this library's own files. It
 * says where a place lies, in which direction and how far; streets it does not have. Markers that lie too close together are one
 * until it is opened.
 */
export class PlacesMap {
  readonly #host: HTMLElement;
  readonly #map = create('div', { class: 'map' });
  readonly #ground = create('div', { 'aria-hidden': 'true' });
  readonly #scale = create('p', { class: 'map-scale', 'aria-hidden': 'true' });
  readonly #status = create('p', { class: 'map-said', role: 'status' });
  readonly #end: HTMLElement;
  readonly #markers: MapMarkers;
  #base: BaseMap | undefined;
  readonly #miles: Intl.NumberFormat;
  readonly #word;
  readonly #resized = new ResizeObserver(() => this.#draw());
  #mapped: Mapped = { places: [] };
  #view: MapView = viewOf([]);
  #marked: string | undefined;

  constructor(host: HTMLElement, { language, spoken, spokenLang, onChoose }: PlacesMapOptions) {
    this.#host = host;
    const word = (this.#word = words[spoken]);
    const lang: Record<string, string> = spokenLang ? { lang: spokenLang, dir: 'ltr' } : {};
    this.#miles = new Intl.NumberFormat(spokenLang ?? language, {
      style: 'unit',
      unit: 'mile',
      unitDisplay: 'long',
    });
    this.#end = create('p', { class: 'small muted', tabindex: '-1', ...lang }, word.note);
    this.#markers = new MapMarkers(word, spokenLang ?? language, {
      choose: onChoose,
      part: (places) => this.#part(places),
      leave: () => this.#end.focus(),
    });
    const skip = create('button', { class: 'btn map-skip', type: 'button', ...lang }, word.skip);
    skip.addEventListener('click', () => this.#end.focus());
    const help = create('p', { class: 'map-said', id: 'map-help', ...lang }, word.help);
    const tools = mapTools(word.tools, lang, (next) => this.#change(next(this.#view, this.#wholeView())));
    this.#map.append(this.#ground, this.#scale, this.#markers.box);
    this.#map.addEventListener('pointerdown', this.#handlePointer);
    const box = create('div', { class: 'map-box' });
    box.append(skip, help, this.#map, tools, this.#status, this.#end);
    host.append(box);
    this.#adoptStyles();
    this.#resized.observe(this.#map);
    void this.#loadBase();
  }

  /** Shows these places, all of them in view. */
  show(mapped: Mapped): void {
    this.#mapped = mapped;
    this.#markers.show(mapped.places, mapped.center?.name);
    this.#view = this.#wholeView();
    this.#draw();
  }

  /** Marks the place whose card was chosen, and brings it into view; `undefined`: none. */
  mark(id: string | undefined): void {
    this.#marked = id;
    const place = this.#mapped.places.find((one) => one.id === id);
    if (place) {
      this.#markers.stopAt(place.id);
      const { x, y } = azimuthal(this.#view.middle)(place);
      const isInView = Math.max(Math.abs(x), Math.abs(y)) < this.#view.reach * 0.9;
      if (!isInView) this.#view = { ...this.#view, middle: place };
    }
    this.#draw();
  }

  /** Gives the focus to a place's marker, as when a visitor comes from its card. */
  focus(id: string): void {
    this.mark(id);
    this.#markers.focus();
  }

  /** To be called when the map is taken away. */
  remove(): void {
    this.#resized.disconnect();
    this.#host.replaceChildren();
  }

  #adoptStyles(): void {
    const root = this.#host.getRootNode() as ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(mapStyles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** Until the land is there, and without it, places, circles and scale tell the way. */
  async #loadBase(): Promise<void> {
    try {
      const { baseMap } = await import('./base-map.js');
      this.#base = baseMap();
      this.#draw();
    } catch {
      // Nothing a visitor could do about it.
    }
  }

  #wholeView(): MapView {
    const { places, center } = this.#mapped;
    return viewOf(places, center);
  }

  /** A visitor asked for another view. */
  #change(view: MapView): void {
    this.#view = view;
    this.#draw();
    this.#status.textContent = this.#word.shows(this.#miles.format(Math.round(view.reach * 2)));
  }

  #draw(): void {
    const { places, center } = this.#mapped;
    const miles = (value: number) => this.#miles.format(value);
    this.#ground.replaceChildren(...drawGround(this.#base, this.#view, places, center, miles));
    const scale = scaleOf(this.#view);
    this.#scale.textContent = miles(scale);
    this.#scale.style.inlineSize = `${(scale / this.#view.reach) * 50}%`;
    const fontSize = parseFloat(getComputedStyle(this.#map).fontSize);
    this.#markers.draw(this.#view, this.#map.clientWidth / fontSize || 20, this.#marked);
  }

  /** Comes so near that places stand apart; those of one spot are fanned out. */
  #part(places: readonly MapPlace[]): void {
    const [first] = places as [MapPlace];
    const near = viewOf(places);
    const isNearer = near.reach < this.#view.reach;
    this.#change(isNearer ? near : zoomed({ ...near, reach: this.#view.reach }, 0.5));
    this.#markers.fanOut(first);
    this.#markers.stopAt(first.id);
    this.#draw();
    this.#markers.focus();
  }

  /** With a mouse the map can also be dragged; fingers go on scrolling the page. */
  readonly #handlePointer = (down: PointerEvent): void => {
    if (down.pointerType !== 'mouse' || (down.target as Element).closest('button')) return;
    const [start, half] = [this.#view, this.#map.clientWidth / 2];
    const drag = (move: PointerEvent) => {
      this.#view = moved(start, (down.clientX - move.clientX) / half, (down.clientY - move.clientY) / half);
      this.#draw();
    };
    const drop = () => {
      removeEventListener('pointermove', drag);
      removeEventListener('pointerup', drop);
    };
    addEventListener('pointermove', drag);
    addEventListener('pointerup', drop);
    down.preventDefault();
  };
}
