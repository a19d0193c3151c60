import { html, type TemplateResult } from 'lit/html.js';
import type { Spoken, Words } from './words.js';

const number = html`<a class="ink num" href="tel:988" translate="no">988</a>`;

/* The number is fixed here, out of reach of the document, of attributes and of parts; its look takes no accent. */
const LINES: Words<TemplateResult> = {
  en: html`In crisis, or thinking about suicide? Call or text ${number} at any hour.`,
  es: html`¿Está en crisis o piensa en el suicidio? Llame al ${number} y oprima el 2, a cualquier hora.`,
};

/** The one line about 988 that stands below a call for help. Source: 988lifeline.org. */
export const crisisLine = (spoken: Spoken): TemplateResult => LINES[spoken];
