export { ProgramErrorEvent } from './base/program-error-event.js';
export { CallCta } from './elements/call-cta/call-cta.js';
export { CallCtaCallEvent } from './elements/call-cta/call-cta.events.js';
export { CareLevelComparison } from './elements/care-level-comparison/care-level-comparison.js';
export { CareLevelComparisonFilterEvent } from './elements/care-level-comparison/care-level-comparison.events.js';
export { CarePathway } from './elements/care-pathway/care-pathway.js';
export { CrisisNotice } from './elements/crisis-notice/crisis-notice.js';
export { LocationFinder } from './elements/location-finder/location-finder.js';
export {
  LocationFinderOpenEvent,
  LocationFinderSearchEvent,
} from './elements/location-finder/location-finder.events.js';
export { ProgramFaq } from './elements/program-faq/program-faq.js';
export { ProgramFaqToggleEvent } from './elements/program-faq/program-faq.events.js';
export { ProgramFit } from './elements/program-fit/program-fit.js';
export { ProgramHighlights } from './elements/program-highlights/program-highlights.js';
export { ProgramOverview } from './elements/program-overview/program-overview.js';
export { ProgramPage } from './elements/program-page/program-page.js';
export { ProgramServices } from './elements/program-services/program-services.js';
export { ProgramStatistics } from './elements/program-statistics/program-statistics.js';
export { ReachOut } from './elements/reach-out/reach-out.js';
export { ReachOutSubmitEvent } from './elements/reach-out/reach-out.events.js';
export { TermExplainer } from './elements/term-explainer/term-explainer.js';
export { TermExplainerToggleEvent } from './elements/term-explainer/term-explainer.events.js';
export type { ProgramErrorCode } from './base/program-error-event.js';
export type { CallKind } from './elements/call-cta/call-cta.events.js';
export type { OpenKind, SearchOutcome } from './elements/location-finder/location-finder.events.js';
export type { ReachOutOutcome } from './elements/reach-out/reach-out.events.js';
export type { GuardProblem } from './guards/guard.js';
export type { Program } from './program/document.js';
