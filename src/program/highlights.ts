import { choice } from './choice.js';
import { id } from './id.js';
import { filledList } from './list.js';
import { line, text } from './text.js';
import { z } from './zod.js';

const highlight = z
  .object({
    title: line('The point, in a few words.', 'You stay in your daily life'),
    text: text('A sentence on it.', 'You keep your job, your classes and your family time.').optional(),
  })
  .meta({ description: 'One point.' });

const highlightList = z
  .object({
    id: id('Id of this list.', 'why-iop'),
    title: line('Title of the list.', 'Why people choose IOP'),
    text: text('A sentence before the list.', 'Six reasons we hear often.').optional(),
    kind: choice(
      'How it is set: reasons run in sentences, facts are short lines, questions are numbered to take along.',
      ['reasons', 'facts', 'questions'],
    ).optional(),
    items: filledList('The points.', highlight),
  })
  .meta({ description: 'One list of points.' });

export const highlights = z
  .object({ lists: filledList('The lists.', highlightList) })
  .meta({ title: 'Highlights', description: 'Reasons, facts and questions, each as a short list.' });

export type Highlights = z.infer<typeof highlights>;
export type HighlightList = z.infer<typeof highlightList>;
export type Highlight = z.infer<typeof highlight>;
