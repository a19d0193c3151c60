import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { releaseProgram, retainProgram, type Fetched, type SharedFetch } from './fetch-program.js';

/** Where an element's JSON stands: not given, on its way, here (not judged yet), or not to be had. */
export type Finding = Fetched | { state: 'none' } | { state: 'loading' };

/** The ways in which an author can say where the JSON is; `null` and the empty string say nothing. */
export interface ProgramHost extends ReactiveControllerHost, HTMLElement {
  program: unknown;
  programText: string | null;
  src: string | null;
}

const NONE: Finding = { state: 'none' };
const LOADING: Finding = { state: 'loading' };

const WATCHED = { childList: true, characterData: true, subtree: true, attributeFilter: ['id', 'type'] };

const isParsing = () => document.readyState === 'loading';

const jsonText = (node: Element | null | undefined): string | undefined =>
  node?.matches('script[type="application/json" i]') ? node.textContent : undefined;

const absolute = (address: string): string | undefined => {
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Finds an element's JSON, first found wins: the `program` property, the `program` attribute, a JSON script among the
 * children, `src="#id"`, `src="address"`. Asks the host to update whenever one of them comes, changes or goes.
 */
export class ProgramSource implements ReactiveController {
  private finding = NONE;
  /** What `finding` was made of, so that the same thing is not parsed twice. */
  private made: unknown;
  private address: string | undefined;
  private shared: SharedFetch | undefined;
  private observer: MutationObserver | undefined;

  constructor(private readonly host: ProgramHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new MutationObserver(this.look);
    this.observer.observe(this.host, WATCHED);
    if (isParsing()) document.addEventListener('DOMContentLoaded', this.look);
    this.look();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.look);
    this.release();
  }

  /** The present finding; the same object for as long as nothing has changed. */
  find(): Finding {
    const { program, programText, src } = this.host;
    const given = program || programText || this.childText();
    const place = given ? undefined : src?.trim();
    if (place && place[0] !== '#') return this.fromAddress(place);
    this.release();
    if (given) return this.make(given);
    return place ? this.fromId(place.slice(1)) : this.settle(undefined, NONE);
  }

  private readonly look = (): void => {
    const before = this.finding;
    if (before !== this.find()) this.host.requestUpdate();
  };

  private childText(): string | undefined {
    for (const child of this.host.children) {
      const text = jsonText(child);
      if (text) return text;
    }
    return undefined;
  }

  private fromId(id: string): Finding {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    for (const place of new Set([root, document])) {
      this.observer?.observe(place, WATCHED);
      const text = jsonText(place.getElementById?.(id));
      if (text) return this.make(text);
    }
    return this.settle(`#${id}`, isParsing() ? LOADING : { state: 'failed', code: 'not-found' });
  }

  private fromAddress(place: string): Finding {
    if (!this.host.isConnected) return this.finding;
    const address = absolute(place);
    if (address !== this.address) {
      this.release();
      this.address = address;
      if (address) {
        this.shared = retainProgram(address);
        this.shared.settled.then(this.look);
      }
    }
    if (!address) return this.settle(place, { state: 'failed', code: 'address' });
    const result = this.shared!.result;
    return this.settle(result ?? address, result ?? LOADING);
  }

  private make(given: unknown): Finding {
    if (typeof given !== 'string') return this.settle(given, { state: 'found', value: given });
    if (given === this.made) return this.finding;
    try {
      return this.settle(given, { state: 'found', value: JSON.parse(given) });
    } catch {
      // The parser may be in the middle of the script.
      if (isParsing()) return this.settle(undefined, LOADING);
      return this.settle(given, { state: 'failed', code: 'syntax' });
    }
  }

  private settle(made: unknown, finding: Finding): Finding {
    if (made !== this.made || finding.state !== this.finding.state) this.finding = finding;
    this.made = made;
    return this.finding;
  }

  private release(): void {
    if (this.shared) releaseProgram(this.address!, this.shared);
    this.shared = this.address = undefined;
  }
}
