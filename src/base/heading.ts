import { html, type TemplateResult } from 'lit/html.js';

/** The template of a heading of one level: its tag is the one thing that a template cannot have as a value. */
function templateOf(level: number): TemplateStringsArray {
  const strings = [`<h${level} class=`, ' part=', ' id=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
}

/** One array for each level, by which Lit knows a template again. */
const TEMPLATES = [1, 2, 3, 4, 5, 6].map(templateOf);

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
): TemplateResult => html(TEMPLATES[Math.min(level, 6) - 1]!, name, part, id, content);
