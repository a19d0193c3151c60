import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { PlaceSearch } from '../../lazy/place-search.js';
import type { Results } from '../../lazy/search/results.js';
import { drawPlace, type Cards } from './draw-place.js';
import { drawHelp } from './draw-help.js';
import type { SearchSession } from './search-session.js';
import type { Speech } from './speech.js';

const PAGE = 10;

type Button = ReturnType<typeof drawButton>;

/** What was found, in a sentence and as cards; or what to do when there is nothing, or when it failed. */
export function drawResults(session: SearchSession, cards: Cards, name: string | undefined): TemplateResult {
  const { speech, headingLevel } = cards;
  const { word, say } = speech;
  const { results, hasFailed } = session.view;
  if (hasFailed || !results) {
    return html`<div class="empty bad" role="alert">
        ${heading(headingLevel, say(word.failed), 'h3', '_results', nothing)}
        <p>${say(word.nothingLost)}</p>
        <p>
          <button class="btn go" type="button" @click=${session.retry}>${say(word.again)}</button>
        </p>
      </div>
      ${drawHelp(speech, cards.phone, name)}`;
  }
  const button = drawButton(session, speech);
  const { title, notes = [], offers = [], found, before } = results;
  const isEmpty = !found.length;
  return html`<div class=${isEmpty ? 'empty' : 'summary'}>
      ${heading(headingLevel, say(title), 'h3', '_results', nothing)}
      ${notes.map((note) => html`<p>${say(note)}</p>`)}
      ${offers.length ? html`<p class="acts">${offers.map(({ label, change }) => button(label, (search) => search.ask(change, 'search')))}</p>` : nothing}
      ${isEmpty ? nothing : drawOrder(results, speech, button)}
    </div>
    ${
      isEmpty
        ? drawHelp(speech, cards.phone, name)
        : html`${session.search?.drawMap({ html, say }) ?? html`<p>${button(word.showMap, (search) => search.showMap())}</p>`}
            <ol class="list" role="list">
              ${found.map((one, at) => drawPlace(one, one.remote ? undefined : before + at + 1, cards))}
            </ol>
            ${drawPages(results, speech, button)}`
    }`;
}

/** A button that does something with the search. */
const drawButton =
  (session: SearchSession, { say }: Speech) =>
  (label: string, act: (search: PlaceSearch) => unknown, look = 'btn') =>
    html`<button class=${look} type="button" @click=${() => session.do(act)}>${say(label)}</button>`;

function drawOrder({ order = '', sort }: Results, { word, say }: Speech, button: Button): TemplateResult {
  return html`<p class="acts">
    <span class="small muted">${say(`${order} ${word.callFirst}`.trim())}</span>
    ${button(word.print, (search) => search.print(), 'act')}
    ${sort ? button(sort.label, (search) => search.ask(sort.change, 'filter'), 'act') : nothing}
  </p>`;
}

function drawPages(
  { before, found, total }: Results,
  { word, say, number }: Speech,
  button: Button,
): unknown {
  const last = before + found.length;
  if (total <= PAGE) return nothing;
  const to = (page: number) => (search: PlaceSearch) => search.ask({ page }, 'page');
  const page = before / PAGE;
  return html`<nav class="pages" aria-labelledby="_results">
    <p class="small muted">${say(word.range(number(before + 1), number(last), number(total)))}</p>
    <p class="acts">
      ${before ? button(word.previous, to(page - 1)) : nothing}
      ${last < total ? button(word.next(Math.min(PAGE, total - last)), to(page + 1)) : nothing}
    </p>
  </nav>`;
}
