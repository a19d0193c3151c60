import { CareLevelComparison } from '../elements/care-level-comparison/care-level-comparison.js';

CareLevelComparison.define();
