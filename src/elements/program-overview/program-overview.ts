import { html, nothing, type TemplateResult } from 'lit/html.js';
import { drawRichText } from '../../base/draw-rich-text.js';
import { heading } from '../../base/heading.js';
import { icon } from '../../base/icon.js';
import type { Judged } from '../../base/judge-program.js';
import { ProgramElement } from '../../base/program-element.js';
import { overview } from '../../guards/generated/overview.js';
import type { SectionGuard } from '../../guards/guard.js';
import type { Overview } from '../../program/overview.js';
import type { ProgramInfo } from '../../program/program-info.js';
import { layWeek, type Day } from './lay-week.js';
import { neighbours, type Level } from './neighbours.js';
import { programOverviewStyles } from './program-overview.styles.js';
import { words } from './program-overview.words.js';

type Titled = { title?: string | undefined; text?: string | undefined };
type Part = 'includes' | 'treats' | 'week' | 'position';

interface Shown {
  program: Pick<ProgramInfo, 'name' | 'level' | 'summary'>;
  overview?: Overview;
  careLevels?: { levels: Level[] };
}

/** Of the levels only what is drawn: the guard of all their fields would cost each page 0.2 KB more. */
const careLevels: SectionGuard = {
  '': 'levels',
  $levels: [{ $id: 'id', $name: 'text', abbreviation: 'text', setting: 'text' }, 1],
};

/** What is drawn of days, in the order of the key. */
const DAYS = ['on', 'may', 'off'] as const;

const tick = icon('M20 6 9 17l-5-5');
const home = icon('m3 9 9-7 9 7v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM9 22V12h6v10');

/**
 * What the program is: in words, by what it includes and treats, by the rhythm of a week, and by the levels of care before
 * and after it.
 *
 * Use it first on a page, before details. Each drawing only repeats the words beside it. Parts that the document does not have
 * leave no gap; without `overview` the program's summary is shown. Where a document says no more of the program than its name,
 * or has no program, the element keeps its children.
 *
 * @summary What the program is, includes and treats, a week in it, and where it stands among the levels of care.
 * @tag program-overview
 * @since 0.1
 *
 * @csspart heading - The title.
 * @csspart text - What the program is.
 * @csspart includes - What is included, with its title.
 * @csspart treats - What is treated, with its title.
 * @csspart week - The rhythm of a week.
 * @csspart position - The levels of care around the program.
 * @csspart own - The program's own level.
 */
export class ProgramOverview extends ProgramElement {
  static override readonly tag = 'program-overview';
  static override readonly guards = {
    program: { $name: 'text', level: 'id', summary: 'text' },
    overview,
    careLevels,
  };
  static override readonly needs = ['program'] as const;
  static override readonly styles = [...ProgramElement.styles, programOverviewStyles];

  protected override renderProgram(judged: Judged): TemplateResult | undefined {
    const { program, overview = {}, careLevels } = judged as Shown;
    const { title = program.name, text, includes, treats, week, position } = overview;
    const levels = neighbours(program.level, careLevels?.levels ?? []);
    const said = text ? drawRichText(text) : program.summary && html`<p>${program.summary}</p>`;
    const stands = position?.text || levels.length;
    if (!said && !includes && !treats && !week && !stands) return undefined;
    return html`<div>
      <div class="split">
        <div class="part" part="text">${heading(this.headingLevel, title, 'h2', nothing)} ${said}</div>
        ${includes && this.#renderPart('includes', includes, listOf(includes.items, tick))}
      </div>
      ${treats && this.#renderPart('treats', treats, listOf(treats.items))}
      ${week && this.#renderPart('week', { title: week.title }, this.#renderWeek(week))}
      ${stands ? this.#renderPart('position', position, this.#renderLevels(levels, program)) : nothing}
    </div>`;
  }

  #renderPart(part: Part, { title, text }: Titled = {}, content: unknown): TemplateResult {
    return html`<div class="part ${part}" part=${part}>
      ${heading(this.headingLevel + 1, title ?? this.#say(part), 'h3', nothing, nothing)}
      ${text && html`<p>${text}</p>`} ${content}
    </div>`;
  }

  #renderWeek({ days, sessions, nights, text }: NonNullable<Overview['week']>): TemplateResult {
    const week = layWeek(days);
    return html`<p>
        <b>${this.say(words[this.spoken].days(days.min, days.max))}</b
        >${sessions && html` · <b>${sessions}</b>`}
      </p>
      <div class="days" aria-hidden="true">${week.map(sign)}</div>
      ${nights && html`<p class="nights small">${home}<b>${this.#say('nights')} ${nights}</b></p>`}
      <p class="key small" aria-hidden="true">
        ${DAYS.map((day) => (week.includes(day) ? html`<span>${sign(day)}${this.#say(day)}</span>` : nothing))}
      </p>
      <p class="small muted">${text} ${this.#say('example')}</p>`;
  }

  #renderLevels(levels: readonly Level[], { level }: Shown['program']): unknown {
    if (!levels.length) return nothing;
    return html`<ol class="stairs">
      ${levels.map(({ id, abbreviation, name, setting }) => {
        const own = id === level ? 'own' : '';
        return html`<li class=${own} part=${own}>
          ${own && html`<span class="tag small">${this.#say(own)}</span>`}
          <b>${abbreviation ?? name}</b> ${abbreviation && html`<span class="small">${name}</span>`}
          ${setting && html`<span class="small muted">${setting}</span>`}
        </li>`;
      })}
    </ol>`;
  }

  #say(word: Exclude<keyof typeof words.en, 'days'>): unknown {
    return this.say(words[this.spoken][word]);
  }
}

const listOf = (items: readonly string[], mark?: TemplateResult): TemplateResult =>
  html`<ul class="list">
    ${items.map((item) => html`<li>${mark}<span>${item}</span></li>`)}
  </ul>`;

const sign = (day: Day): TemplateResult => html`<i class=${day}></i>`;

declare global {
  interface HTMLElementTagNameMap {
    'program-overview': ProgramOverview;
  }
}
