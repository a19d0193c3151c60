import { line } from './text.js';
import { z } from './zod.js';

export const address = z
  .object({
    street: line('Street and number.', '100 Example Street').optional(),
    unit: line('Suite, floor or building.', 'Suite 200').optional(),
    city: line('City or town.', 'Athens').optional(),
    state: line('State, in two letters.', 'GA').optional(),
    postalCode: line('ZIP or postal code, in quotation marks so that a leading 0 stays.', '30601').optional(),
    country: line('Country, in two letters. Left out: the United States.', 'US').optional(),
  })
  .meta({
    id: 'Address',
    title: 'Address',
    description: 'A postal address. Give what is known; the city alone is enough.',
    examples: [{ city: 'Athens', state: 'GA' }],
  });

export type Address = z.infer<typeof address>;
