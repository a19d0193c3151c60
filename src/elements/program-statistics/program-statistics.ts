import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { ProgramElement } from '../../base/program-element.js';
import { safeLink } from '../../base/safe-link.js';
import { statistics } from '../../guards/generated/statistics.js';
import type { Statistic } from '../../program/statistics.js';
import { drawPlot, type Labels } from './draw-plot.js';
import { plotOf, type Bar, type Plot } from './plot-of.js';
import { programStatisticsStyles } from './program-statistics.styles.js';
import { words } from './program-statistics.words.js';

type Unit = Statistic['unit'];

/** A number with all digits that are meant: a computer keeps fifteen. */
const inDigits = (value: number, language: string, options?: Intl.NumberFormatOptions): string =>
  value
    .toLocaleString(language, {
      maximumSignificantDigits: 15,
      notation: Math.abs(value) < 1e15 ? 'standard' : 'scientific',
      ...options,
    })
    .replace('-', '−');

/**
 * Figures, each with its source: what was counted, in which years, what it is compared with, and where to check it.
 *
 * Use it where a page gives numbers. A figure that can be held against something is drawn as bars from zero: a change beside the year it
 * is a change of, a share as part of its whole, two years side by side. Any other number is large, and a statement without
 * one stands as a quiet quote. All of it is said in words, too. A figure without a source is left out.
 *
 * @summary Figures with their sources; those that can be compared are drawn as bars from zero.
 * @tag program-statistics
 * @since 0.1
 *
 * @csspart heading - The title.
 * @csspart text - The sentence before the figures.
 * @csspart figure - A statement with a number.
 * @csspart value - The number.
 * @csspart plot - Its drawing.
 * @csspart quote - A statement without a number.
 * @csspart source - Where it comes from.
 */
export class ProgramStatistics extends ProgramElement {
  static override readonly tag = 'program-statistics';
  static override readonly guards = { statistics };
  static override readonly needs = ['statistics'] as const;
  static override readonly styles = [...ProgramElement.styles, programStatisticsStyles];

  #language = '';

  protected override renderProgram({ language, statistics }: Judged): TemplateResult {
    const { title, text, items } = statistics!;
    const figures = items.filter(({ value }) => value !== undefined);
    const quotes = items.filter(({ value }) => value === undefined);
    this.#language = language;
    const said = quotes.map((quote) => this.#renderQuote(quote));
    // A drawing with quotes beside it.
    const isAlone = figures.length === 1 && quotes.length;
    return html`
      <div class="statistics">
        ${heading(this.headingLevel, title ?? this.say(words[this.spoken].title), 'h2', nothing)}
        ${text && html`<p part="text">${text}</p>`}
        <div class="all ${isAlone ? 'one' : ''}">
          ${figures.map((figure) => this.#renderFigure(figure))}
          ${isAlone ? html`<div class="quotes">${said}</div>` : said}
        </div>
      </div>
    `;
  }

  #renderFigure(statistic: Statistic): TemplateResult {
    const { text, value, unit, measures } = statistic;
    const plot = plotOf(statistic);
    const sign = measures === 'change' ? 'exceptZero' : 'auto';
    const said = this.#number(value!, unit, { signDisplay: sign });
    const content = html`<span class="value" part="value">${said}</span> ${text}`;
    return html`<figure part="figure">
      ${heading(this.headingLevel + 1, content, 'h3', nothing, nothing)}
      ${plot && this.#renderPlot(plot, unit)}
      <figcaption class="small muted">${this.#renderFacts(statistic, plot)}</figcaption>
    </figure>`;
  }

  #renderPlot(plot: Plot, unit: Unit): TemplateResult {
    const counted = plot.kind === 'change' ? undefined : unit;
    const labels: Labels = {
      bar: (bar) => this.#describeBar(bar, counted),
      tick: (value) => this.#number(value, counted, { notation: 'compact' }),
    };
    return drawPlot(plot, labels);
  }

  #renderQuote(statistic: Statistic): TemplateResult {
    return html`<div class="quote" part="quote">
      <p>${statistic.text}</p>
      <div class="small muted">${this.#renderFacts(statistic)}</div>
    </div>`;
  }

  /** What a drawing shows, once more in words, and where the statement comes from. */
  #renderFacts({ compares, note, period, source, unit }: Statistic, plot?: Plot): TemplateResult {
    const word = words[this.spoken];
    const href = safeLink(source.url, '');
    return html`
      ${compares && html`<p>${this.say(word.compared)} ${compares}</p>`} ${note && html`<p>${note}</p>`}
      ${
        plot?.bars[1]
          ? html`<p>${this.#describeYears(plot, unit)}</p>`
          : period && html`<p>${this.say(word.years(period.from, period.to))}</p>`
      }
      <p part="source">
        ${this.say(word.source)}
        ${href ? html`<a href=${href} rel="noreferrer">${source.label}</a>` : source.label}
      </p>
    `;
  }

  #describeYears({ kind, bars: [first, last] }: Plot, unit: Unit): unknown {
    const { spoken, spokenLang } = this;
    if (kind !== 'change') return `${this.#describeBar(first!, unit)}, ${this.#describeBar(last!, unit)}`;
    const language = spokenLang === nothing ? this.#language : spoken;
    return this.say(words[spoken].index(first!.year!, last!.year!, inDigits(last!.value, language)));
  }

  #describeBar({ year, value }: Bar, unit: Unit): string {
    const said = this.#number(value, unit);
    return year ? `${inDigits(year, this.#language, { useGrouping: false })}: ${said}` : said;
  }

  #number(value: number, unit: Unit, options?: Intl.NumberFormatOptions): string {
    return inDigits(value, this.#language, {
      ...options,
      ...(unit === 'percent' && { style: 'unit', unit }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'program-statistics': ProgramStatistics;
  }
}
