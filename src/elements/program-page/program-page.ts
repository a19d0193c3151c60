import { html, nothing, type TemplateResult } from 'lit/html.js';
import { crisisLine } from '../../base/crisis-line.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { parsePhone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import { safeLink } from '../../base/safe-link.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { program } from '../../guards/generated/program.js';
import type { SectionGuard } from '../../guards/guard.js';
import type { Program } from '../../program/document.js';
import { pageSections, type PageSection } from './page-sections.js';
import { programPageStyles } from './program-page.styles.js';
import { words } from './program-page.words.js';
import { sectionElement } from './section-element.js';

/** From so many sections on, a list of contents saves more time than it takes. */
const CONTENTS_FROM = 5;
/** More places than these are no fact to read at a glance. */
const FEW_PLACES = 3;

interface Shown extends Pick<Program, 'language' | 'provider' | 'program'> {
  cta?: { phone?: string; onlineLabel?: string };
  locations?: { places: { name?: string; address?: { city?: string } }[] };
}

interface Entry {
  id: string;
  title: string;
}

const locations: SectionGuard = { '': 'places', places: [{ name: 'text', address: { city: 'text' } }] };

const headingOf = (section: Element) =>
  section.shadowRoot?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');

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
    provider: { $name: 'text', $phone: 'text', area: 'text', contactUrl: 'text' },
    cta: { phone: 'text', onlineLabel: 'text' },
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

  /** What the sections were made from. */
  #from: unknown[] = [];
  #sections: PageSection[] = [];
  /** What the links to call may draw. */
  #call: unknown;
  #contents: Entry[] = [];
  #hash = '';
  #isDrawn = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#isDrawn = false;
    const { finding, sections } = this;
    if (typeof finding !== 'object' || (this.#from[0] === finding && this.#from[1] === sections)) return;
    this.#from = [finding, sections];
    this.#sections = pageSections(finding, sections);
    this.#call = pageSections(finding, 'cta')[0]?.program;
  }

  protected override render(): TemplateResult {
    const page = super.render();
    // The bar stands outside the wrapper, which is a container: older browsers would hold it back there.
    return html`${page}${this.#isDrawn ? this.#callIn('bar') : nothing}`;
  }

  protected override renderProgram(judged: Judged): TemplateResult | undefined {
    const shown = judged as Shown;
    const { provider, program, cta } = shown;
    if (!(parsePhone(cta?.phone) ?? parsePhone(provider.phone))) {
      this.fail('invalid', [{ path: 'provider.phone', expected: 'phone number' }]);
      return undefined;
    }
    this.#isDrawn = true;
    const hasContents = this.#contents.length >= CONTENTS_FROM;
    return html`<div class=${hasContents ? 'page railed' : 'page'} @program-error=${keepQuiet}>
      <header>
        <p class="who"><b>${provider.name}</b> <span class="muted">${provider.area}</span></p>
        ${heading(this.headingLevel, program.title ?? program.name, 'h1', nothing)}
        ${program.summary && html`<p class="lead" part="text">${program.summary}</p>`}
        ${this.#renderCall(shown)}
        <p class="small">${this.say(crisisLine(this.spoken))}</p>
        ${this.#renderFacts(shown)}
      </header>
      ${hasContents ? this.#renderContents() : nothing}
      <div class="sections">
        ${this.#sections.map((section) => sectionElement(section, this.headingLevel + 1))}
      </div>
    </div>`;
  }

  /** The number itself is the business of call-cta, here as everywhere. */
  #callIn(variant: 'inline' | 'bar'): unknown {
    return html`<call-cta variant=${variant} .program=${this.#call}></call-cta>`;
  }

  #renderCall({ provider, cta }: Shown): TemplateResult {
    const form = this.#sections.some(({ key }) => key === 'contact') && '#contact';
    const online = form || safeLink(provider.contactUrl, document.baseURI);
    return html`<p class="acts">
      ${this.#callIn('inline')}
      ${
        online &&
        html`<a href=${online} rel="noreferrer" @click=${this.#handleLink}>
          ${cta?.onlineLabel ?? this.say(words[this.spoken].online)}
        </a>`
      }
    </p>`;
  }

  #renderFacts({ language, program, provider, locations }: Shown): unknown {
    const places = locations?.places.flatMap(({ name, address }) => address?.city ?? name ?? []) ?? [];
    const isFew = places.length && places.length <= FEW_PLACES;
    const where = isFew ? new Intl.ListFormat(language).format(places) : provider.area;
    const names = words[this.spoken].facts;
    const facts = [program.sessions, program.nights, program.length, where];
    return html`<dl>
      ${facts.map(
        (fact, at) =>
          fact &&
          html`<div part="fact">
            <dt class="small muted">${this.say(names[at])}</dt>
            <dd>${fact}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderContents(): TemplateResult {
    return html`<nav part="contents" aria-labelledby="_contents">
      <div class="toc">
        <b id="_contents">${this.say(words[this.spoken].contents)}</b>
        <ul>
          ${this.#contents.map(
            ({ id, title }) => html`<li><a href=${`#${id}`} @click=${this.#handleLink}>${title}</a></li>`,
          )}
        </ul>
        ${this.#callIn('inline')}
      </div>
    </nav>`;
  }

  protected override updated(): void {
    void this.#readContents();
  }

  /** The contents are the headings that the sections have drawn; a section that has drawn nothing leaves no gap. */
  async #readContents(): Promise<void> {
    const sections = [...this.renderRoot.querySelectorAll<ProgramElement>('.section')];
    for (const section of sections) await section.updateComplete;
    const contents: Entry[] = [];
    for (const section of sections) {
      section.hidden = !section.shadowRoot?.querySelector('.iop');
      const title = headingOf(section)?.textContent.replace(/\s+/g, ' ').trim();
      if (title && !/^(cta|crisis)$/.test(section.id)) contents.push({ id: section.id, title });
    }
    if (JSON.stringify(contents) !== JSON.stringify(this.#contents)) {
      this.#contents = contents;
      this.requestUpdate();
    }
    if (sections.length) this.#followHash();
  }

  #show(id: string): boolean {
    const section = this.renderRoot.querySelector(`.section[id="${CSS.escape(id)}"]`);
    const title = section && headingOf(section);
    if (!title) return false;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    section.scrollIntoView({ behavior: 'instant' });
    return true;
  }

  /** Inside a shadow root a link to an id leads nowhere by itself; the address bar belongs to the page. */
  readonly #handleLink = (event: MouseEvent): void => {
    const { hash } = event.currentTarget as HTMLAnchorElement;
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && this.#show(hash.slice(1)))
      event.preventDefault();
  };

  /** Follows each link once, unless it leads to something of the page's own. */
  readonly #followHash = (): void => {
    const { hash } = location;
    if (hash === this.#hash) return;
    const id = hash.slice(1);
    if (!id || document.getElementById(id) || this.#show(id)) this.#hash = hash;
  };
}

/** A section that cannot be shown is no news: the page is. */
const keepQuiet = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'program-page': ProgramPage;
  }
}
