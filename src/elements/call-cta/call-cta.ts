import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PropertyDeclarations } from '../../base/updating-element.js';
import { ClockController } from '../../base/clock-controller.js';
import { crisisLine } from '../../base/crisis-line.js';
import { heading } from '../../base/heading.js';
import { phoneIcon } from '../../base/phone-icon.js';
import type { Judged } from '../../base/judge-program.js';
import { parsePhone, type Phone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import { safeLink } from '../../base/safe-link.js';
import { warnOnce } from '../../base/warn.js';
import { cta } from '../../guards/generated/cta.js';
import { hours } from '../../guards/generated/provider.js';
import { describeHours } from '../../locations/describe-hours.js';
import { openState } from '../../locations/hours.js';
import type { Program } from '../../program/document.js';
import type { Provider } from '../../program/provider.js';
import type * as CallBar from './call-bar.js';
import { CallCtaCallEvent, type CallKind } from './call-cta.events.js';
import { callCtaStyles } from './call-cta.styles.js';
import { words } from './call-cta.words.js';

const number = ({ text }: Phone) => html`<span class="num" translate="no">${text}</span>`;

/** What only pages with a bar download. */
let bar: typeof CallBar | undefined;

type Shown = Pick<Program, 'provider'> & Partial<Pick<Program, 'cta' | 'contact'>>;

/**
 * A way to call the program: who answers, when, and the number itself, as a link on every device.
 *
 * Use it wherever a reader may decide to call: as a card (the default) at the end of a text, `variant="inline"` for one
 * link in a sentence, `variant="button"` for a button at the top of a page, `variant="bar"` for a bar at the bottom of small screens
 * while no other call link is in view (place it outside every element with `container-type` or `transform`). Unknown hours say
 * nothing. Below the card stands the 988 line, in ink, with a number that nothing can change. Without a document, or with a number
 * that cannot be dialled, the element keeps its children.
 *
 * @summary The phone number as a card with hours and the 988 line, as one link in a sentence, as a button, or as a bar on phones.
 * @tag call-cta
 * @since 0.1
 *
 * @fires {CallCtaCallEvent} call-cta-call - A visitor followed a way to get in touch; `kind` is phone, text, tty or online.
 *
 * @csspart card - The box around everything but the 988 line.
 * @csspart heading - The heading of the card.
 * @csspart text - The sentences below it.
 * @csspart hours - Whether somebody answers now.
 * @csspart call - The link with the number.
 * @csspart way - The other ways: text message, TTY, online.
 * @csspart disclosure - Who answers.
 */
export class CallCta extends ProgramElement {
  static override readonly tag = 'call-cta';
  static override readonly guards = {
    cta,
    // Of these only what is drawn: the guards of all their fields would cost each page 0.2 KB more.
    contact: { title: 'text' },
    provider: { $name: 'text', $phone: 'text', textPhone: 'text', tty: 'text', contactUrl: 'text', hours },
  };
  static override readonly needs = ['provider'] as const;
  static override readonly styles = [...ProgramElement.styles, callCtaStyles];
  static override readonly properties: PropertyDeclarations = {
    ...ProgramElement.properties,
    variant: {},
    phone: {},
    label: {},
  };

  /**
   * `card` (default); `inline`, one link in running text; `button`, one button; `bar`, fixed at the bottom of small screens, where a
   * visitor can close it. The document's `cta.variant` where absent.
   */
  variant: string | null = null;

  /** A number to show and call in place of the document's, for call tracking: any US form or E.164. 988 stays as it is. */
  phone: string | null = null;

  /** The words of the link, before the number. The document's `cta.label` where absent. */
  label: string | null = null;

  readonly #clock = new ClockController(this);

  protected override renderProgram(program: Judged): TemplateResult | undefined {
    const shown = program as Shown;
    const { cta, provider } = shown;
    const phone = parsePhone(this.phone) ?? parsePhone(cta?.phone) ?? parsePhone(provider.phone);
    if (!phone) {
      this.fail('invalid', [{ path: 'provider.phone', expected: 'phone number' }]);
      return undefined;
    }
    const label = this.label || cta?.label;
    const word = words[this.spoken];
    const variant = this.variant ?? cta?.variant;
    const isButton = variant === 'button';
    this.inline = isButton || variant === 'inline';
    if (variant === 'inline') {
      const said = html`${label ?? word.callInline(provider.name)}, ${number(phone)}`;
      return this.#renderLink('phone', phone.href, said);
    }

    const call = html`${label}<span class="vh"
        >${label ? nothing : this.say(word.call(provider.name))},</span
      >`;
    const button = this.#renderLink(
      'phone',
      phone.href,
      html`${phoneIcon()}<span>${call} ${number(phone)}</span>`,
      'btn',
    );
    if (isButton) return button;
    if (variant === 'bar') {
      if (bar) return bar.renderBar(this, button, this.spoken);
      void import('./call-bar.js').then((loaded) => {
        bar = loaded;
        this.requestUpdate();
      }, warnOnce);
      return undefined;
    }
    return html`
      <div class="call" part="card">
        <div>
          ${heading(this.headingLevel, cta?.heading ?? this.say(word.heading), 'h2', nothing)}
          ${[cta?.text, cta?.assessment].map((text) => text && html`<p part="text">${text}</p>`)}
          ${this.#renderHours(provider)}
        </div>
        <div>
          ${button}
          <p class="small quiet" part="disclosure">
            ${cta?.disclosure ?? this.say(word.answers(provider.name))}
          </p>
          ${this.#renderOtherWays(shown)}
        </div>
      </div>
      <p class="small crisis">${this.say(crisisLine(this.spoken))}</p>
    `;
  }

  #renderHours({ hours }: Provider): unknown {
    const now = new Date();
    const state = hours && openState(hours, now);
    if (!state) return nothing;
    this.#clock.wait();
    const text = describeHours(state, hours, now, this.spoken);
    // As a property: page translators replace text nodes, and Lit would go on writing to the old one.
    return html`<p class="status ${state.kind}" part="hours">
      <span lang=${this.spokenLang} dir="auto" .textContent=${text}></span>
    </p>`;
  }

  #renderOtherWays({ provider, cta, contact }: Shown): unknown {
    const word = words[this.spoken];
    const message = parsePhone(provider.textPhone);
    const tty = parsePhone(provider.tty);
    const online = safeLink(provider.contactUrl, document.baseURI);
    if (!message && !tty && !online) return nothing;
    return html`<p class="ways small">
      ${message && this.#renderLink('text', message.sms, html`${this.say(word.text)} ${number(message)}`)}
      ${tty && this.#renderLink('tty', tty.href, html`TTY ${number(tty)}`)}
      ${online && this.#renderLink('online', online, cta?.onlineLabel ?? contact?.title ?? this.say(word.online))}
    </p>`;
  }

  // prettier-ignore -- white space inside a link would be underlined
  #renderLink(kind: CallKind, href: string, content: unknown, look = ''): TemplateResult {
    const follow = () => {
      /** @internal */
      this.dispatchEvent(new CallCtaCallEvent(kind));
    };
    return html`<a
      class=${look}
      part=${kind === 'phone' ? 'call' : 'way'}
      href=${href}
      rel="noreferrer"
      @click=${follow}
      >${content}</a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'call-cta': CallCta;
  }
  interface HTMLElementEventMap {
    'call-cta-call': CallCtaCallEvent;
  }
}
