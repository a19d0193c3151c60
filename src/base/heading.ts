import { html, type TemplateResult } from 'lit';

type Heading = (content: unknown, name: string, id: unknown) => TemplateResult;

const HEADINGS: readonly Heading[] = [
  (content, name, id) => html`<h1 class=${name} part="heading" id=${id}>${content}</h1>`,
  (content, name, id) => html`<h2 class=${name} part="heading" id=${id}>${content}</h2>`,
  (content, name, id) => html`<h3 class=${name} part="heading" id=${id}>${content}</h3>`,
  (content, name, id) => html`<h4 class=${name} part="heading" id=${id}>${content}</h4>`,
  (content, name, id) => html`<h5 class=${name} part="heading" id=${id}>${content}</h5>`,
  (content, name, id) => html`<h6 class=${name} part="heading" id=${id}>${content}</h6>`,
];

/** A real heading of the wanted level; deeper than 6 stays 6. `name` is its class, `id` an id or `nothing`. */
export const heading = (level: number, content: unknown, name: string, id: unknown): TemplateResult =>
  HEADINGS[Math.min(level, 6) - 1]!(content, name, id);
