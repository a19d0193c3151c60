import { id } from './id.js';
import { filledList } from './list.js';
import { line, text } from './text.js';
import { z } from './zod.js';

const sign = z
  .object({
    id: id('Id of this sign.', 'finished-php'),
    text: text('The sign, as the reader would say it.', 'I have finished residential care'),
  })
  .meta({ description: 'One sign that the program may fit.' });

export const fit = z
  .object({
    title: line('Title of the section.', 'Is IOP right for you?').optional(),
    text: text('A sentence before the signs.', 'IOP may fit if some of these are true for you.').optional(),
    signs: filledList('The signs of a good fit.', sign),
    closing: text('A sentence after the signs.', 'Not sure? Call us and we will talk it through.').optional(),
  })
  .meta({
    title: 'Fit',
    description: 'Signs that the program may be right for someone. Never a test with a score.',
  });

export type Fit = z.infer<typeof fit>;
export type Sign = z.infer<typeof sign>;
