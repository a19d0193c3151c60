import { ProgramOverview } from '../elements/program-overview/program-overview.js';

ProgramOverview.define();
