import { html, type TemplateResult } from 'lit/html.js';
import { judgeProgram, type Judged } from '../../base/judge-program.js';
import type { ProgramElement } from '../../base/program-element.js';
import { warnOnce } from '../../base/warn.js';
import { theme } from '../../guards/generated/theme.js';
import type { SectionName } from '../../program/document.js';

/** The template of an element: its tag is the one thing that a template cannot have as a value. */
function templateOf(tag: string): TemplateStringsArray {
  const strings = [`<${tag} class="section" id=`, ' .program=', ' .headingLevel=', `></${tag}>`];
  return Object.assign(strings, { raw: strings });
}

/** The element of each section, by the document's key, in the order of a page. `src/define/program-page.ts` defines them. */
const TAGS = {
  terms: 'term-explainer',
  overview: 'program-overview',
  fit: 'program-fit',
  services: 'program-services',
  careLevels: 'care-level-comparison',
  pathway: 'care-pathway',
  highlights: 'program-highlights',
  statistics: 'program-statistics',
  faq: 'program-faq',
  locations: 'location-finder',
  contact: 'reach-out',
  cta: 'call-cta',
  crisis: 'crisis-notice',
};
const SECTIONS = new Map(Object.entries(TAGS).map(([key, tag]) => [key, { tag, template: templateOf(tag) }]));

/** These have something to say when the document does not. */
const ALWAYS = /^(contact|cta|crisis)$/;

/** What of a document an element may draw. */
export function programFor(tag: string, document: object): Judged & { version: 1 } {
  const { guards } = customElements.get(tag) as unknown as typeof ProgramElement;
  const { program, problems } = judgeProgram(document, { theme, ...guards }, []);
  if (problems.length) warnOnce('left out', ...problems);
  return { ...program, version: 1 };
}

/**
 * The sections of a page, from a document and, perhaps, the keys that the page's author chose and ordered: a key that no section has is
 * named on the console. Sections of which the document has nothing are left out. The crisis notice is always among them, once.
 */
export function pageSections(
  document: object,
  chosen: string | null,
  headingLevel: number,
): TemplateResult[] {
  const sections: TemplateResult[] = [];
  for (const key of new Set([...(chosen?.match(/\S+/g) ?? SECTIONS.keys()), 'crisis']) as Set<SectionName>) {
    const { tag, template } = SECTIONS.get(key) ?? {};
    if (!tag) {
      warnOnce(`no section "${key}"; there are ${[...SECTIONS.keys()].join(' ')}`);
      continue;
    }
    const program = programFor(tag, document);
    // On a page the call is a card, whatever stands elsewhere.
    delete program.cta?.variant;
    if (program[key] || ALWAYS.test(key)) sections.push(html(template!, key, program, headingLevel));
  }
  return sections;
}
