import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ClockController } from '../../base/clock-controller.js';
import { crisisLine } from '../../base/crisis-line.js';
import { heading } from '../../base/heading.js';
import { phoneIcon } from '../../base/icons.js';
import type { Judged } from '../../base/judge-program.js';
import { parsePhone, type Phone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import { safeLink } from '../../base/safe-link.js';
import { contact } from '../../guards/generated/contact.js';
import { cta } from '../../guards/generated/cta.js';
import { provider } from '../../guards/generated/provider.js';
import type { GuardProblem } from '../../guards/guard.js';
import { describeHours } from '../../locations/describe-hours.js';
import { openState } from '../../locations/hours.js';
import type { Program } from '../../program/document.js';
import type { Provider } from '../../program/provider.js';
import { CallCtaCallEvent, type CallKind } from './call-cta.events.js';
import { callCtaStyles } from './call-cta.styles.js';
import { words } from './call-cta.words.js';

type Shown = Pick<Program, 'provider'> & Partial<Pick<Program, 'cta' | 'contact'>>;

/**
 * A way to call the program: who answers, when, and the number itself, as a link on every device.
 *
 * Use it wherever a reader may decide to call: as a card (the default) at the end of a text, or `variant="inline"` for one
 * link in a sentence. Unknown hours say nothing. Below the card stands the 988 line, in ink, with a number that nothing can
 * change. Without a document, or with a number that cannot be dialled, the element keeps its children.
 *
 * @summary The phone number as a card or as one link in a sentence, with hours and the 988 line.
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
 * @csspart disclosure - Who answers.
 */
export class CallCta extends ProgramElement {
  static override readonly tag = 'call-cta';
  static override readonly sections = { provider, cta, contact };
  static override readonly needs = ['provider'] as const;
  static override styles = [...ProgramElement.styles, callCtaStyles];

  /** `card` (default) or `inline`: one link in running text. The document's `cta.variant` where absent. */
  @property() variant: string | null = null;

  /** A number to show and call in place of the document's, for call tracking: any US form or E.164. 988 stays as it is. */
  @property() phone: string | null = null;

  /** The words of the link, before the number. The document's `cta.label` where absent. */
  @property() label: string | null = null;

  private readonly clock = new ClockController(this);

  protected override problemsOf(program: Judged): GuardProblem[] {
    return this.phoneOf(program as Shown) ? [] : [{ path: 'provider.phone', expected: 'phone number' }];
  }

  protected override renderProgram(program: Judged): TemplateResult {
    const shown = program as Shown;
    this.inline = (this.variant ?? shown.cta?.variant) === 'inline';
    return this.inline ? this.renderLine(shown) : this.renderCard(shown);
  }

  private renderCard(shown: Shown): TemplateResult {
    const { provider, cta } = shown;
    const word = words[this.spoken];
    const lang = this.spokenLang;
    return html`
      <div class="call" part="card">
        <div>
          ${heading(this.headingLevel, cta?.heading ?? html`<span lang=${lang}>${word.heading}</span>`, 'say', nothing)}
          ${cta?.text ? html`<p part="text">${cta.text}</p>` : nothing}
          ${cta?.assessment ? html`<p part="text">${cta.assessment}</p>` : nothing} ${this.renderHours(provider)}
        </div>
        <div>
          ${this.renderButton(shown)}
          <p class="small muted" part="disclosure">
            ${cta?.disclosure ?? html`<span lang=${lang}>${word.answers(provider.name)}</span>`}
          </p>
          ${this.renderOtherWays(shown)}
        </div>
      </div>
      <p class="small crisis" lang=${lang}>${crisisLine(this.spoken)}</p>
    `;
  }

  private renderHours({ hours }: Provider): unknown {
    const now = new Date();
    const state = hours && openState(hours, now);
    if (!state) return nothing;
    this.clock.start();
    const text = describeHours(state, hours, now, this.spoken);
    // Page translators replace text nodes; a new paragraph is what they cannot keep stale.
    return keyed(
      text,
      html`<p class=${`status ${state.kind}`} part="hours" lang=${this.spokenLang}>${text}</p>`,
    );
  }

  private renderButton(shown: Shown): TemplateResult {
    const { href, text } = this.phoneOf(shown)!;
    const label = this.label || shown.cta?.label;
    const said = label
      ? html`<span>${label}<span class="vh">, </span></span>`
      : html`<span class="vh" lang=${this.spokenLang}>${words[this.spoken].call(shown.provider.name)}, </span>`;
    return html`<a class="btn" part="call" href=${href} @click=${this.handleWay('phone')}
      >${phoneIcon()}<span>${said} <span class="num" translate="no">${text}</span></span></a
    >`;
  }

  private renderLine(shown: Shown): TemplateResult {
    const { href, text } = this.phoneOf(shown)!;
    const said = this.label || shown.cta?.label || words[this.spoken].callInline(shown.provider.name);
    return html`<a part="call" href=${href} @click=${this.handleWay('phone')}
      >${said}, <span class="num" translate="no">${text}</span></a
    >`;
  }

  private renderOtherWays({ provider, cta, contact }: Shown): unknown {
    const word = words[this.spoken];
    const lang = this.spokenLang;
    const number = (name: string, href: string, kind: CallKind, text: string) =>
      html`<a href=${href} @click=${this.handleWay(kind)}
        ><span lang=${lang}>${name}</span> <span class="num" translate="no">${text}</span></a
      >`;
    const message = parsePhone(provider.textPhone);
    const tty = parsePhone(provider.tty);
    const online = safeLink(provider.contactUrl, document.baseURI);
    if (!message && !tty && !online) return nothing;
    return html`<p class="ways small">
      ${message ? number(word.text, message.sms, 'text', message.text) : nothing}
      ${tty ? number(word.tty, tty.href, 'tty', tty.text) : nothing}
      ${online
        ? html`<a part="online" href=${online} rel="noreferrer" @click=${this.handleWay('online')}
            >${cta?.onlineLabel ?? contact?.title ?? html`<span lang=${lang}>${word.online}</span>`}</a
          >`
        : nothing}
    </p>`;
  }

  private phoneOf({ provider, cta }: Shown): Phone | undefined {
    return parsePhone(this.phone) ?? parsePhone(cta?.phone) ?? parsePhone(provider.phone);
  }

  private handleWay(kind: CallKind): () => void {
    return () => {
      /** @internal */
      this.dispatchEvent(new CallCtaCallEvent(kind));
    };
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
