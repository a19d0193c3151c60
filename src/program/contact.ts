import { choice } from './choice.js';
import { secureLink } from './link.js';
import { list } from './list.js';
import { line, text } from './text.js';
import { yesNo } from './yes-no.js';
import { z } from './zod.js';

export const contact = z
  .object({
    title: line('Title of the form.', 'Reach out online').optional(),
    text: text('A sentence above the form.', 'We answer within one working day.').optional(),
    endpoint: secureLink('The address the form is sent to.', 'https://example.org/contact').optional(),
    consent: text(
      'What people agree to when they send it.',
      'You may call me back about treatment.',
    ).optional(),
    messageHint: text('A hint at the message field.', 'Please leave out health details.').optional(),
    benefitsCheck: yesNo('true when people can ask to have their insurance checked.').optional(),
    methods: list(
      'How people may ask to be answered.',
      choice('One way to be answered.', ['phone', 'text', 'email']),
    ).optional(),
  })
  .meta({ title: 'Contact', description: 'The form of reach-out.' });

export type Contact = z.infer<typeof contact>;
