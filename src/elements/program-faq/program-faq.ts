import { html, nothing, type TemplateResult } from 'lit/html.js';
import { drawRichText } from '../../base/draw-rich-text.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { parsePhone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import { searchIcon } from '../../base/search-icon.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { faq } from '../../guards/generated/faq.js';
import type { Faq, Question } from '../../program/faq.js';
import { groupQuestions, type Group } from './group-questions.js';
import { OpenAnswers } from './open-answers.js';
import { PrintController } from './print-controller.js';
import { ProgramFaqToggleEvent } from './program-faq.events.js';
import { programFaqStyles } from './program-faq.styles.js';
import { words } from './program-faq.words.js';
import { QuestionLink } from './question-link.js';
import { findQuestions, splitAtMatches, type Found, type Search } from './search-questions.js';
import { TypedSearch } from './typed-search.js';

/** From so many questions on, a list is easier to search than to read. */
const SEARCH_FROM = 8;

/** So few found questions are opened where the answer is why they were found; more would be a wall of text. */
const FEW = 10;

/** Of the provider only the number is used, for those whose question is not here. */
const provider = { $phone: 'text' };

type Shown = { faq: Faq; provider?: { phone: string } };

/**
 * The questions people ask before they call, each with its answer behind it.
 *
 * Use it where a reader looks for one answer; what everybody has to read belongs on the page itself. From eight questions on it
 * has a search field. A link that ends in `#<the element's id>--<the question's id>` opens that question. Closed answers are
 * found by the browser's own search and are printed. Without questions the element keeps its children.
 *
 * @summary Questions and answers that open one by one, with a search field and links to single questions.
 * @tag program-faq
 * @since 0.1
 *
 * @fires {ProgramFaqToggleEvent} program-faq-toggle - A visitor opened or closed one answer; `questionId` says which.
 *
 * @csspart heading - The title.
 * @csspart search - The search field.
 * @csspart group - Questions that stand together.
 * @csspart question - A question, which opens its answer.
 * @csspart answer - An answer.
 */
export class ProgramFaq extends ProgramElement {
  static override readonly tag = 'program-faq';
  static override readonly guards = { faq, provider };
  static override readonly needs = ['faq'] as const;
  static override readonly styles = [...ProgramElement.styles, programFaqStyles];
  static override readonly properties: PropertyDeclarations = {
    ...ProgramElement.properties,
    openQuestions: { attribute: 'open-questions' },
    exclusive: { type: Boolean },
  };

  /** Ids of the questions that are open at first, between spaces. The document's `faq.openQuestions` where absent. */
  openQuestions: string | null = null;

  /** Opening one answer closes the others. Also where the document says `faq.exclusive`. */
  exclusive = false;

  readonly #answers = new OpenAnswers();
  readonly #typed = new TypedSearch(this);
  readonly #print = new PrintController(this);
  /** Ids of the questions that are drawn open. */
  #open!: Set<string>;

  constructor() {
    super();
    new QuestionLink(this, (question) => void this.#showQuestion(question));
  }

  protected override renderProgram(program: Judged): TemplateResult {
    const { faq, provider } = program as Shown;
    const answers = this.#answers;
    const all = faq.questions.length;
    const hasSearch = all >= SEARCH_FROM;
    const search = hasSearch ? this.#typed.search : undefined;
    const found = findQuestions(faq.questions, search);
    const ids = [...found.questions].map(({ id }) => id);
    answers.exclusive = this.exclusive || !!faq.exclusive;
    answers.begin(this.openQuestions ?? faq.openQuestions?.join(' ') ?? '');
    answers.reveal(search, ids.length > FEW ? [] : found.inAnswer);
    this.#open = this.#print.isPrinting ? new Set(ids) : answers.among(ids);
    const hasShowAll = all > 1 && ids.length > 0 && !answers.exclusive;
    return html`<div class="faq">
      ${heading(this.headingLevel, faq.title ?? this.say(words[this.spoken].title), 'h2', nothing)}
      ${
        hasSearch || hasShowAll
          ? html`<div class="tools">
              ${hasSearch ? this.#renderSearch(all, search && ids.length) : nothing}
              ${hasShowAll ? this.#renderShowAll(ids) : nothing}
            </div>`
          : nothing
      }
      ${groupQuestions(faq).map((group) => this.#renderGroup(group, found, search))}
      ${ids.length ? nothing : this.#renderNothingFound(provider?.phone)}
    </div>`;
  }

  #renderSearch(all: number, found: number | undefined): TemplateResult {
    const word = words[this.spoken];
    return html`<div class="field">
      <label for="_search">${this.say(word.search)}</label>
      <p class="small muted" role="status">
        ${found === undefined || this.#typed.isTyping ? nothing : this.say(word.found(found, all))}
      </p>
      ${searchIcon()}
      <input
        id="_search"
        part="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        .value=${this.#typed.query}
        @input=${this.#handleInput}
        @keydown=${this.#handleKey}
      />
    </div>`;
  }

  #renderShowAll(ids: readonly string[]): TemplateResult {
    const show = ids.some((id) => !this.#open.has(id));
    const { showAnswers, hideAnswers } = words[this.spoken];
    return html`<button class="btn" type="button" @click=${() => this.#setOpen(ids, show)}>
      ${this.say(show ? showAnswers : hideAnswers)}
    </button>`;
  }

  #renderGroup({ title, questions }: Group, found: Found, search?: Search): TemplateResult {
    return html`<div class="group" part="group" ?hidden=${!questions.some((one) => found.questions.has(one))}>
      ${title ? heading(this.headingLevel + 1, title, 'h3', nothing, nothing) : nothing}
      <div>
        ${questions.map((question) => this.#renderQuestion(question, !found.questions.has(question), search))}
      </div>
    </div>`;
  }

  #renderQuestion({ id, question, answer }: Question, isHidden: boolean, search?: Search): TemplateResult {
    const isOpen = this.#open.has(id);
    const mark = (text: string) =>
      search
        ? splitAtMatches(text, search).map((piece, at) => (at % 2 ? html`<mark>${piece}</mark>` : piece))
        : text;
    return html`<details
      id=${id}
      name=${this.#answers.exclusive && !this.#print.isPrinting ? 'faq' : nothing}
      ?open=${isOpen}
      ?hidden=${isHidden}
      @toggle=${this.#handleToggle}
    >
      <summary part="question" @click=${this.#handleQuestion}><span>${mark(question)}</span></summary>
      <div class="answer" part="answer">${drawRichText(answer, isOpen ? mark : undefined)}</div>
    </details>`;
  }

  #renderNothingFound(number: string | undefined): TemplateResult {
    const word = words[this.spoken];
    const phone = parsePhone(number);
    return html`<div class="empty">
      <p>
        <b>${this.say(word.nothingFound(this.#typed.query.trim()))}</b>
        ${
          phone
            ? html`${this.say(word.askPerson)}
                <a class="num" href=${phone.href} translate="no">${phone.text}</a>`
            : nothing
        }
      </p>
      <button class="btn" type="button" @click=${this.#handleShowQuestions}>
        ${this.say(word.showQuestions)}
      </button>
    </div>`;
  }

  async #showQuestion(question: HTMLDetailsElement): Promise<void> {
    this.#typed.change('');
    this.#setOpen([question.id], true);
    await this.updateComplete;
    const summary = question.querySelector('summary')!;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ behavior: 'instant' });
  }

  #setOpen(ids: readonly string[], open: boolean): void {
    this.#answers.set(ids, open);
    this.requestUpdate();
  }

  #handleInput({ target }: InputEvent): void {
    this.#typed.change((target as HTMLInputElement).value);
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.#typed.query) return;
    event.preventDefault();
    this.#typed.change('');
  }

  #handleShowQuestions(): void {
    this.#typed.change('');
    this.renderRoot.querySelector('input')!.focus();
  }

  #handleQuestion(event: Event): void {
    event.preventDefault();
    const { id, open } = (event.currentTarget as Element).parentElement as HTMLDetailsElement;
    this.#setOpen([id], !open);
    /** @internal */
    this.dispatchEvent(new ProgramFaqToggleEvent(id, !open));
  }

  /** Browsers open an answer by themselves when they find something in it. */
  #handleToggle({ currentTarget }: Event): void {
    const { id, open } = currentTarget as HTMLDetailsElement;
    if (open !== this.#open.has(id)) this.#setOpen([id], open);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'program-faq': ProgramFaq;
  }
  interface HTMLElementEventMap {
    'program-faq-toggle': ProgramFaqToggleEvent;
  }
}
