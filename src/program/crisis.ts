import { id } from './id.js';
import { link } from './link.js';
import { filledList } from './list.js';
import { crisisPhoneNumber } from './phone-number.js';
import { line, text } from './text.js';
import { z } from './zod.js';

const crisisLine = z
  .object({
    id: id('Id of this line.', 'georgia-crisis-line'),
    name: line('What it is called.', 'Example County Crisis Line'),
    phone: crisisPhoneNumber('The number to call.', '1-800-555-0199').optional(),
    textPhone: crisisPhoneNumber('The number that takes text messages.', '1-800-555-0198').optional(),
    url: link('Its page, or its chat.', 'https://example.org/crisis').optional(),
    text: text('What it helps with, and when.', 'Day and night, in English and Spanish.').optional(),
  })
  .meta({
    description: 'One further crisis line. Give a phone, a textPhone or a url.',
    anyOf: [{ required: ['phone'] }, { required: ['textPhone'] }, { required: ['url'] }],
  });

export const crisis = z
  .object({ lines: filledList('Local lines, in the order they are shown.', crisisLine) })
  .meta({
    title: 'Crisis lines',
    description: 'Local crisis lines, shown after 911, 988 and the SAMHSA helpline, which are always there.',
  });

export type Crisis = z.infer<typeof crisis>;
export type CrisisLine = z.infer<typeof crisisLine>;
