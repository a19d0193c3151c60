import { html, type TemplateResult } from 'lit/html.js';
import type { PageSection } from './page-sections.js';

const templates = new Map<string, TemplateStringsArray>();

/** The template of an element: its tag is the one thing that a template cannot have as a value. */
function templateOf(tag: string): TemplateStringsArray {
  let template = templates.get(tag);
  if (!template) {
    const strings = [`<${tag} class="section" id=`, ' .program=', ' .headingLevel=', `></${tag}>`];
    templates.set(tag, (template = Object.assign(strings, { raw: strings })));
  }
  return template;
}

/** The element of a section, by its public tag, with its part of the document. */
export const sectionElement = ({ key, tag, program }: PageSection, headingLevel: number): TemplateResult =>
  html(templateOf(tag), key, program, headingLevel);
