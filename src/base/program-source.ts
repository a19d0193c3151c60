import { releaseProgram, retainProgram, type SharedFetch } from './fetch-program.js';
import { parseDocument, type Finding } from './finding.js';
import { UpdatingElement, type PropertyDeclarations } from './updating-element.js';

const jsonIn = (root: ParentNode, before: string, after = ''): string | null | undefined =>
  root.querySelector(`${before}script[type="application/json" i]${after}`)?.textContent;

const WATCHED = { childList: true, characterData: true, subtree: true, attributeFilter: ['id', 'type'] };

const isParsing = () => document.readyState === 'loading';

const absolute = (address: string): string => {
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    return /^https?:/.test(protocol) ? href.replace(/#.*/, '') : '';
  } catch {
    return '';
  }
};

/**
 * Finds an element's JSON, first found wins: the `program` property, the `program` attribute, a JSON script among the
 * children, `src="#id"`, `src="address"`. Updates whenever one of them comes, changes or goes.
 */
export abstract class ProgramSource extends UpdatingElement {
  static override readonly properties: PropertyDeclarations = {
    program: { state: true },
    programText: { attribute: 'program' },
    src: {},
  };

  /** The program's document: an object, or its JSON text. `null` means not given. Change it by setting another object. */
  program: unknown = null;

  /** The program's document as JSON text. */
  programText: string | null = null;

  /** Where the document is: an http(s) address, or `#id` of a `<script type="application/json">` on the page. */
  src: string | null = null;

  /** What was found when the element last looked. */
  protected finding: Finding;

  #text: string | undefined;
  #parsed: Finding;
  #address = '';
  #shared: SharedFetch | undefined;
  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(this.#look);
    this.#observer.observe(this, WATCHED);
    if (isParsing()) document.addEventListener('DOMContentLoaded', this.#look);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer!.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#look);
    this.#ask('');
  }

  /** The present finding; the same one for as long as nothing has changed. */
  protected find(): Finding {
    const src = this.src?.trim();
    const isId = src?.[0] === '#';
    const given =
      this.program ||
      this.programText ||
      jsonIn(this, ':scope>') ||
      (isId && this.#textById(CSS.escape(src.slice(1))));
    const address = given || isId || !src ? '' : absolute(src);
    this.#ask(address);
    if (given) return typeof given === 'string' ? this.#parse(given) : given;
    if (isId) return isParsing() ? 'loading' : 'not-found';
    return src && !address ? 'address' : this.#shared?.result;
  }

  readonly #look = (): void => {
    if (this.finding !== this.find()) this.requestUpdate();
  };

  #textById(id: string): string | null | undefined {
    for (const root of [this.getRootNode() as ParentNode, document]) {
      this.#observer?.observe(root, WATCHED);
      const text = jsonIn(root, '', `#${id}`);
      if (text) return text;
    }
    return undefined;
  }

  #parse(text: string): Finding {
    if (text !== this.#text) this.#parsed = parseDocument((this.#text = text));
    // The parser may be in the middle of the script.
    return this.#parsed === 'syntax' && isParsing() ? 'loading' : this.#parsed;
  }

  #ask(wanted: string): void {
    const address = this.isConnected ? wanted : '';
    if (address === this.#address) return;
    if (this.#address) releaseProgram(this.#address, this.#look);
    this.#address = address;
    this.#shared = address ? retainProgram(address, this.#look) : undefined;
  }
}
