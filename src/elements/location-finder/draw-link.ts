import { html, type TemplateResult } from 'lit/html.js';
import { PHONE } from '../../base/phone-icon.js';
import type { Phone } from '../../base/phone.js';
import type { OpenKind } from './location-finder.events.js';

/** A number to call; `call` ("Call") and the name are for who hears the link alone: "Call House Athens, (706) 555-0142". */
export function drawCall(look: string, { href, text }: Phone, call: unknown, name: string): TemplateResult {
  // prettier-ignore -- white space inside a link would be underlined
  return html`<a class=${look} part="phone" href=${href} rel="noreferrer"
    ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PHONE} /></svg
    ><span><span class="vh">${call} ${name}, </span><span class="num" translate="no">${text}</span></span></a
  >`;
}

/** A way there or a page to read; what follows its words is for who hears the link alone: "Directions to House Athens". */
export function drawWay(
  kind: OpenKind,
  href: string,
  icon: string,
  words: unknown,
  between: unknown,
  name: string,
): TemplateResult {
  // prettier-ignore -- white space inside a link would be underlined
  return html`<a class="act" part=${kind} href=${href} rel="noreferrer"
    ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon} /></svg
    ><span>${words}<span class="vh"> ${between} ${name}</span></span></a
  >`;
}
