import { judgeProgram, type Judged } from '../../base/judge-program.js';
import type { ProgramElement } from '../../base/program-element.js';
import { theme } from '../../guards/generated/theme.js';
import type { SectionName } from '../../program/document.js';
import { CallCta } from '../call-cta/call-cta.js';
import { CareLevelComparison } from '../care-level-comparison/care-level-comparison.js';
import { CarePathway } from '../care-pathway/care-pathway.js';
import { CrisisNotice } from '../crisis-notice/crisis-notice.js';
import { LocationFinder } from '../location-finder/location-finder.js';
import { ProgramFaq } from '../program-faq/program-faq.js';
import { ProgramFit } from '../program-fit/program-fit.js';
import { ProgramHighlights } from '../program-highlights/program-highlights.js';
import { ProgramOverview } from '../program-overview/program-overview.js';
import { ProgramServices } from '../program-services/program-services.js';
import { ProgramStatistics } from '../program-statistics/program-statistics.js';
import { ReachOut } from '../reach-out/reach-out.js';
import { TermExplainer } from '../term-explainer/term-explainer.js';

type ElementClass = Pick<typeof ProgramElement, 'tag' | 'sections' | 'needs'>;

/** The element of each section, by the document's key, in the order of a page. A new section is one more line. */
const ELEMENTS: Partial<Record<SectionName, ElementClass>> = {
  terms: TermExplainer,
  overview: ProgramOverview,
  fit: ProgramFit,
  services: ProgramServices,
  careLevels: CareLevelComparison,
  pathway: CarePathway,
  highlights: ProgramHighlights,
  statistics: ProgramStatistics,
  faq: ProgramFaq,
  locations: LocationFinder,
  contact: ReachOut,
  cta: CallCta,
  crisis: CrisisNotice,
};

/** These have something to say when the document does not. */
const ALWAYS = ['contact', 'cta', 'crisis'];

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
  const keys = chosen?.trim() ? [...chosen.trim().split(/\s+/), 'crisis'] : Object.keys(ELEMENTS);
  const sections: PageSection[] = [];
  for (const key of new Set(keys)) {
    const element = Object.hasOwn(ELEMENTS, key) && ELEMENTS[key as SectionName];
    if (!element) continue;
    const { program, code } = judgeProgram(document, { theme, ...element.sections }, element.needs);
    const hasContent = program[key as SectionName] ?? ALWAYS.includes(key);
    if (code || !hasContent || !element.needs.every((name) => program[name])) continue;
    // On a page the call is a card, whatever stands elsewhere.
    delete program.cta?.variant;
    sections.push({ key, tag: element.tag, program: { ...program, version: 1 } });
  }
  return sections;
}
