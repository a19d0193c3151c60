import { ProgramFaq } from '../elements/program-faq/program-faq.js';

ProgramFaq.define();
