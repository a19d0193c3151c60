import { judgeProgram, type Judged } from '../../base/judge-program.js';
import type { ProgramElement } from '../../base/program-element.js';
import { theme } from '../../guards/generated/theme.js';
import type { SectionName } from '../../program/document.js';

/** The element of each section, by the document's key, in the order of a page. `src/define/program-page.ts` defines them. */
const TAGS: Partial<Record<SectionName, string>> = {
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

/** These have something to say when the document does not. */
const ALWAYS = /^(contact|cta|crisis)$/;

/** One section of a page: its key in the document, its element, and what of the document that element may draw. */
export interface PageSection {
  key: string;
  tag: string;
  program: Judged & { version: 1 };
}

/**
 * The sections of a page, from a document and, perhaps, the keys that the page's author chose and ordered. Unknown keys and sections
 * without anything to show are left out. The crisis notice is always among them, once.
 */
export function pageSections(document: object, chosen: string | null): PageSection[] {
  const keys = chosen?.match(/\S+/g) ?? Object.keys(TAGS);
  const sections: PageSection[] = [];
  for (const key of new Set([...keys, 'crisis']) as Set<SectionName>) {
    const tag = Object.hasOwn(TAGS, key) && TAGS[key];
    const element = tag && (customElements.get(tag) as typeof ProgramElement | undefined);
    if (!element) continue;
    const { program, code } = judgeProgram(document, { theme, ...element.guards }, element.needs);
    // On a page the call is a card, whatever stands elsewhere.
    delete program.cta?.variant;
    if (!code && (program[key] || ALWAYS.test(key)) && element.needs.every((name) => program[name])) {
      sections.push({ key, tag, program: { ...program, version: 1 } });
    }
  }
  return sections;
}
