import type { Faq, Question } from '../../program/faq.js';

/** Questions that stand together, under a title or, before all others, under none. */
export interface Group {
  title?: string;
  questions: Question[];
}

/** Sorts questions into the document's groups, in its order. Those without a known group come first; empty groups are left out. */
export function groupQuestions({ questions, groups = [] }: Faq): Group[] {
  const ungrouped: Group = { questions: [] };
  const byId = new Map(groups.map(({ id, title }): [string, Group] => [id, { title, questions: [] }]));
  for (const question of questions) (byId.get(question.group ?? '') ?? ungrouped).questions.push(question);
  return [ungrouped, ...byId.values()].filter((group) => group.questions.length);
}
