import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Offer, Reason, Results } from '../../lazy/search/results.js';
import { drawPlace, type Cards } from './draw-place.js';
import { drawHelp } from './draw-help.js';
import type { SearchSession } from './search-session.js';
import type { Speech } from './speech.js';

const PAGE = 10;

type Ask = ReturnType<typeof drawAsk>;

/** What was found, in a sentence and as cards; that it is looked for; or what to do when there is nothing, or when it failed. */
export function drawResults(session: SearchSession, cards: Cards, name: string | undefined): TemplateResult {
  const { speech, headingLevel } = cards;
  const { word, say } = speech;
  const { results, hasFailed } = session.view;
  if (hasFailed) {
    const again = html`<button class="btn go" type="button" @click=${session.retry}>
      ${say(word.again)}
    </button>`;
    return html`<div class="empty bad" role="alert">
        ${heading(headingLevel, say(word.failed), 'h3', '_results', nothing)}
        <p>${say(word.nothingLost)}</p>
        <p>${again}</p>
      </div>
      ${drawHelp(speech, cards.phone, name)}`;
  }
  if (!results)
    return html`${heading(headingLevel, say(word.loading), 'h3', '_results', nothing)}
      <div class="lines" aria-hidden="true"><i></i><i></i><i></i></div>`;

  const ask = drawAsk(session, speech);
  const { title, notes = [], offers = [], found } = results;
  const isEmpty = !found.length;
  const first = results.before + 1;
  return html`<div class=${isEmpty ? 'empty' : 'summary'}>
      ${heading(headingLevel, say(title), 'h3', '_results', nothing)}
      ${notes.map((note) => html`<p>${say(note)}</p>`)}
      ${offers.length ? html`<p class="acts">${offers.map((offer) => ask(offer, 'search'))}</p>` : nothing}
      ${isEmpty ? nothing : drawOrder(results, speech, ask)}
    </div>
    ${
      isEmpty
        ? drawHelp(speech, cards.phone, name)
        : html`<ol class="list" role="list">
              ${found.map((one, at) => drawPlace(one, one.remote ? undefined : first + at, cards))}
            </ol>
            ${drawPages(results, speech, ask)}`
    }`;
}

/** A button that asks for something else. */
const drawAsk =
  (session: SearchSession, { say }: Speech) =>
  ({ label, change }: Offer, reason: Reason, look = 'btn') =>
    html`<button
      class=${look}
      type="button"
      @click=${() => session.do((search) => void search.ask(change, reason))}
    >
      ${say(label)}
    </button>`;

function drawOrder({ order = '', sort }: Results, { word, say }: Speech, ask: Ask): TemplateResult {
  return html`<p class="acts small">
    <span class="muted">${say(`${order} ${word.callFirst}`.trim())}</span>
    ${sort ? ask(sort, 'filter', 'act') : nothing}
  </p>`;
}

function drawPages({ before, found, total }: Results, { word, say, number }: Speech, ask: Ask): unknown {
  const last = before + found.length;
  if (total <= PAGE) return nothing;
  const page = before / PAGE;
  const [previous, next] = [word.previous, word.next(Math.min(PAGE, total - last))];
  return html`<nav class="pages" aria-labelledby="_results">
    <p class="small muted">${say(word.range(number(before + 1), number(last), number(total)))}</p>
    <p class="acts">
      ${before ? ask({ label: previous, change: { page: page - 1 } }, 'page') : nothing}
      ${last < total ? ask({ label: next, change: { page: page + 1 } }, 'page') : nothing}
    </p>
  </nav>`;
}
