import { parseProgram } from '../../src/program/parse-program.js';
import type { Problem } from '../../src/program/problem.js';

/** The least a document says, with more or with other sections. */
export const documentWith = (sections: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: 1,
  language: 'en',
  provider: { name: 'Sample Recovery', phone: '(470) 555-0142' },
  program: { name: 'Intensive Outpatient Program' },
  ...sections,
});

export const problemsWith = (sections: Record<string, unknown>): Problem[] =>
  parseProgram(documentWith(sections)).problems;

export const question = (id: string, more: object = {}) => ({
  id,
  question: 'What is an IOP?',
  answer: 'Treatment several times a week.',
  ...more,
});
