import { html, nothing, type TemplateResult } from 'lit/html.js';
import { crisisLine } from '../../base/crisis-line.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { phoneIcon } from '../../base/phone-icon.js';
import { parsePhone, type Phone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import { safeLink } from '../../base/safe-link.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { program } from '../../guards/generated/program.js';
import type { SectionGuard } from '../../guards/guard.js';
import type { Program } from '../../program/document.js';
import { CallCtaCallEvent } from '../call-cta/call-cta.events.js';
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
 * @fires {CallCtaCallEvent} call-cta-call - A visitor followed a way to get in touch; `kind` is phone, text, tty or online.
 *
 * @csspart heading - The title.
 * @csspart text - The sentences below it.
 * @csspart call - The link with the number.
 * @csspart fact - One of the facts: sessions, nights, length, places.
 * @csspart contents - The list of contents.
 */
export class ProgramPage extends ProgramElement {
  static override readonly tag = 'program-page';
  static override readonly sections = {
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

  #found: unknown;
  #chosen: string | null = null;
  #pageSections: PageSection[] = [];
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

  protected override render(): TemplateResult {
    this.#isDrawn = false;
    const page = super.render();
    const call = this.#isDrawn && this.#pageSections.find(({ key }) => key === 'cta');
    // The bar stands outside the wrapper, which is a container: older browsers would hold it back there.
    return html`${page}${call ? html`<call-cta variant="bar" .program=${call.program}></call-cta>` : nothing}`;
  }

  protected override renderProgram(judged: Judged): TemplateResult | undefined {
    const shown = judged as Shown;
    const { provider, program, cta } = shown;
    const phone = parsePhone(cta?.phone) ?? parsePhone(provider.phone);
    if (!phone) {
      this.fail('invalid', [{ path: 'provider.phone', expected: 'phone number' }]);
      return undefined;
    }
    if (this.#found !== this.finding || this.#chosen !== this.sections) {
      this.#found = this.finding;
      this.#chosen = this.sections;
      this.#pageSections = pageSections(this.finding as object, this.sections);
    }
    this.#isDrawn = true;
    const hasContents = this.#contents.length >= CONTENTS_FROM;
    return html`<div class=${hasContents ? 'page railed' : 'page'} @program-error=${keepQuiet}>
      <header>
        <p class="who"><b>${provider.name}</b> <span class="muted">${provider.area}</span></p>
        ${heading(this.headingLevel, program.title ?? program.name, 'h1', nothing)}
        ${program.summary && html`<p class="lead" part="text">${program.summary}</p>`}
        <div class="call">
          ${this.#renderCall(shown, phone)}
          <p class="small">${this.say(crisisLine(this.spoken))}</p>
        </div>
        ${this.#renderFacts(shown)}
      </header>
      ${hasContents ? this.#renderContents(phone) : nothing}
      <div class="sections">
        ${this.#pageSections.map((section) => sectionElement(section, this.headingLevel + 1))}
      </div>
    </div>`;
  }

  #renderCall({ provider, cta }: Shown, phone: Phone): TemplateResult {
    const word = words[this.spoken];
    const form = this.#pageSections.some(({ key }) => key === 'contact') && '#contact';
    const online = form || safeLink(provider.contactUrl, document.baseURI);
    return html`<p class="acts">
      <a class="btn" part="call" href=${phone.href} @click=${this.#handleCall}
        >${phoneIcon()}<span
          ><span class="vh">${this.say(word.call)} ${provider.name},</span>
          <span class="num" translate="no">${phone.text}</span></span
        ></a
      >
      ${
        online &&
        html`<a href=${online} rel="noreferrer" @click=${this.#handleLink}>
          ${cta?.onlineLabel ?? this.say(word.online)}
        </a>`
      }
    </p>`;
  }

  #renderFacts({ language, program, provider, locations }: Shown): unknown {
    const word = words[this.spoken];
    const places = locations?.places.map(({ name, address }) => address?.city ?? name).filter(Boolean) ?? [];
    const isFew = places.length && places.length <= FEW_PLACES;
    const where = isFew ? new Intl.ListFormat(language).format(places as string[]) : provider.area;
    const facts = [
      [word.sessions, program.sessions],
      [word.nights, program.nights],
      [word.length, program.length],
      [word.where, where],
    ].filter(([, fact]) => fact);
    if (!facts.length) return nothing;
    return html`<dl>
      ${facts.map(
        ([name, fact]) =>
          html`<div part="fact">
            <dt class="small muted">${this.say(name)}</dt>
            <dd>${fact}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderContents(phone: Phone): TemplateResult {
    const word = words[this.spoken];
    return html`<nav part="contents" aria-labelledby="_contents">
      <div class="toc">
        <b id="_contents">${this.say(word.contents)}</b>
        <ul>
          ${this.#contents.map(
            ({ id, title }) => html`<li><a href=${`#${id}`} @click=${this.#handleLink}>${title}</a></li>`,
          )}
        </ul>
        <p class="rail">
          <span class="small muted">${this.say(word.talk)}</span>
          <a class="num number" href=${phone.href} translate="no" @click=${this.#handleCall}>${phone.text}</a>
        </p>
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

  readonly #handleCall = (): void => {
    /** @internal */
    this.dispatchEvent(new CallCtaCallEvent('phone'));
  };

  /** Inside a shadow root a link to an id leads nowhere by itself; the address bar belongs to the page. */
  readonly #handleLink = (event: MouseEvent): void => {
    const href = (event.currentTarget as Element).getAttribute('href')!;
    if (!href.startsWith('#')) {
      /** @internal */
      this.dispatchEvent(new CallCtaCallEvent('online'));
    } else if (!(event.ctrlKey || event.metaKey || event.shiftKey) && this.#show(href.slice(1))) {
      event.preventDefault();
    }
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
