import { TermExplainer } from '../elements/term-explainer/term-explainer.js';

TermExplainer.define();
