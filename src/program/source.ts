import { secureLink } from './link.js';
import { line } from './text.js';
import { z } from './zod.js';

export const source = z
  .object({
    label: line('Who says so: the publisher and the year.', 'SAMHSA advisory, 2021'),
    url: secureLink('Where a reader can check it.', 'https://www.samhsa.gov/').optional(),
  })
  .meta({ id: 'Source', title: 'Source', description: 'Where a fact comes from.' });

export type Source = z.infer<typeof source>;
