import { address } from './address.js';
import { hours } from './hours.js';
import { email, link } from './link.js';
import { phoneNumber } from './phone-number.js';
import { line } from './text.js';
import { z } from './zod.js';

export const provider = z
  .object({
    name: line('Name of the provider, as people know it.', 'Sample Recovery Center'),
    phone: phoneNumber('The number to call about the program.', '(470) 555-0142'),
    textPhone: phoneNumber('The number that takes text messages.', '(470) 555-0143').optional(),
    tty: phoneNumber('The TTY number for people who are deaf or hard of hearing.', '711').optional(),
    contactUrl: link('Page where people can reach out online.', 'https://example.org/contact').optional(),
    website: link('Home page.', 'https://example.org/').optional(),
    area: line('The area served, in words.', 'Athens and northeast Georgia').optional(),
    address: address.meta({ description: 'Where the provider is, as far as known.' }).optional(),
    hours: hours
      .meta({ description: 'When someone answers the phone. Left out: nothing is said about hours.' })
      .optional(),
    email: email('E-mail address for questions.', 'hello@example.org').optional(),
  })
  .meta({
    title: 'Provider',
    description:
      'Who offers the program and how to reach them. Shown by call-cta and beside most other elements.',
  });

export type Provider = z.infer<typeof provider>;
