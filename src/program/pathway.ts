import { reference } from './id.js';
import { filledList, list } from './list.js';
import { closedRange } from './number-range.js';
import { line, text } from './text.js';
import { z } from './zod.js';

const step = (description: string, example: string) =>
  z
    .object({
      levels: list(
        'Levels of care, by their ids in careLevels.',
        reference('careLevels.levels', 'Id of a level of care.', 'php'),
      ).optional(),
      text: text('The same in words.', example).optional(),
    })
    .meta({ description });

const length = z
  .object({
    text: text('How long the program takes, in words.', 'Several weeks to several months'),
    weeks: closedRange('The same in weeks, for the drawing.', {
      unit: 'weeks',
      max: 520,
      examples: [6, 16],
    }).optional(),
  })
  .meta({ description: 'How long the program takes.' });

const dependsOn = z
  .object({
    title: line('Title of the list.', 'What it depends on').optional(),
    items: filledList('What decides how long it takes.', line('One thing.', 'Your progress')),
  })
  .meta({ description: 'What the length depends on.' });

export const pathway = z
  .object({
    title: line('Title of the section.', 'How long does IOP last?').optional(),
    text: text('A sentence before the drawing.', 'You and your team decide together.').optional(),
    length,
    before: step('What people often come from.', 'Residential care or PHP').optional(),
    after: step('What often follows.', 'Outpatient care, with a plan').optional(),
    dependsOn: dependsOn.optional(),
  })
  .meta({
    title: 'Pathway',
    description: 'What comes before the program, how long it takes and what follows.',
  });

export type Pathway = z.infer<typeof pathway>;
