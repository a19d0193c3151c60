import { filledList } from './list.js';
import { closedRange } from './number-range.js';
import { line, markdown, text } from './text.js';
import { z } from './zod.js';

const includes = z
  .object({
    title: line('Title of the list.', 'What the program includes').optional(),
    items: filledList(
      'What is included, each in a few words.',
      line('One thing.', 'Group and individual counseling'),
    ),
  })
  .meta({ description: 'What is included.' });

const treats = z
  .object({
    title: line('Title of the list.', 'What we treat').optional(),
    text: text('A sentence before the list.', 'Treatment is based on evidence.').optional(),
    items: filledList('Conditions, each in a few words.', line('One condition.', 'Alcohol addiction')),
  })
  .meta({ description: 'The conditions that are treated.' });

const week = z
  .object({
    title: line('Title above the week.', 'A typical week').optional(),
    days: closedRange('Days with treatment in a week.', { unit: 'days a week', max: 7, examples: [3, 5] }),
    sessions: line('How long a session is, in words.', 'several hours a day').optional(),
    nights: line('Where people sleep, in words.', 'at home').optional(),
    text: text('A sentence below the week.', 'Your own days depend on your plan.').optional(),
  })
  .meta({ description: 'A week in the program, shown as a drawing with words.' });

const position = z
  .object({
    title: line('Title of this part.', 'Where IOP stands').optional(),
    text: text('Where the program stands among the levels of care.', 'IOP is the middle step.').optional(),
  })
  .meta({ description: 'Where the program stands among the levels of care in careLevels.' });

export const overview = z
  .object({
    title: line('Title of the section.', 'What is an IOP?').optional(),
    text: markdown('What the program is.', 'You come for treatment and go home at night.').optional(),
    includes: includes.optional(),
    treats: treats.optional(),
    week: week.optional(),
    position: position.optional(),
  })
  .meta({
    title: 'Overview',
    description: 'What the program is, what it includes and what a week looks like.',
  });

export type Overview = z.infer<typeof overview>;
