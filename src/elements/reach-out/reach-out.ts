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
import { composeMessage, newKey, type About } from './message.js';
import { ReachOutSubmitEvent } from './reach-out.events.js';
import { reachOutStyles } from './reach-out.styles.js';
import { words } from './reach-out.words.js';
import { endpointOf, sendMessage, type Failure } from './send-message.js';

/** `''`: the form waits for its visitor. `again`: something filled in the field that people do not see. */
type Stage = '' | 'sending' | 'sent' | 'again' | Failure;

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
              ${this.#stage === 'sent' ? nothing : this.#renderForm(shown, contact)}
              <div role="status">${this.#stage ? this.#renderStage(this.#stage, name, call) : nothing}</div>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** The fieldset is written disabled, and enabled once there is somebody to take what is sent: see `updated()`. */
  #renderForm({ language, provider, program }: Shown, contact: Contact): TemplateResult {
    const word = words[this.spoken];
    const { name } = provider;
    const about = { provider: name, program: program?.name, language };
    const view = {
      provider: name,
      contact,
      draft: this.#draft,
      word,
      lang: this.spokenLang,
      say: (words: unknown) => this.say(words),
    };
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
        ${this.#renderMistakes(name)} ${drawFields(view)}
        ${
          this.#stage
            ? nothing
            : html`<div>
                <button class="btn go" part="send">${this.say(word.send(name))}</button>
                <p class="small muted">${this.say(word.note(name))}</p>
              </div>`
        }
      </fieldset>
    </form>`;
  }

  #renderMistakes(provider: string): unknown {
    const word = words[this.spoken];
    const missing = word.missing(provider);
    const items = this.#draft.wrong.map(
      (name) =>
        html`<li><a href="#${name}" @click=${this.#handleMistake}>${this.say(missing[name])}</a></li>`,
    );
    return items.length
      ? this.#renderBox(
          'mistakes',
          word.wrong,
          html`<ul>
            ${items}
          </ul>`,
        )
      : nothing;
  }

  #renderStage(stage: Exclude<Stage, ''>, provider: string, call: TemplateResult): TemplateResult {
    const word = words[this.spoken];
    switch (stage) {
      case 'sending':
        return this.#renderBox(
          stage,
          word.sending(provider),
          html`<div class="progress" aria-hidden="true"></div>
            ${call}`,
        );
      case 'sent':
        return this.#renderBox(
          stage,
          word.sent,
          html`<p>${this.say(word.arrived(provider))}</p>
            ${call}`,
        );
      default:
        return this.#renderBox(
          'failed',
          word.failed,
          html`<p>${this.say(`${stage === 'again' ? '' : word[stage]} ${word.kept}`)}</p>
            <button class="btn go" part="send" form="_form">${this.say(word.tryAgain)}</button>${call}`,
        );
    }
  }

  /** What happened; it takes the focus of whoever is in the form, and is read out to everyone else. */
  #renderBox(look: string, title: string, content: TemplateResult): TemplateResult {
    return html`<div class="box ${look}" part="status" tabindex="-1" role="group" aria-labelledby="_status">
      ${heading(this.headingLevel + 1, this.say(title), 'h3', '_status', nothing)} ${content}
    </div>`;
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
  #handleMistake(event: Event): void {
    event.preventDefault();
    this.#focus((event.currentTarget as HTMLAnchorElement).hash);
  }

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
