import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Contact } from '../../program/contact.js';
import { alertIcon } from './alert-icon.js';
import type { Draft } from './draft.js';
import type { Method, ReachOutWords } from './reach-out.words.js';

/** What the fields are drawn from. */
export interface FormView {
  readonly provider: string;
  readonly contact: Contact;
  readonly draft: Draft;
  readonly word: ReachOutWords;
  /** The language of the words, where it is not the document's. */
  readonly lang: unknown;
  /** Marks words with that language. */
  readonly say: (words: unknown) => unknown;
}

/** The name of the field that people do not see and programs that fill in everything do. */
export const TRAP = 'website';

/** Something beside white space. */
const FILLED = '.*\\S.*';

/** Ten digits, of any script and with anything around them: somebody can dial that. */
const DIALLED = '(\\P{Nd}*\\p{Nd}){10,}.*';

/** All fields of the form in one column; what is wrong with a field, or what it is for, stands above it. */
export function drawFields(view: FormView): TemplateResult {
  const { contact, draft, word, say } = view;
  const methods = [...new Set<Method>(contact.methods?.length ? contact.methods : ['phone', 'email'])];
  const method = methods.find((one) => one === draft.of('answerBy')) ?? methods[0]!;
  return html`
    ${drawField(view, 'name', drawInput(view, 'name', 'name', FILLED))}
    ${
      methods.length > 1
        ? drawMethods(view, methods, method)
        : html`<input type="hidden" name="answerBy" value=${method} />`
    }
    ${
      method === 'email'
        ? drawField(view, method, drawInput(view, method, method))
        : html`<div class="pair">
            ${drawField(view, 'phone', drawInput(view, 'phone', 'tel', DIALLED))}
            ${drawField(view, 'bestTime', drawTimes(view))}
          </div>`
    }
    ${
      contact.benefitsCheck
        ? drawField(view, 'insurer', drawInput(view, 'insurer', 'off'), say(word.insurerHint))
        : nothing
    }
    ${drawField(view, 'message', drawMessage(view), contact.messageHint ?? say(word.messageHint))}
    ${drawConsent(view)}
    <input class="trap" name=${TRAP} aria-hidden="true" tabindex="-1" autocomplete="off" />
  `;
}

/** A label, what there is to know about the field, and the field. One for which no words say that it is missing is optional. */
function drawField(
  view: FormView,
  name: keyof ReachOutWords['labels'],
  field: TemplateResult,
  hint?: unknown,
): TemplateResult {
  const { draft, word, say } = view;
  return html`<div class=${draft.wrong.includes(name) ? 'field wrong' : 'field'}>
    <label for=${name}>
      ${say(word.labels[name])}
      ${name in word.missing('') ? nothing : html`<span class="muted">${say(word.optional)}</span>`}
    </label>
    ${hint ? html`<p class="small muted" id="about-${name}">${hint}</p>` : drawMistake(view, name)} ${field}
  </div>`;
}

function drawMistake({ draft, provider, word, say }: FormView, name: string): unknown {
  return draft.wrong.includes(name)
    ? html`<p class="mistake" id="about-${name}">
        ${alertIcon()}<span>${say(word.missing(provider)[name])}</span>
      </p>`
    : nothing;
}

function drawInput(
  { draft, word }: FormView,
  name: string,
  autocomplete: 'name' | 'tel' | 'email' | 'off',
  pattern = '.*',
): TemplateResult {
  const isWrong = draft.wrong.includes(name);
  return html`<input
    id=${name}
    name=${name}
    type=${autocomplete}
    autocomplete=${autocomplete}
    pattern=${pattern}
    maxlength="200"
    ?required=${name in word.missing('')}
    aria-invalid=${isWrong}
    aria-describedby=${isWrong || autocomplete === 'off' ? `about-${name}` : nothing}
    .value=${draft.of(name)}
  />`;
}

function drawTimes({ draft, word, lang }: FormView): TemplateResult {
  return html`<div class="select">
    <select id="bestTime" name="bestTime">
      ${['', 'morning', 'afternoon', 'evening'].map(
        (time, at) =>
          html`<option lang=${lang} value=${time} .selected=${time === draft.of('bestTime')}>
            ${word.times[at]}
          </option>`,
      )}
    </select>
  </div>`;
}

function drawMessage({ draft }: FormView): TemplateResult {
  return html`<textarea
    id="message"
    name="message"
    rows="4"
    maxlength="2000"
    aria-describedby="about-message"
    .value=${draft.of('message')}
  ></textarea>`;
}

function drawMethods({ word, say }: FormView, methods: readonly Method[], chosen: Method): TemplateResult {
  return html`<fieldset>
    <legend>${say(word.how)}</legend>
    <div class="choices">
      ${methods.map(
        (method) =>
          html`<label class="choice">
            <input type="radio" name="answerBy" value=${method} .checked=${method === chosen} />
            ${say(word.methods[method])}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Whose box it is can be read in it, also where the document's own words do not say. */
function drawConsent(view: FormView): TemplateResult {
  const { contact, draft, provider, word, say } = view;
  const given = contact.consent ?? word.consent(provider);
  const consent = given.includes(provider) ? given : `${provider}: ${given}`;
  const isWrong = draft.wrong.includes('consent');
  return html`<div class=${isWrong ? 'field wrong' : 'field'}>
    ${drawMistake(view, 'consent')}
    <label class="choice">
      <input
        id="consent"
        name="consent"
        type="checkbox"
        value=${consent}
        required
        aria-invalid=${isWrong}
        aria-describedby=${isWrong ? 'about-consent' : nothing}
        .checked=${draft.agreedTo === consent}
      />
      <span>${contact.consent ? consent : say(consent)}</span>
    </label>
  </div>`;
}
