import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { ProgramElement } from '../../base/program-element.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { warnOnce } from '../../base/warn.js';
import { terms } from '../../guards/generated/terms.js';
import type { Letter, Term } from '../../program/terms.js';
import { placeSheet } from './place-sheet.js';
import { TermExplainerToggleEvent } from './term-explainer.events.js';
import { termExplainerStyles } from './term-explainer.styles.js';
import { words } from './term-explainer.words.js';

/**
 * What an abbreviation stands for: letter by letter as a section of the page, or `compact` in a sentence, as a word that opens a
 * short explanation.
 *
 * A section shows all terms of the document, or the one named by `term`. In a sentence stands the named one, else the first; its
 * explanation floats above everything, closes with Esc, its button or a click elsewhere, and gives the focus back. Without
 * such a term the element keeps its children: in a sentence, write the abbreviation there.
 *
 * @summary What an abbreviation stands for, letter by letter, or as a word in a sentence that explains itself.
 * @tag term-explainer
 * @since 0.1
 *
 * @fires {TermExplainerToggleEvent} term-explainer-toggle - A visitor opened or closed the explanation in a sentence; `termId` says which.
 *
 * @csspart heading - The title.
 * @csspart term - A term with its letters.
 * @csspart letter - One large letter.
 * @csspart word - The abbreviation in a sentence.
 * @csspart explanation - The sheet it opens.
 */
export class TermExplainer extends ProgramElement {
  static override readonly tag = 'term-explainer';
  static override readonly guards = { terms };
  static override readonly needs = ['terms'] as const;
  static override readonly styles = [...ProgramElement.styles, termExplainerStyles];
  static override readonly properties: PropertyDeclarations = {
    ...ProgramElement.properties,
    term: {},
    compact: { type: Boolean },
  };

  /** The `id` of the term to explain, where the document has several. */
  term: string | null = null;

  /** One word in running text, which opens its explanation. */
  compact = false;

  #termId = '';
  /** Ends what goes on while the explanation is open. */
  #opened: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.#opened) return;
    this.#opened.abort();
    this.#opened = undefined;
    this.#sheet.close();
  }

  protected override renderProgram({ terms }: Judged): TemplateResult | undefined {
    const { title, items } = terms!;
    const chosen = this.term ? items.filter(({ id }) => id === this.term) : items;
    const [first] = chosen;
    if (!first) {
      warnOnce(`<${this.localName}> knows no such term`, this.term);
      return undefined;
    }
    this.#termId = first.id;
    this.inline = this.compact;
    if (this.compact) return this.#renderCompact(first);
    // Where one of several is shown, the title of them all would not fit it.
    const hasTitle = title && chosen.length === items.length;
    const level = this.headingLevel;
    return html`<div class="terms">
      ${hasTitle ? heading(level, title, 'h2', nothing) : nothing}
      ${chosen.map((term) => this.#renderTerm(term, level + (hasTitle ? 1 : 0)))}
    </div>`;
  }

  #renderTerm(term: Term, level: number): TemplateResult {
    const { text, letters } = term;
    const isTitle = level === this.headingLevel;
    return html`<div class="term" part="term">
      ${heading(level, fullName(term), isTitle ? 'h2' : 'h3', nothing, isTitle ? 'heading' : nothing)}
      ${text && html`<p>${text}</p>`}
      ${
        letters?.length
          ? html`<ol role="list">
              ${letters.map(renderLetter)}
            </ol>`
          : nothing
      }
    </div>`;
  }

  #renderCompact(term: Term): TemplateResult {
    const { abbreviation, name, text } = term;
    // White space between the two would stand in the page's sentence.
    // prettier-ignore
    return html`<button
      class="word"
      part="word"
      type="button"
      data-name=${name}
      popovertarget="_sheet"
      aria-haspopup="dialog"
      aria-expanded=${this.#opened ? 'true' : 'false'}
      @click=${this.#handleClick}
      >${abbreviation}</button><dialog
      id="_sheet"
      part="explanation"
      popover
      aria-labelledby="_name"
      @beforetoggle=${this.#handleToggle}
      @close=${this.#handleToggle}
      @click=${this.#handleBackdrop}
      ><div class="sheet" tabindex="-1">
        <p id="_name"><b>${fullName(term)}</b></p>
        ${text && html`<p class="small">${text}</p>`}
        <button class="btn" type="button" @click=${this.#close}>${this.say(words[this.spoken].close)}</button>
      </div></dialog>`;
  }

  get #sheet(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  get #word(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.word')!;
  }

  #handleClick(event: Event): void {
    // The browser would open it a second time.
    event.preventDefault();
    if (this.#opened) return this.#close();
    const sheet = this.#sheet;
    // Firefox 115 and Safari 16.4 have no popovers; a modal dialog floats above everything, too.
    if (hasPopovers()) sheet.showPopover();
    else sheet.showModal();
    this.#setOpen(true);
    this.#place();
    (sheet.firstElementChild as HTMLElement).focus();
  }

  #handleToggle({ newState }: Partial<ToggleEvent>): void {
    this.#setOpen(newState === 'open');
  }

  #handleBackdrop({ target, currentTarget }: Event): void {
    if (target === currentTarget) this.#close();
  }

  #close(): void {
    const sheet = this.#sheet;
    if (hasPopovers()) sheet.hidePopover();
    else sheet.close();
  }

  #setOpen(open: boolean): void {
    if (open === !!this.#opened) return;
    this.#opened?.abort();
    this.#opened = undefined;
    if (open) {
      const { signal } = (this.#opened = new AbortController());
      for (const type of ['scroll', 'resize']) addEventListener(type, this.#place, { capture: true, signal });
    } else if (this.#sheet.contains(this.renderRoot.activeElement)) {
      // Not every browser gives the focus back inside a shadow tree.
      this.#word.focus();
    }
    this.requestUpdate();
    /** @internal */
    this.dispatchEvent(new TermExplainerToggleEvent(this.#termId, open));
  }

  readonly #place = (): void => {
    const sheet = this.#sheet;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const word = this.#word.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(sheet).direction === 'rtl';
    const { left, top } = placeSheet(word, sheet.getBoundingClientRect(), { width, height }, isRightToLeft);
    sheet.style.left = `${left}px`;
    sheet.style.top = `${top}px`;
  };
}

const hasPopovers = (): boolean => 'popover' in HTMLElement.prototype;

const fullName = ({ abbreviation, name }: Term): string => `${abbreviation}: ${name}`;

const renderLetter = ({ letter, word, text }: Letter): TemplateResult =>
  html`<li>
    <span class="letter" part="letter">${letter}</span> <b>${word}</b> ${text && html`<p>${text}</p>`}
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'term-explainer': TermExplainer;
  }
  interface HTMLElementEventMap {
    'term-explainer-toggle': TermExplainerToggleEvent;
  }
}
