import { careLevels } from './care-levels.js';
import { contact } from './contact.js';
import { crisis } from './crisis.js';
import { cta } from './cta.js';
import { faq } from './faq.js';
import { fit } from './fit.js';
import { highlights } from './highlights.js';
import { languageTag } from './language-tag.js';
import { locations } from './locations.js';
import { overview } from './overview.js';
import { pathway } from './pathway.js';
import { programInfo } from './program-info.js';
import { provider } from './provider.js';
import { services } from './services.js';
import { statistics } from './statistics.js';
import { line } from './text.js';
import { terms } from './terms.js';
import { theme } from './theme.js';
import { z } from './zod.js';

export const programDocument = z
  .object({
    $schema: line(
      'The address of the JSON Schema of this document, for help while writing in an editor.',
      'https://unpkg.com/iop-widgets/dist/program.schema.json',
    ).optional(),
    version: z.literal(1).meta({ description: 'Version of this format. Always 1.', examples: [1] }),
    language: languageTag('The language this document is written in.', 'en'),
    provider,
    program: programInfo,
    cta: cta.optional(),
    overview: overview.optional(),
    terms: terms.optional(),
    fit: fit.optional(),
    services: services.optional(),
    highlights: highlights.optional(),
    careLevels: careLevels.optional(),
    pathway: pathway.optional(),
    statistics: statistics.optional(),
    faq: faq.optional(),
    locations: locations.optional(),
    contact: contact.optional(),
    crisis: crisis.optional(),
    theme: theme.optional(),
  })
  .meta({
    title: 'Treatment program',
    description: 'Everything IOP Widgets shows about one treatment program.',
  });

/** A document whose sections are written out: what {@link parseProgram} gives back and the elements draw. */
export type Program = z.infer<typeof programDocument>;

/** The parts of a document that elements read. */
export type SectionName = Exclude<keyof Program, '$schema' | 'version' | 'language'>;
