import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choiceStyles } from '../../base/choice.styles.js';
import { fieldStyles } from '../../base/field.styles.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { parsePhone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import { safeLink } from '../../base/safe-link.js';
import { warnOnce } from '../../base/warn.js';
import { contact } from '../../guards/generated/contact.js';
import type { Contact } from '../../program/contact.js';
import { Draft } from './draft.js';
import { drawFields, TRAP } from './draw-fields.js';
import { drawMistakes, drawStage, type Stage, type StatusView } from './draw-status.js';
import { composeMessage, newKey, type About } from './message.js';
import { ReachOutSubmitEvent } from './reach-out.events.js';
import { reachOutStyles } from './reach-out.styles.js';
import { words } from './reach-out.words.js';
import { endpointOf, sendMessage } from './send-message.js';

interface Shown {
  language: string;
  provider: { name: string; phone: string; contactUrl?: string };
  program?: { name?: string };
  contact?: Contact;
}

/**
 * A way to get in touch without calling: a link to the provider's own page (`provider.contactUrl`) or, where the document names
 * a `contact.endpoint`, a form. The phone number stands beside it at all times.
 *
 * The form asks for a name, for a phone number or an e-mail address, and for consent; the best time, the insurance company (with
 * `contact.benefitsCheck`) and a message are optional. It goes to that endpoint and nowhere else, as JSON, without cookies and
 * without the address of the page; the README says what the endpoint gets and what it has to answer. When sending fails,
 * everything that was typed is still there; when it has arrived, nothing is. An endpoint that is not https is left out. Without
 * endpoint, link, title and text the element keeps its children.
 *
 * @summary A link to the provider's contact page, or a form that goes straight to the provider.
 * @tag reach-out
 * @since 0.1
 *
 * @fires {ReachOutSubmitEvent} reach-out-submit - A visitor's message arrived or did not; `outcome` is sent or failed.
 *
 * @csspart heading - The title.
 * @csspart text - The sentence below it.
 * @csspart link - The link to the provider's own page.
 * @csspart phone - The line with the phone number.
 * @csspart form - The form.
 * @csspart send - The button that sends it.
 * @csspart status - The box that says what is missing, or that the message is under way, has arrived or has not.
 */
export class ReachOut extends ProgramElement {
  static override readonly tag = 'reach-out';
  static override readonly guards = {
    contact,
    program: { name: 'text' },
    provider: { $name: 'text', $phone: 'text', contactUrl: 'text' },
  };
  static override readonly needs = ['provider'] as const;
  static override readonly styles = [...ProgramElement.styles, fieldStyles, choiceStyles, reachOutStyles];

  #draft = new Draft();
  #stage: Stage = '';
  #endpoint: string | undefined;
  #sending: AbortController | undefined;
  /** What was sent last. The same message keeps its key, by which the provider knows it again when it comes twice. */
  #message = '';
  #key = '';
  /** Whether a visitor has not been told yet what the box says. */
  #hasNews = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back by then.
    setTimeout(() => {
      if (!this.isConnected) this.#sending?.abort();
    });
  }

  protected override renderProgram(program: Judged): TemplateResult | undefined {
    const shown = program as Shown;
    const { contact = {}, provider } = shown;
    const { name, contactUrl } = provider;
    const phone = parsePhone(provider.phone);
    if (!phone) {
      this.fail('invalid', [{ path: 'provider.phone', expected: 'phone number' }]);
      return undefined;
    }
    const endpoint = endpointOf(contact.endpoint);
    if (contact.endpoint && !endpoint) {
      warnOnce('left out', { path: 'contact.endpoint', expected: 'https address' });
    }
    this.#turnTo(endpoint);
    const link = endpoint ? undefined : safeLink(contactUrl, document.baseURI);
    const word = words[this.spoken];
    const { title, text } = contact;
    if (!endpoint && !link && !title && !text) return undefined;
    const say = (words: unknown) => this.say(words);
    const status = { provider: name, level: this.headingLevel + 1, word, say };
    const call = html`<p part="phone">
      ${this.say(word.talk)} <a class="num" href=${phone.href} translate="no">${phone.text}</a>
    </p>`;
    return html`<div class=${endpoint ? 'reach band' : 'reach'}>
      <div>
        ${heading(this.headingLevel, title ?? this.say(word.title), 'h2', '_title')}
        ${text ? html`<p part="text">${text}</p>` : nothing}
        ${
          link
            ? html`<a class="btn go" part="link" href=${link} rel="noreferrer"
                >${this.say(word.link(name))}</a
              >`
            : nothing
        }
        ${call}
      </div>
      ${
        endpoint
          ? html`<div>
              ${this.#stage === 'sent' ? nothing : this.#renderForm(shown, contact, status)}
              <div role="status">${this.#stage ? drawStage(status, this.#stage, call) : nothing}</div>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** The fieldset is written disabled, and enabled once there is somebody to take what is sent: see `updated()`. */
  #renderForm({ language, program }: Shown, contact: Contact, status: StatusView): TemplateResult {
    const { provider, word, say } = status;
    const about = { provider, program: program?.name, language };
    const view = { provider, contact, draft: this.#draft, word, lang: this.spokenLang, say };
    return html`<form
      id="_form"
      part="form"
      method="post"
      novalidate
      aria-labelledby="_title"
      @input=${this.#handleInput}
      @submit=${(event: SubmitEvent) => this.#handleSubmit(event, about)}
    >
      <fieldset disabled>
        ${drawMistakes(status, this.#draft.wrong, this.#handleMistake)} ${drawFields(view)}
        ${
          this.#stage
            ? nothing
            : html`<div>
                <button class="btn go" part="send">${say(word.send(provider))}</button>
                <p class="small muted">${say(word.note(provider))}</p>
              </div>`
        }
      </fieldset>
    </form>`;
  }

  protected override updated(): void {
    const fields = this.renderRoot.querySelector('fieldset');
    if (fields) fields.disabled = this.#stage === 'sending';
    if (!this.#hasNews) return;
    this.#hasNews = false;
    // Whoever has gone on to something else on the page stays there, and hears the news.
    if (this.renderRoot.activeElement || document.activeElement === document.body) this.#focus('.box');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #show(stage: Stage): void {
    this.#stage = stage;
    this.#hasNews = true;
    this.requestUpdate();
  }

  /** What was said about one endpoint does not hold for another. */
  #turnTo(endpoint: string | undefined): void {
    if (endpoint === this.#endpoint) return;
    this.#endpoint = endpoint;
    this.#sending?.abort();
    this.#sending = undefined;
    this.#stage = '';
  }

  /** A fragment would not find the field, and would stand in the address of the page. */
  readonly #handleMistake = (event: Event): void => {
    event.preventDefault();
    this.#focus((event.currentTarget as HTMLAnchorElement).hash);
  };

  #handleInput({ target }: InputEvent): void {
    const field = target as HTMLInputElement;
    this.#draft.keep(field);
    if (/radio|checkbox/.test(field.type)) this.requestUpdate();
  }

  #handleSubmit(event: SubmitEvent, about: About): void {
    event.preventDefault();
    if (this.#stage === 'sending' || this.#stage === 'sent') return;
    const form = event.currentTarget as HTMLFormElement;
    this.#draft.check(form);
    const trap = form.elements.namedItem(TRAP) as HTMLInputElement;
    if (this.#draft.wrong.length) this.#show('');
    else if (trap.value) {
      trap.value = '';
      this.#end('again');
    } else void this.#send(composeMessage(about, new FormData(form)));
  }

  async #send(message: string): Promise<void> {
    if (message !== this.#message) {
      this.#message = message;
      this.#key = newKey();
    }
    const sending = (this.#sending = new AbortController());
    this.#show('sending');
    const outcome = await sendMessage(this.#endpoint!, message, this.#key, sending);
    if (this.#sending !== sending) return;
    this.#sending = undefined;
    this.#end(outcome);
  }

  #end(outcome: Stage): void {
    if (outcome === 'sent') {
      this.#draft = new Draft();
      this.#message = this.#key = '';
    }
    this.#show(outcome);
    /** @internal */
    this.dispatchEvent(new ReachOutSubmitEvent(outcome === 'sent' ? outcome : 'failed'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reach-out': ReachOut;
  }
  interface HTMLElementEventMap {
    'reach-out-submit': ReachOutSubmitEvent;
  }
}
