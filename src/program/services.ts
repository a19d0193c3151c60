import { id } from './id.js';
import { filledList, list } from './list.js';
import { line, text } from './text.js';
import { yesNo } from './yes-no.js';
import { z } from './zod.js';

const service = z
  .object({
    id: id('Id of this service.', 'group-therapy'),
    name: line('What it is called.', 'Group therapy'),
    text: text('What happens in it.', 'You meet with peers, led by a licensed clinician.').optional(),
    topics: list('What it is about, each in a few words.', line('One topic.', 'Stress')).optional(),
    optional: yesNo('true when only some clients take part, such as medication.').optional(),
  })
  .meta({ description: 'One part of the program.' });

export const services = z
  .object({
    title: line('Title of the section.', 'What happens in IOP').optional(),
    text: text('A sentence before the services.', 'Your plan is made for you.').optional(),
    items: filledList('The parts of the program.', service),
    therapies: list(
      'Kinds of therapy used.',
      line('One therapy.', 'Cognitive behavioral therapy'),
    ).optional(),
    asNeeded: list(
      'What is added when someone needs it.',
      line('One service.', 'Family counseling'),
    ).optional(),
    medicalNotes: list(
      'What must be said about medical services.',
      text('One note.', 'Medication is offered when it is medically appropriate.'),
    ).optional(),
  })
  .meta({ title: 'Services', description: 'What happens in the program.' });

export type Services = z.infer<typeof services>;
export type Service = z.infer<typeof service>;
