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
    endpoint: secureLink(
      'The address the form is sent to, as JSON; the README says what it gets and has to answer. Left out: no form, but a link to provider.contactUrl.',
      'https://example.org/api/contact',
    ).optional(),
    consent: text(
      'What people agree to by checking the box; the name of the provider belongs in it.',
      'Example Recovery may contact me in the way I chose.',
    ).optional(),
    messageHint: text(
      'A hint at the message field. Left out: it asks to leave out medical details.',
      'Please leave out health details.',
    ).optional(),
    benefitsCheck: yesNo(
      'true when people can have their insurance checked: the form asks for the insurance company, which may be left out.',
    ).optional(),
    methods: list(
      'How people may ask to be answered. Left out: by phone or e-mail.',
      choice('One way to be answered.', ['phone', 'text', 'email']),
    ).optional(),
  })
  .meta({ title: 'Contact', description: 'The form of reach-out.' });

export type Contact = z.infer<typeof contact>;
