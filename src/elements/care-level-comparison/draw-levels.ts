import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';

/** From this many levels on, no common width has room for all columns, and the table is scrolled. */
const SCROLLS_FROM = 7;

/** What is compared, ready to be drawn as a table or as cards. */
export interface Comparison {
  readonly caption: unknown;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Column {
  readonly short: string;
  readonly name: unknown;
  readonly otherNames: unknown;
  /** `own` at the program's own level. */
  readonly mark: 'own' | '';
}

interface Row {
  readonly title: unknown;
  readonly cells: readonly unknown[];
  readonly hidden: boolean;
}

/** A table and, for narrow places, cards: the style sheet shows one of the two, and assistive technology has only that one. */
export function drawLevels(comparison: Comparison, headingLevel: number): TemplateResult {
  const { length } = comparison.columns;
  return html`<div class="of-${Math.min(length, SCROLLS_FROM)}">
    ${drawTable(comparison, length >= SCROLLS_FROM)} ${drawCards(comparison, headingLevel)}
  </div>`;
}

function drawTable({ caption, columns, rows }: Comparison, scrolls: boolean): TemplateResult {
  return html`<div
    class="scroll"
    role=${scrolls ? 'region' : nothing}
    aria-labelledby=${scrolls ? 'caption' : nothing}
    tabindex=${scrolls ? 0 : nothing}
  >
    <table part="table">
      <caption class="small" id="caption">
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${columns.map(
            ({ short, name, otherNames, mark }) =>
              html`<th scope="col" abbr=${short} class=${mark} part=${mark}>${name} ${otherNames}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ title, cells, hidden }) =>
            html`<tr ?hidden=${hidden}>
              <th scope="row">${title}</th>
              ${cells.map((cell, at) => {
                const { mark } = columns[at]!;
                return html`<td class=${mark} part=${mark}>${cell}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function drawCards({ caption, columns, rows }: Comparison, headingLevel: number): TemplateResult {
  return html`<div class="cards">
    <p class="small">${caption}</p>
    ${columns.map(
      ({ name, otherNames, mark }, at) =>
        html`<div class="card ${mark}" part="card ${mark}">
          ${heading(headingLevel, name, 'h3', nothing, nothing)} ${otherNames}
          <dl>
            ${rows.map(
              ({ title, cells, hidden }) =>
                html`<div ?hidden=${hidden}>
                  <dt>${title}</dt>
                  <dd>${cells[at]}</dd>
                </div>`,
            )}
          </dl>
        </div>`,
    )}
  </div>`;
}
