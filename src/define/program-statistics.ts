import { ProgramStatistics } from '../elements/program-statistics/program-statistics.js';

ProgramStatistics.define();
