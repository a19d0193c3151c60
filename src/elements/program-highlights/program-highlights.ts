import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { printAlone } from '../../base/print-alone.js';
import { printIcon } from '../../base/print-icon.js';
import { ProgramElement } from '../../base/program-element.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { warnOnce } from '../../base/warn.js';
import { highlights } from '../../guards/generated/highlights.js';
import type { Highlight, HighlightList } from '../../program/highlights.js';
import { chooseLists, closed, kindOf } from './choose-lists.js';
import { programHighlightsStyles } from './program-highlights.styles.js';
import { words } from './program-highlights.words.js';

/**
 * Lists of a few points each: why people choose the program, what sets it apart, what to ask any program.
 *
 * Each list is set by its `kind`: reasons run in sentences, facts are short lines beside their title, questions are numbered and can be
 * printed alone, with room for the answers. Use one element with all lists, or one for each, with `list="id"`. Without a list to
 * show, the element keeps its children.
 *
 * @summary Named lists of points: reasons in sentences, short facts, and questions to print and take along.
 * @tag program-highlights
 * @since 0.1
 *
 * @csspart list - A list with its title.
 * @csspart heading - The title of a list.
 * @csspart text - The sentence below it.
 * @csspart item - A point.
 */
export class ProgramHighlights extends ProgramElement {
  static override readonly tag = 'program-highlights';
  static override readonly guards = { highlights };
  static override readonly needs = ['highlights'] as const;
  static override readonly styles = [...ProgramElement.styles, programHighlightsStyles];
  static override readonly properties: PropertyDeclarations = {
    ...ProgramElement.properties,
    list: {},
  };

  /** Ids of the lists to show, in this order: `what-to-ask`. All lists where absent; those that the document does not have are left out. */
  list: string | null = null;

  protected override renderProgram({ highlights }: Judged): TemplateResult | undefined {
    const lists = chooseLists(highlights!.lists, this.list);
    if (!lists.length) warnOnce(`<${this.localName}> knows no such list`, this.list);
    return lists.length
      ? html`<div class="lists">${lists.map((list) => this.#renderList(list))}</div>`
      : undefined;
  }

  #renderList(list: HighlightList): TemplateResult {
    const { title, text, items } = list;
    const kind = kindOf(list);
    const points = items.map((item) => this.#renderItem(item, kind));
    return html`<section class=${kind} part="list">
      <header>
        ${heading(this.headingLevel, title, 'h2', nothing)}
        ${text ? html`<p class=${kind === 'facts' ? 'muted' : ''} part="text">${text}</p>` : nothing}
      </header>
      ${
        kind === 'questions'
          ? html`<ol role="list">
                ${points}
              </ol>
              <button class="btn" type="button" @click=${handlePrint}>
                ${printIcon()}${this.say(words[this.spoken].print)}
              </button>`
          : html`<ul role="list">
              ${points}
            </ul>`
      }
    </section>`;
  }

  #renderItem({ title, text }: Highlight, kind: string): TemplateResult {
    if (kind === 'questions')
      return html`<li part="item">
        ${heading(this.headingLevel + 1, title, 'h3', nothing, nothing)} ${text && html`<p>${text}</p>`}
      </li>`;
    return html`<li part="item">
      ${text ? html`<b>${closed(title)}</b> ${text}` : kind === 'facts' ? title : html`<b>${title}</b>`}
    </li>`;
  }
}

const handlePrint = ({ currentTarget }: Event): void =>
  printAlone((currentTarget as Element).parentElement!, ProgramHighlights.styles);

declare global {
  interface HTMLElementTagNameMap {
    'program-highlights': ProgramHighlights;
  }
}
