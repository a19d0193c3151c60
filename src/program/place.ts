import { address } from './address.js';
import { date } from './date.js';
import { hours } from './hours.js';
import { id, looseReference } from './id.js';
import { languageTag } from './language-tag.js';
import { link } from './link.js';
import { list } from './list.js';
import { marks } from './marks.js';
import { phoneNumber } from './phone-number.js';
import { line, text } from './text.js';
import { ACCESSIBILITY, AGE_GROUPS, PAYMENT, SERVICES } from './vocabularies.js';
import { yesNo } from './yes-no.js';
import { z } from './zod.js';

const coordinates = z
  .object({
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta({ description: 'Degrees north, -90 to 90.', examples: [33.9519] }),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta({ description: 'Degrees east, -180 to 180: negative in the Americas.', examples: [-83.3576] }),
  })
  .meta({
    id: 'Coordinates',
    title: 'Coordinates',
    description: 'The point on the map, in degrees (WGS 84). The middle of the city is enough.',
  });

/** One value of a vocabulary, or several. */
const vocabulary = <const Values extends readonly [string, ...string[]]>(
  description: string,
  one: string,
  values: Values,
) =>
  list(
    description,
    z
      .enum(values)
      .register(marks, { kind: 'vocabulary' })
      .meta({ description: one, examples: [...values] }),
  );

export const place = z
  .object({
    id: id('Id of this place.', 'athens'),
    name: line('What the place is called.', 'Sample Recovery Athens'),
    provider: line(
      'Who runs it, when that is not the provider of this document.',
      'Sample Recovery Center',
    ).optional(),
    address: address.meta({ description: 'Where it is, as far as known.' }).optional(),
    coordinates: coordinates.optional(),
    phone: phoneNumber('Phone of this place.', '(706) 555-0142').optional(),
    website: link('Page about this place.', 'https://example.org/athens').optional(),
    hours: hours.meta({ description: 'When this place is open.' }).optional(),
    levels: list(
      'Levels of care offered here: ids from careLevels, or ids of your own.',
      looseReference('careLevels.levels', 'Id of a level of care.', 'iop'),
    ).optional(),
    payment: vocabulary('Ways to pay that are accepted here.', 'One way to pay.', PAYMENT).optional(),
    services: vocabulary('What is offered here.', 'One service.', SERVICES).optional(),
    ageGroups: vocabulary('The age groups served here.', 'One age group.', AGE_GROUPS).optional(),
    languages: list('Languages spoken with clients.', languageTag('One language.', 'en', 'es')).optional(),
    accessibility: vocabulary(
      'What helps people with disabilities.',
      'One kind of access.',
      ACCESSIBILITY,
    ).optional(),
    telehealth: yesNo('true when treatment is offered by video or phone.').optional(),
    acceptsNewPatients: yesNo('true when new patients can start, false when not at present.').optional(),
    verifiedOn: date('The day someone last made sure that all this is right.', '2026-11-02').optional(),
    note: text('One more thing to know before going there.', 'Enter from the parking lot.').optional(),
  })
  .register(marks, { kind: 'place' })
  .meta({
    id: 'Place',
    title: 'Place',
    description: 'A place of treatment. It needs a city, coordinates, or telehealth: true.',
    anyOf: [
      { required: ['address'], properties: { address: { type: 'object', required: ['city'] } } },
      { required: ['coordinates'] },
      { required: ['telehealth'], properties: { telehealth: { const: true } } },
    ],
  });

export type Place = z.infer<typeof place>;
export type Coordinates = z.infer<typeof coordinates>;
