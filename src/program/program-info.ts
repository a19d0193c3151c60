import { reference } from './id.js';
import { line, text } from './text.js';
import { z } from './zod.js';

export const programInfo = z
  .object({
    name: line('Full name of the program.', 'Intensive Outpatient Program'),
    abbreviation: line('Its short form.', 'IOP').optional(),
    level: reference('careLevels.levels', 'Id of its level of care, from careLevels.', 'iop').optional(),
    summary: text(
      'One or two sentences on what it is and for whom.',
      'Treatment a few days a week, while you live at home.',
    ).optional(),
    title: line(
      'Title of a page about it, when that is not the name.',
      'Our intensive outpatient program',
    ).optional(),
    sessions: line(
      'How often and how long sessions are, in words.',
      'Several hours a day, a few days a week',
    ).optional(),
    nights: line('Where people sleep, in words.', 'At home').optional(),
    length: line('How long the program takes, in words.', 'Several weeks to several months').optional(),
  })
  .meta({ title: 'Program', description: 'The program in a few facts.' });

export type ProgramInfo = z.infer<typeof programInfo>;
