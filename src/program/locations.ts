import { choice } from './choice.js';
import { link } from './link.js';
import { list } from './list.js';
import { marks } from './marks.js';
import { place } from './place.js';
import { line, text } from './text.js';
import { z } from './zod.js';

export const locations = z
  .object({
    title: line('Title of the section.', 'Where we are').optional(),
    text: text('A sentence before the places.', 'Call before you visit.').optional(),
    places: list('The places.', place).optional(),
    source: choice('The format of a list of places kept elsewhere, at "url".', ['geojson']).optional(),
    url: link(
      'The address of that list; a relative one counts from the page.',
      'https://example.org/places.geojson',
    ).optional(),
  })
  .register(marks, { kind: 'locations' })
  .meta({
    title: 'Locations',
    description: 'Where the program is offered: the places themselves, or the address of a list of them.',
    anyOf: [{ required: ['places'] }, { required: ['source', 'url'] }],
  });

export type Locations = z.infer<typeof locations>;
