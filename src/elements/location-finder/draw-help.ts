import { html, nothing, type TemplateResult } from 'lit/html.js';
import { parsePhone } from '../../base/phone.js';
import { drawCall } from './draw-link.js';
import type { Speech } from './speech.js';

/** Whom to call instead: the provider, and SAMHSA's National Helpline, whose number is fixed here (samhsa.gov/find-help/helplines). */
export function drawHelp({ word, say }: Speech, number: string | undefined, name = ''): TemplateResult {
  const phone = parsePhone(number);
  return html`<div class="help">
    ${
      phone
        ? html`<p>${say(word.callInstead)}</p>
            ${drawCall('btn go', phone, say(word.call), name)}`
        : nothing
    }
    <p class="small">
      ${say(word.helpline)} <a class="ink num" href="tel:+18006624357" translate="no">1-800-662-4357</a>
    </p>
  </div>`;
}
