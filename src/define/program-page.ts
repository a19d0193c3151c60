import './call-cta.js';
import './care-level-comparison.js';
import './care-pathway.js';
import './crisis-notice.js';
import './location-finder.js';
import './program-faq.js';
import './program-fit.js';
import './program-highlights.js';
import './program-overview.js';
import './program-services.js';
import './program-statistics.js';
import './reach-out.js';
import './term-explainer.js';
import { ProgramPage } from '../elements/program-page/program-page.js';

ProgramPage.define();
