import { html, type TemplateResult } from 'lit/html.js';

type Heading = (content: unknown, name: string, id: unknown, part: unknown) => TemplateResult;

const HEADINGS: readonly Heading[] = [
  (content, name, id, part) => html`<h1 class=${name} part=${part} id=${id}>${content}</h1>`,
  (content, name, id, part) => html`<h2 class=${name} part=${part} id=${id}>${content}</h2>`,
  (content, name, id, part) => html`<h3 class=${name} part=${part} id=${id}>${content}</h3>`,
  (content, name, id, part) => html`<h4 class=${name} part=${part} id=${id}>${content}</h4>`,
  (content, name, id, part) => html`<h5 class=${name} part=${part} id=${id}>${content}</h5>`,
  (content, name, id, part) => html`<h6 class=${name} part=${part} id=${id}>${content}</h6>`,
];

/**
 * A real heading of the wanted level; deeper than 6 stays 6. `name` is its class, `id` an id or `nothing`; `part` is `nothing`
 * for a heading that is not the element's own.
 */
export const heading = (
  level: number,
  content: unknown,
  name: string,
  id: unknown,
  part: unknown = 'heading',
): TemplateResult => HEADINGS[Math.min(level, 6) - 1]!(content, name, id, part);
