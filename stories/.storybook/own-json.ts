import { html, render } from 'lit/html.js';
import { parseProgram } from '../../src/program/parse-program.js';
import type { Problem } from '../../src/program/problem.js';

/** What was pasted; it stays while one goes from story to story, and is written down nowhere. */
let pasted = '';

const HINT = 'Paste a program’s JSON here. It stays in this browser tab.';

/** The pasted text, if there is any. */
export function ownJson(): string {
  return pasted;
}

/** A field for a program's JSON and, below it, what `parseProgram` has to say about it. */
export function renderOwnJson(place: HTMLElement, changed: () => void): void {
  const problems = pasted.trim() ? parseProgram(pasted).problems : [];
  const take = (event: Event): void => {
    pasted = (event.target as HTMLTextAreaElement).value;
    renderOwnJson(place, changed);
    changed();
  };
  render(
    html`<details class="own-json" open>
      <summary>Your own JSON</summary>
      <label>
        ${HINT}
        <textarea rows="8" spellcheck="false" .value=${pasted} @input=${take}></textarea>
      </label>
      <div aria-live="polite">${renderProblems(problems)}</div>
    </details>`,
    place,
  );
}

function renderProblems(problems: Problem[]): unknown {
  if (!pasted.trim()) return undefined;
  if (!problems.length) return html`<p>Nothing to put right.</p>`;
  return html`<p>${problems.length === 1 ? 'One thing' : `${problems.length} things`} to put right:</p>
    <ul>
      ${problems.map(
        ({ path, message, instead }) =>
          html`<li>${path && html`<code>${path}</code>: `}${message} ${instead}</li>`,
      )}
    </ul>`;
}
