import { html, type TemplateResult } from 'lit/html.js';
import { parseRichText, type Inline } from './rich-text.js';
import { safeLink } from './safe-link.js';

/** Draws a piece of plain text; an element may mark matches of a search in it. */
export type DrawText = (text: string) => unknown;

const asItIs: DrawText = (text) => text;

function drawInline(parts: readonly Inline[], draw: DrawText): unknown[] {
  return parts.map((part) => {
    if (typeof part === 'string') return draw(part);
    const inner = drawInline(part.parts, draw);
    if (part.kind !== 'link')
      return part.kind === 'em' ? html`<em>${inner}</em>` : html`<strong>${inner}</strong>`;
    const href = safeLink(part.href, document.baseURI);
    return href ? html`<a href=${href} rel="noreferrer">${inner}</a>` : inner;
  });
}

/** Longer texts of the document (the small Markdown subset) as elements; a link that is not safe is drawn as its text. */
export function drawRichText(text: string, draw = asItIs): TemplateResult[] {
  return parseRichText(text).map((block) => {
    if (block.kind === 'paragraph') return html`<p>${drawInline(block.parts, draw)}</p>`;
    const items = block.items.map((item) => html`<li>${drawInline(item, draw)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });
}
