import { ProgramHighlights } from '../elements/program-highlights/program-highlights.js';

ProgramHighlights.define();
