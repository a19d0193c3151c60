import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { crisisLine } from '../../base/crisis-line.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { parsePhone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { program } from '../../guards/generated/program.js';
import type { SectionGuard } from '../../guards/guard.js';
import type { Program } from '../../program/document.js';
import { pageSections, programFor } from './page-sections.js';
import { programPageStyles } from './program-page.styles.js';
import { words } from './program-page.words.js';

/** From so many sections on, a list of contents saves more time than it takes. */
const CONTENTS_FROM = 5;
/** More places than these are no fact to read at a glance. */
const FEW_PLACES = 3;

interface Shown extends Pick<Program, 'language' | 'provider' | 'program'> {
  cta?: { phone?: string };
  locations?: { places: { address?: { city?: string } }[] };
}

const locations: SectionGuard = { '': 'places', places: [{ address: { city: 'text' } }] };

const headingOf = (section: Element | null) =>
  section?.shadowRoot?.querySelector<HTMLElement>('[part=heading]');

const linkTo = (section: Element) => html`<a href="#${section.id}">${headingOf(section)!.textContent}</a>`;

/**
 * A whole page about the program: who offers it and where, the number, the facts, every section the document has, each drawn by its own
 * element, and the crisis notice; on phones with a bar to call.
 *
 * Use it where the program is what a page is about; `heading-level="1"` makes its title the page's own. `sections` chooses and orders.
 * From five sections on it lists its contents, beside the text where there is room. A link that ends in `#fit`, or `#faq--` and the id of
 * a question, leads there. Without a number that can be dialled the element keeps its children.
 *
 * @summary The whole program page from one document: facts, every section, contents, the crisis notice, a bar on phones.
 * @tag program-page
 * @since 0.1
 *
 * @csspart heading - The title.
 * @csspart text - The sentences below it.
 * @csspart fact - One of the facts: sessions, nights, length, places.
 * @csspart contents - The list of contents.
 */
export class ProgramPage extends ProgramElement {
  static override readonly tag = 'program-page';
  static override readonly guards = {
    program,
    provider: { $name: 'text', $phone: 'text', area: 'text' },
    cta: { phone: 'text' },
    locations,
  };
  static override readonly needs = ['provider', 'program'] as const;
  static override readonly styles = [...ProgramElement.styles, programPageStyles];
  static override readonly properties: PropertyDeclarations = {
    ...ProgramElement.properties,
    sections: {},
  };

  /** The sections to show, by their keys in the document, in this order and between spaces: `overview faq cta`. All where absent. */
  sections: string | null = null;

  /** What the links to call may draw, while the page is drawn. */
  #call: unknown;
  #hash = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
  }

  /** The bar stands outside the wrapper, which is a container: older browsers would hold it back there. */
  protected override render(): TemplateResult {
    this.#call = undefined;
    return html`${super.render()}${this.#call && this.#callIn('bar')}`;
  }

  protected override renderProgram(judged: Judged): TemplateResult | undefined {
    const shown = judged as Shown;
    const { provider, program, cta } = shown;
    if (![cta?.phone, provider.phone].some(parsePhone)) {
      this.fail('invalid', [{ path: 'provider.phone', expected: 'phone number' }]);
      return undefined;
    }
    const given = this.finding as object;
    this.#call = programFor('call-cta', given);
    return html`<div class="page" @click=${this.#handleClick} @program-error=${keepQuiet}>
      <header>
        <p><b>${provider.name}</b> <span class="muted">${provider.area}</span></p>
        ${heading(this.headingLevel, program.title ?? program.name, 'h2 h1', nothing)}
        ${program.summary && html`<p class="lead" part="text">${program.summary}</p>`}
        <div class="acts">${this.#callIn('button')}<span></span></div>
        <p class="small">${this.say(crisisLine(this.spoken))}</p>
        ${this.#renderFacts(shown)}
      </header>
      <div class="rail" hidden>
        <nav part="contents" aria-labelledby="_contents"></nav>
        ${this.#callIn('button')}
      </div>
      <div class="sections">${pageSections(given, this.sections, this.headingLevel + 1)}</div>
    </div>`;
  }

  /** The number itself is the business of call-cta, here as everywhere. */
  #callIn(variant: 'button' | 'bar'): TemplateResult {
    return html`<call-cta variant=${variant} .program=${this.#call}></call-cta>`;
  }

  #renderFacts({ language, program, provider, locations }: Shown): TemplateResult {
    const places = locations?.places.flatMap(({ address }) => address?.city ?? []) ?? [];
    const isFew = places.length && places.length <= FEW_PLACES;
    const where = isFew ? new Intl.ListFormat(language).format(places) : provider.area;
    const names = words[this.spoken].facts;
    return html`<dl>
      ${[program.sessions, program.nights, program.length, where].map(
        (fact, at) =>
          fact &&
          html`<div part="fact">
            <dt class="small muted">${this.say(names[at])}</dt>
            <dd>${fact}</dd>
          </div>`,
      )}
    </dl>`;
  }

  protected override updated(): void {
    void this.#listContents();
  }

  /** The contents are the headings that the sections have drawn; a section that has drawn nothing leaves no gap. */
  async #listContents(): Promise<void> {
    const sections = [...this.renderRoot.querySelectorAll<ProgramElement>('.section')];
    await Promise.all(sections.map(({ updateComplete }) => updateComplete));
    for (const section of sections) section.hidden = !headingOf(section);
    const listed = sections.filter(({ id, hidden }) => !hidden && !/^c(ta|risis)$/.test(id));
    const contact = listed.find(({ id }) => id === 'contact');
    const [acts, nav] = this.renderRoot.querySelectorAll<HTMLElement>('.acts span, nav');
    if (!acts || !nav) return;
    render(contact?.renderRoot.querySelector('form, [part=link]') && linkTo(contact), acts);
    render(this.#renderContents(listed), nav);
    nav.parentElement!.hidden = listed.length < CONTENTS_FROM;
    this.#followHash();
  }

  #renderContents(sections: readonly Element[]): TemplateResult {
    return html`<b id="_contents">${this.say(words[this.spoken].contents)}</b>
      <ul>
        ${sections.map((section) => html`<li>${linkTo(section)}</li>`)}
      </ul>`;
  }

  #show(id: string): boolean {
    const section = this.renderRoot.getElementById(id);
    const title = headingOf(section);
    if (!title) return false;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    section!.scrollIntoView({ behavior: 'instant' });
    return true;
  }

  /** Inside a shadow root a link to an id leads nowhere by itself; the address bar belongs to the page. */
  readonly #handleClick = (event: MouseEvent): void => {
    const { hash } = event.target as HTMLAnchorElement;
    if (hash && !event.ctrlKey && !event.metaKey && !event.shiftKey && this.#show(hash.slice(1)))
      event.preventDefault();
  };

  /** Follows each link once, unless it leads to something of the page's own. */
  readonly #followHash = (): void => {
    const { hash } = location;
    const id = hash.slice(1);
    if (hash !== this.#hash && (!id || document.getElementById(id) || this.#show(id))) this.#hash = hash;
  };
}

/** A section that cannot be shown is no news: the page is. */
const keepQuiet = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'program-page': ProgramPage;
  }
}
