import { html, nothing, type TemplateResult } from 'lit/html.js';
import { searchIcon } from '../../base/search-icon.js';
import { hereIcon } from './icons.js';
import type { SearchSession } from './search-session.js';
import type { Speech } from './speech.js';

const RADII = [5, 10, 25, 50, 100];

/** Where to search: a field with suggestions that nobody has to take, how far, and the visitor's own place if the author allows it. */
export function drawForm(
  session: SearchSession,
  { word, say, miles }: Speech,
  locates: boolean,
): TemplateResult {
  const { view, search } = session;
  const { suggestions, suggested = -1, request } = view;
  const isOpen = !!suggestions?.length;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { value } = (event.target as HTMLFormElement).elements.namedItem('radius') as HTMLSelectElement;
    session.do((search) => search.submit(Number(value) || undefined));
  };
  const type = ({ target }: Event) => {
    view.typed = (target as HTMLInputElement).value;
    search?.suggest();
  };
  const press = (event: KeyboardEvent) => {
    if (!event.isComposing && search?.key(event.key)) event.preventDefault();
  };
  return html`<form class="find" role="search" part="form" aria-label=${word.search} @submit=${submit}>
    <div class="field combo">
      <div class="above">
        <label for="_where">${say(word.where)}</label>
        ${
          locates
            ? html`<button
                class="act"
                type="button"
                part="locate"
                @click=${() => session.do((search) => search.locate())}
              >
                ${hereIcon()}<span>${say(word.locate)}</span>
              </button>`
            : nothing
        }
      </div>
      <div class="in">
        ${searchIcon()}
        <input
          id="_where"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-controls="_cities"
          aria-expanded=${isOpen}
          aria-activedescendant=${suggested < 0 ? nothing : `_city-${suggested}`}
          .value=${view.typed}
          @focus=${() => session.prepare((search) => search.suggest())}
          @input=${type}
          @keydown=${press}
          @blur=${() => search?.close()}
        />
        <ul id="_cities" role="listbox" aria-label=${word.where} ?hidden=${!isOpen}>
          ${search?.drawSuggestions({ html, say })}
        </ul>
      </div>
      ${view.notLocated ? html`<p class="small" role="alert">${say(view.notLocated)}</p>` : nothing}
    </div>
    <div class="field">
      <label for="_radius">${say(word.radius)}</label>
      <div class="select">
        <select id="_radius" name="radius">
          ${[...RADII, 0].map(
            (radius) =>
              html`<option value=${radius} ?selected=${radius === (request.radius ?? 0)}>
                ${radius ? miles(radius) : word.anyDistance}
              </option>`,
          )}
        </select>
      </div>
    </div>
    <button class="btn go">${say(word.search)}</button>
  </form>`;
}

/** What can be chosen by, behind one line, and below it what is chosen. */
export function drawFilters(session: SearchSession, { word, say }: Speech): TemplateResult {
  const { view, search } = session;
  const toggle = ({ target }: Event) => {
    view.showsFilters = (target as HTMLDetailsElement).open;
    session.do((search) => search.showFilters());
  };
  return html`<div class="chosen">
    <details class="filters" part="filters" @toggle=${toggle}>
      <summary>${say(word.filters)} <span class="muted">${say(search?.activeCount)}</span></summary>
      ${search?.drawSets({ html, say })}
    </details>
    ${search?.drawActive({ html, say })}
  </div>`;
}
