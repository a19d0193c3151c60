import { html, type TemplateResult } from 'lit/html.js';

/** A picture beside words, never in their place: 24 by 24, drawn as one line in the colour of the text. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
