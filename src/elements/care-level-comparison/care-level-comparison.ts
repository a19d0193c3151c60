import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { parsePhone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { warnOnce } from '../../base/warn.js';
import { careLevels } from '../../guards/generated/care-levels.js';
import type { CareLevel } from '../../program/care-levels.js';
import type { Provider } from '../../program/provider.js';
import { CareLevelComparisonFilterEvent } from './care-level-comparison.events.js';
import { careLevelComparisonStyles } from './care-level-comparison.styles.js';
import { words, type ComparisonWords } from './care-level-comparison.words.js';
import { chooseLevels } from './choose-levels.js';
import { compareLevels, isKnown, shortName, type Cell, type Row, type Speech } from './compare-levels.js';
import { drawLevels, type Comparison } from './draw-levels.js';
import { listSources } from './list-sources.js';

/** Who "us" is. */
type Asked = Pick<Provider, 'name' | 'phone'>;
type Framework = NonNullable<CareLevel['framework']>;

const nameOf = ({ name, edition, level }: Framework, word: ComparisonWords): string =>
  `${name}${edition ? `, ${word.edition} ${edition}` : ''}: ${word.level} ${level}`;

/**
 * How levels of care differ: one column for each, one row for whatever is known of at least one of them.
 *
 * Use it where a reader asks how the program differs from others. The program's own level is marked in words. Where the
 * element is too narrow for a table, it shows one card for each level. What is not known says "Ask us", with the number below.
 *
 * @summary Levels of care side by side, the program's own one marked; one card for each where it is narrow.
 * @tag care-level-comparison
 * @since 0.1
 *
 * @fires {CareLevelComparisonFilterEvent} care-level-comparison-filter - A visitor asked for the differences only, or for all rows again.
 *
 * @csspart heading - The title.
 * @csspart filter - The button that leaves out what is the same in all levels.
 * @csspart table - The table.
 * @csspart card - One level, where the element is narrow.
 * @csspart own - The program's own level: its cells, or its card.
 * @csspart note - The document's note below the comparison.
 */
export class CareLevelComparison extends ProgramElement {
  static override readonly tag = 'care-level-comparison';
  // Of the others only what is drawn: the guards of all their fields would cost each page 0.2 KB more.
  static override readonly guards = {
    careLevels,
    program: { level: 'id' },
    provider: { $name: 'text', $phone: 'text' },
  };
  static override readonly needs = ['careLevels'] as const;
  static override readonly styles = [...ProgramElement.styles, careLevelComparisonStyles];

  static override readonly properties: PropertyDeclarations = {
    ...ProgramElement.properties,
    levels: {},
    differencesOnly: { state: true },
  };

  /** Ids of the levels to show, in this order: `php iop op`. The document's `careLevels.compare` where absent, else all levels. */
  levels: string | null = null;

  /** Undefined until a visitor has chosen. */
  private differencesOnly: boolean | undefined;

  protected override renderProgram({ language, careLevels, program, provider }: Judged): TemplateResult {
    const { title, text, note, levels: all } = careLevels!;
    const { levels, inOrder, unknown } = chooseLevels(careLevels!, this.levels);
    if (unknown.length) warnOnce(`<${this.localName}> knows no such level`, ...unknown);
    const speech = this.speechFor(language);
    const { word } = speech;
    const rows = compareLevels(levels, all, speech);
    const caption =
      levels.length > 1 ? word.levels(levels.length) + (inOrder ? word.inOrder : '') : word.oneLevel;
    const comparison: Comparison = {
      caption: this.say(caption),
      columns: levels.map((level) => this.columnOf(level, level.id === program?.level, speech)),
      rows: rows.map(({ aspect, cells, same }) => ({
        title: this.say(word.aspects[aspect]),
        cells: cells.map((cell) => this.renderCell(cell, word)),
        hidden: same && !!this.differencesOnly && rows.some((row) => !row.same),
      })),
    };
    return html`
      <div class="levels">
        ${heading(this.headingLevel, title ?? this.say(word.title), 'h2', nothing)}
        ${text && html`<p>${text}</p>`} ${this.renderFilter(rows, word)}
        ${drawLevels(comparison, this.headingLevel + 1)} ${this.renderAsk(rows, word, provider)}
        ${this.renderSources(levels, word)} ${note && html`<p class="small" part="note">${note}</p>`}
        <p class="small">${this.say(word.general)}</p>
      </div>
    `;
  }

  private renderFilter(rows: readonly Row[], word: ComparisonWords): unknown {
    const { differencesOnly } = this;
    const all = rows.length;
    const different = rows.filter((row) => !row.same).length;
    if (!different || different === all) return nothing;
    // As a property: page translators replace text nodes, and Lit would go on writing to the old one.
    const status =
      differencesOnly === undefined ? '' : word.rowsShown(differencesOnly ? different : all, all);
    return html`<div class="filter">
      <button class="btn" part="filter" aria-pressed=${!!differencesOnly} @click=${this.handleFilter}>
        ${this.say(word.filter)}
      </button>
      <p role="status" lang=${this.spokenLang} .textContent=${status}></p>
    </div>`;
  }

  private columnOf(level: CareLevel, own: boolean, { word, anyOf }: Speech): Comparison['columns'][number] {
    const { name, abbreviation, alsoCalled, framework } = level;
    const short = shortName(level);
    return {
      short,
      mark: own ? 'own' : '',
      name: html`${own ? html`<span class="tag">${this.say(word.own)}</span>` : nothing}
        <b>${short}</b> ${abbreviation && html`<span class="small">${name}</span>`}`,
      otherNames: html`<p class="small">
        ${alsoCalled?.length ? html`${this.say(word.alsoCalled)} ${anyOf(alsoCalled)}<br />` : nothing}
        ${framework && this.say(nameOf(framework, word))}
      </p>`,
    };
  }

  private renderCell(cell: Cell, word: ComparisonWords): unknown {
    const { ours, text } = cell;
    if (!isKnown(cell)) return html`<span class="muted">${this.say(word.ask)}</span>`;
    return html`${ours && html`<p>${this.say(ours)}</p>`} ${text}`;
  }

  private renderAsk(rows: readonly Row[], word: ComparisonWords, provider: Asked | undefined): unknown {
    const phone = parsePhone(provider?.phone);
    if (!phone || rows.every(({ cells }) => cells.every(isKnown))) return nothing;
    return html`<p>
      ${this.say(`${word.ask}:`)}
      <a href=${phone.href}>${provider!.name}, <span class="num" translate="no">${phone.text}</span></a>
    </p>`;
  }

  private renderSources(levels: readonly CareLevel[], word: ComparisonWords): unknown {
    const sources = listSources(levels);
    if (!sources.length) return nothing;
    return html`<div class="small">
      ${this.say(word.sources)}
      <ul>
        ${sources.map(
          ({ label, href, levels }) =>
            html`<li>
              ${levels.length ? `${levels.join(', ')}: ` : nothing}${href ? html`<a href=${href} rel="noreferrer">${label}</a>` : label}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private handleFilter(): void {
    this.differencesOnly = !this.differencesOnly;
    /** @internal */
    this.dispatchEvent(new CareLevelComparisonFilterEvent(this.differencesOnly));
  }

  private speechFor(language: string): Speech {
    const counted = this.spokenLang === nothing ? language : this.spoken;
    const names = new Intl.ListFormat([language, 'en'], { type: 'disjunction' });
    return {
      word: words[this.spoken],
      number: (value) => value.toLocaleString(counted),
      anyOf: (list) => names.format(list),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-level-comparison': CareLevelComparison;
  }
  interface HTMLElementEventMap {
    'care-level-comparison-filter': CareLevelComparisonFilterEvent;
  }
}
