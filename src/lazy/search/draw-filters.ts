import type { Offer, SearchRequest } from './results.js';
import type { FilterSet } from './filter-sets.js';
import type { SearchWords } from './words.js';

/** What the element lends for drawing: its own template tag, since this file is loaded apart, and its mark for its words. */
export interface Pencil {
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly say: (words: unknown) => unknown;
}

type Ask = (change: Partial<SearchRequest>) => void;

/** Cities to take, or not. A press does not move the focus. */
export function drawSuggestions(
  { html }: Pencil,
  suggestions: readonly string[],
  suggested: number,
  pick: (at: number) => void,
): unknown {
  return suggestions.map(
    (city, at) =>
      html`<li
        id="_city-${at}"
        role="option"
        aria-selected=${at === suggested}
        @pointerdown=${(event: Event) => {
          event.preventDefault();
          pick(at);
        }}
      >
        ${city}
      </li>`,
  );
}

/** What can be chosen by. A choice holds at once, and the focus stays with it. */
export function drawSets({ html, say }: Pencil, sets: readonly FilterSet[], ask: Ask): unknown {
  return html`<div class="sets">
    ${sets.map(
      ({ legend, hint, options }) =>
        html`<fieldset>
          <legend>${say(legend)}</legend>
          <p class="small muted">${say(hint)}</p>
          ${options.map(
            ({ label, count, checked, filters }) =>
              html`<label class="choice">
                <input type="checkbox" .checked=${checked} @change=${() => ask({ filters })} />
                <span>${say(label)}</span> <span class="small muted">${count}</span>
              </label>`,
          )}
        </fieldset>`,
    )}
  </div>`;
}

/** The filters that are on: pressing one takes it away. */
export function drawActive(
  { html, say }: Pencil,
  word: SearchWords,
  active: readonly Offer[],
  ask: Ask,
): unknown {
  if (!active.length) return '';
  return html`<ul class="chips" aria-label=${word.active}>
    ${active.map(
      ({ label, change }) =>
        html`<li>
          <button class="btn chip" type="button" @click=${() => ask(change)}>
            <span><span class="vh">${say(word.remove)} </span>${say(label)}</span>
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18M6 6l12 12" /></svg>
          </button>
        </li>`,
    )}
  </ul>`;
}
