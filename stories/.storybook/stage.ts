import type { Args } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { elements, eventNames } from './elements.js';
import { ownJson, renderOwnJson } from './own-json.js';
import { showAsPrinted } from './paper.js';
import type { Settings } from './toolbars.js';

const tags = elements.map(({ tagName }) => tagName).join();

/** What a story shows, and what was set in the Controls panel. */
export interface Shown {
  markup: string;
  /** The element the controls are for. */
  tag: string;
  /** Values of attributes and `--iop-*` properties by their names. */
  args: Args;
  settings: Settings;
  /** What the reader has to do to see it, in one sentence. */
  note?: string | undefined;
}

/**
 * The page around a story's element, as the toolbars want it. On a change the same stage is brought up to date, so that what a
 * visitor opened stays open.
 */
export class Stage {
  readonly root = document.createElement('div');
  readonly #note = document.createElement('p');
  readonly #json = document.createElement('div');
  readonly #page = document.createElement('div');
  readonly #addresses = new Map<Element, string>();
  #shown: Shown | undefined;

  constructor() {
    this.root.className = 'stage';
    this.#note.className = 'stage-note';
    this.#page.className = 'stage-page';
    this.root.append(this.#note, this.#json, this.#page);
    for (const name of eventNames)
      this.root.addEventListener(name, (event) => void action(name)(fieldsOf(event)));
  }

  show(shown: Shown): void {
    const isNew = shown.markup !== this.#shown?.markup || shown.settings.host !== this.#shown.settings.host;
    // What was set before and is no longer is taken back.
    const args = { ...cleared(this.#shown?.args), ...shown.args };
    this.#shown = shown;
    if (isNew) this.#place(shown);
    this.#surround(shown);
    this.#setPrograms();
    for (const element of this.#page.querySelectorAll<HTMLElement>(shown.tag))
      setArgs(element, args, this.#addresses.has(element));
  }

  #place({ markup, settings }: Shown): void {
    this.#page.replaceChildren(document.createRange().createContextualFragment(markup));
    this.#addresses.clear();
    for (const element of this.#page.querySelectorAll(`:is(${tags})[src]`)) {
      const address = element.getAttribute('src')!.replace(/^\//, '');
      this.#addresses.set(element, address);
      element.setAttribute('src', address);
    }
    const isHostile = settings.host === 'hostile';
    if (isHostile) this.#page.prepend(...hostText());
    this.root.classList.toggle('hostile', isHostile);
    this.root.classList.toggle('paper', settings.host === 'paper');
    if (settings.host === 'paper') queueMicrotask(() => showAsPrinted(this.#page));
  }

  #surround({ settings, note }: Shown): void {
    const { scheme, textSize, width, direction } = settings;
    this.#note.hidden = !note;
    this.#note.textContent = note ?? '';
    this.root.style.colorScheme = settings.host === 'paper' ? 'light' : scheme;
    this.#page.style.fontSize = `${textSize}%`;
    this.#page.style.maxInlineSize = width === 'full' ? '' : `${width}px`;
    // The page's, and the elements' own, which wins over the language of the document.
    for (const place of [this.#page, ...this.#page.querySelectorAll<HTMLElement>(tags)])
      place.dir = direction === 'auto' ? '' : direction;
  }

  /** An address that a state is about, one that is silent or gone, stays what it is. */
  #setPrograms(): void {
    const { program } = this.#shown!.settings;
    const isOwn = program === 'own';
    if (isOwn) renderOwnJson(this.#json, () => this.#setPrograms());
    this.#json.hidden = !isOwn;
    for (const [element, address] of this.#addresses) {
      const isState = /slow|gone/.test(address);
      element.setAttribute('src', program && !isOwn && !isState ? `programs/${program}.json` : address);
      element.toggleAttribute('program', isOwn && !isState);
      if (isOwn && !isState) element.setAttribute('program', ownJson());
    }
  }
}

function cleared(args: Args = {}): Args {
  return Object.fromEntries(Object.keys(args).map((name) => [name, undefined]));
}

function setArgs(element: HTMLElement, args: Args, hasProgram: boolean): void {
  for (const [name, value] of Object.entries(args)) {
    const isGiven = value !== undefined && value !== '' && value !== false;
    if (name.startsWith('--')) element.style.setProperty(name, isGiven ? String(value) : '');
    else if (isGiven) element.setAttribute(name, value === true ? '' : String(value));
    else if (!hasProgram || (name !== 'src' && name !== 'program')) element.removeAttribute(name);
  }
}

/** Something of the partner's own, to see what its rules do. */
function hostText(): Node[] {
  const text =
    '<p>Text of the host page, with <a href="#host">a link</a> and <span>rules meant for everything</span>.</p>';
  return [...document.createRange().createContextualFragment(text).children];
}

/** What an event says besides what every event has. */
function fieldsOf(event: Event): object {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
}
