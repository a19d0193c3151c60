import { id, reference } from './id.js';
import { filledList, list } from './list.js';
import { line, markdown } from './text.js';
import { yesNo } from './yes-no.js';
import { z } from './zod.js';

const group = z
  .object({
    id: id('Id of this group.', 'cost'),
    title: line('Title of the group.', 'Cost and insurance'),
  })
  .meta({ description: 'One group of questions.' });

const question = z
  .object({
    id: id('Id of this question. Links to it end in this id.', 'what-is-an-iop'),
    question: line('The question, as people ask it.', 'What is an IOP?'),
    answer: markdown('The answer.', 'An IOP is treatment several times a week while you live at home.'),
    group: reference('faq.groups', 'Id of the group it stands in, from groups.', 'cost').optional(),
  })
  .meta({ description: 'One question and its answer.' });

export const faq = z
  .object({
    title: line('Title of the section.', 'Common questions').optional(),
    groups: list('Groups to sort the questions into, in this order.', group).optional(),
    questions: filledList('The questions, in the order they are shown.', question),
    openQuestions: list(
      'Questions that are open from the start.',
      reference('faq.questions', 'Id of a question.', 'what-is-an-iop'),
    ).optional(),
    exclusive: yesNo('true when opening one answer closes the others.').optional(),
  })
  .meta({ title: 'Questions and answers', description: 'Common questions, shown by program-faq.' });

export type Faq = z.infer<typeof faq>;
export type Question = z.infer<typeof question>;
export type QuestionGroup = z.infer<typeof group>;
