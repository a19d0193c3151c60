import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { nearestLanguage } from '../../base/nearest-language.js';
import { parsePhone, type Phone } from '../../base/phone.js';
import { ProgramElement } from '../../base/program-element.js';
import { safeLink } from '../../base/safe-link.js';
import { crisis } from '../../guards/generated/crisis.js';
import { checkDocument } from '../../guards/guard.js';
import type { CrisisLine } from '../../program/crisis.js';
import { crisisNoticeStyles } from './crisis-notice.styles.js';
import { words } from './crisis-notice.words.js';

const number = ({ href, text }: Phone) => html`<a class="num" href=${href} translate="no">${text}</a>`;

/** The number of a local line; not 911 or 988 again, to which a document could give another name. */
function localNumber(written: unknown): Phone | undefined {
  const phone = parsePhone(written);
  return /^tel:9(11|88)$/.test(phone?.href ?? '') ? undefined : phone;
}

/**
 * Whom to call when it cannot wait: 911, the 988 Suicide & Crisis Lifeline, and SAMHSA's National Helpline for finding treatment.
 *
 * Use it once on a page, where a reader ends. It needs no document, and shows the three numbers whatever happens to one; nothing can
 * change them. A document adds local lines after them. It speaks the document's language; without one, that of the page around it.
 *
 * @summary 911, 988 and SAMHSA's helpline, in ink, with local crisis lines where the document has them.
 * @tag crisis-notice
 * @since 0.1
 *
 * @csspart heading - The title.
 * @csspart line - A local line of the document.
 */
export class CrisisNotice extends ProgramElement {
  static override readonly tag = 'crisis-notice';
  static override readonly guards = { crisis };
  static override readonly needs = [] as const;
  static override readonly styles = [...ProgramElement.styles, crisisNoticeStyles];

  protected override withoutDocument(): Judged {
    const { language, problems } = checkDocument(this.finding);
    const knowsLanguage = problems.every(({ path }) => path === 'version');
    return { language: knowsLanguage ? language : nearestLanguage(this) };
  }

  protected override renderProgram({ crisis }: Judged): TemplateResult {
    const word = words[this.spoken];
    return html`<div class="crisis">
      ${heading(this.headingLevel, this.say(word.title), 'h3', nothing)}
      <dl>
        <div>
          <dt>${this.say(word.danger)}</dt>
          <dd class="say"><a href="tel:911" translate="no">911</a></dd>
          <dd class="small muted">${this.say(word.call)}</dd>
        </div>
        <div>
          <dt>${this.say(word.crisis)}</dt>
          <dd class="say"><a href="tel:988" translate="no">988</a></dd>
          <dd class="small muted">${this.say(word.ways)}</dd>
        </div>
        <div>
          <dt>${this.say(word.treatment)}</dt>
          <dd class="say"><a class="num" href="tel:+18006624357" translate="no">1-800-662-4357</a></dd>
          <dd class="small muted">${this.say(word.helpline)}</dd>
        </div>
        ${crisis?.lines.map((line) => this.#renderLine(line))}
      </dl>
    </div>`;
  }

  #renderLine({ name, phone, textPhone, url, text }: CrisisLine): unknown {
    const word = words[this.spoken];
    const call = localNumber(phone);
    const message = localNumber(textPhone);
    const website = safeLink(url, document.baseURI);
    if (!call && !message && !website) return nothing;
    return html`<div part="line">
      <dt>${name}</dt>
      ${call && html`<dd class="say">${number(call)}</dd>`}
      <dd class="small muted">
        ${text} ${message && html`<p>${this.say(word.text)} ${number({ ...message, href: message.sms })}</p>`}
        ${website && html`<p><a href=${website} rel="noreferrer">${this.say(word.website)}</a></p>`}
      </dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crisis-notice': CrisisNotice;
  }
}
