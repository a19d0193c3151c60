import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { ReachOutWords } from './reach-out.words.js';
import type { Failure } from './send-message.js';

/** `''`: the form waits for its visitor. `again`: something filled in the field that people do not see. */
export type Stage = '' | 'sending' | 'sent' | 'again' | Failure;

/** What the box is drawn from. */
export interface StatusView {
  readonly provider: string;
  /** The level of its heading. */
  readonly level: number;
  readonly word: ReachOutWords;
  /** Marks words with their language, where it is not the document's. */
  readonly say: (words: unknown) => unknown;
}

/** The fields to look at again, each a link to it. */
export function drawMistakes(
  view: StatusView,
  wrong: readonly string[],
  follow: (event: Event) => void,
): unknown {
  if (!wrong.length) return nothing;
  const { provider, word, say } = view;
  const missing = word.missing(provider);
  const items = wrong.map(
    (name) => html`<li><a href="#${name}" @click=${follow}>${say(missing[name])}</a></li>`,
  );
  return drawBox(
    view,
    'mistakes',
    word.wrong,
    html`<ul>
      ${items}
    </ul>`,
  );
}

/** How it stands with a message; `call` is the line with the number, which is there at every stage. */
export function drawStage(view: StatusView, stage: Exclude<Stage, ''>, call: TemplateResult): TemplateResult {
  const { provider, word, say } = view;
  switch (stage) {
    case 'sending':
      return drawBox(
        view,
        stage,
        word.sending(provider),
        html`<div class="progress" aria-hidden="true"></div>
          ${call}`,
      );
    case 'sent':
      return drawBox(
        view,
        stage,
        word.sent,
        html`<p>${say(word.arrived(provider))}</p>
          ${call}`,
      );
    default:
      return drawBox(
        view,
        'failed',
        word.failed,
        html`<p>${say(`${stage === 'again' ? '' : word[stage]} ${word.kept}`)}</p>
          <button class="btn go" part="send" form="_form">${say(word.tryAgain)}</button>${call}`,
      );
  }
}

/** What happened; it takes the focus of whoever is in the form, and is read out to everyone else. */
function drawBox(
  { level, say }: StatusView,
  look: string,
  title: string,
  content: TemplateResult,
): TemplateResult {
  return html`<div class="box ${look}" part="status" tabindex="-1" role="group" aria-labelledby="_status">
    ${heading(level, say(title), 'h3', '_status', nothing)} ${content}
  </div>`;
}
