import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { parsePhone } from '../../base/phone.js';
import { printAlone } from '../../base/print-alone.js';
import { printIcon } from '../../base/print-icon.js';
import { ProgramElement } from '../../base/program-element.js';
import { fit } from '../../guards/generated/fit.js';
import type { Fit, Sign } from '../../program/fit.js';
import { copyIcon } from './copy-icon.js';
import { copyText } from './copy-text.js';
import { programFitStyles } from './program-fit.styles.js';
import { words } from './program-fit.words.js';

type Shown = { fit: Fit; provider?: { name?: string; phone?: string } };

/** Trackers of the page listen for clicks and input everywhere; what a visitor ticks is none of their business. */
const keepPrivate = (event: Event): void => event.stopPropagation();

/**
 * Signs of a good fit for a visitor to tick. What is ticked becomes a short list to talk about on the phone, which can be
 * copied or printed: never a score, a result or a diagnosis.
 *
 * Use it where a reader asks "is this for me?". Nothing is stored or sent, no event tells what was ticked, and the list is gone when
 * the visitor leaves the page. Closing words lead to the call. Without signs the element keeps its children.
 *
 * @summary Signs of a good fit to tick, which become a private list to talk about on the phone.
 * @tag program-fit
 * @since 0.1
 *
 * @csspart heading - The title.
 * @csspart text - The sentence below it.
 * @csspart sign - One sign with its box.
 * @csspart note - The sheet with the list of what is ticked.
 * @csspart closing - The words that lead to the call.
 */
export class ProgramFit extends ProgramElement {
  static override readonly tag = 'program-fit';
  static override readonly guards = { fit, provider: { name: 'text', phone: 'text' } };
  static override readonly needs = ['fit'] as const;
  static override readonly styles = [...ProgramElement.styles, programFitStyles];

  #ticked = new Set<string>();
  /** What became of copying the list as it stands. */
  #message = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
  }

  protected override renderProgram(program: Judged): TemplateResult {
    const { fit } = program as Shown;
    const word = words[this.spoken];
    return html`<div class="fit">
      <div>
        ${heading(this.headingLevel, fit.title ?? this.say(word.title), 'h2', nothing)}
        <p part="text">${fit.text ?? this.say(word.text)}</p>
        <fieldset @click=${keepPrivate} @input=${keepPrivate}>
          <legend class="vh">${this.say(word.signs)}</legend>
          ${fit.signs.map((sign) => this.#renderSign(sign))}
        </fieldset>
      </div>
      ${this.#renderNote(program as Shown)}
    </div>`;
  }

  #renderSign({ id, text }: Sign): TemplateResult {
    const tick = ({ target }: Event) => {
      this.#ticked[(target as HTMLInputElement).checked ? 'add' : 'delete'](id);
      this.#message = '';
      this.requestUpdate();
    };
    return html`<label part="sign">
      <input type="checkbox" autocomplete="off" .checked=${this.#ticked.has(id)} @change=${tick} />
      <span>${text}</span>
    </label>`;
  }

  #renderNote({ fit, provider }: Shown): TemplateResult {
    const word = words[this.spoken];
    const phone = parsePhone(provider?.phone);
    const contact = [provider?.name, phone?.text].filter(Boolean).join(': ');
    const ticked = fit.signs.filter(({ id }) => this.#ticked.has(id)).map(({ text }) => text);
    return html`<div class="note" part="note">
      ${heading(this.headingLevel + 1, this.say(word.note), 'h3', nothing, nothing)}
      ${
        ticked.length
          ? html`<ul>
                ${ticked.map((text) => html`<li>${text}</li>`)}
              </ul>
              ${this.#renderActions([word.note, ...ticked.map((text) => `- ${text}`), contact])}`
          : html`<p class="muted">${this.say(word.nothingYet)}</p>`
      }
      <p class="small muted">${this.say(word.isPrivate)}</p>
      <p part="closing">
        ${fit.closing ?? this.say(word.closing)}
        ${phone ? html`<a class="num" href=${phone.href} translate="no">${phone.text}</a>` : nothing}
      </p>
    </div>`;
  }

  #renderActions(lines: readonly string[]): TemplateResult {
    const { copy, print, copied, notCopied } = words[this.spoken];
    const handleCopy = async () => {
      this.#message = (await copyText(lines.join('\n').trim(), this.renderRoot)) ? copied : notCopied;
      this.requestUpdate();
    };
    return html`<div class="acts">
      <button class="btn" type="button" @click=${handleCopy}>${copyIcon()}${this.say(copy)}</button>
      <button class="btn" type="button" @click=${this.#handlePrint}>${printIcon()}${this.say(print)}</button>
      <p class="small" role="status">${this.say(this.#message)}</p>
    </div>`;
  }

  #handlePrint(): void {
    printAlone(this.renderRoot.querySelector('.note')!, ProgramFit.styles);
  }

  readonly #forget = (): void => {
    this.#ticked = new Set();
    this.#message = '';
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'program-fit': ProgramFit;
  }
}
