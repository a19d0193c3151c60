import { ProgramFit } from '../elements/program-fit/program-fit.js';

ProgramFit.define();
