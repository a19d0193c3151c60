import { id } from './id.js';
import { filledList, list } from './list.js';
import { line, text } from './text.js';
import { z } from './zod.js';

const letter = z
  .object({
    letter: line('The letter.', 'I'),
    word: line('The word it stands for.', 'Intensive'),
    text: text('What that word means here.', 'More support than one visit a week.').optional(),
  })
  .meta({ description: 'One letter of the abbreviation.' });

const term = z
  .object({
    id: id('Id of this term.', 'iop'),
    abbreviation: line('The abbreviation.', 'IOP'),
    name: line('What it stands for.', 'Intensive outpatient program'),
    text: text(
      'What it means, in a sentence or two.',
      'Treatment several times a week while you live at home.',
    ).optional(),
    letters: list('The abbreviation letter by letter.', letter).optional(),
  })
  .meta({ description: 'One abbreviation and what it means.' });

export const terms = z
  .object({
    title: line('Title of the section.', 'What does IOP stand for?').optional(),
    items: filledList('The terms.', term),
  })
  .meta({ title: 'Terms', description: 'Abbreviations explained.' });

export type Terms = z.infer<typeof terms>;
export type Term = z.infer<typeof term>;
export type Letter = z.infer<typeof letter>;
