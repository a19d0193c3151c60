import { FORMATS } from './formats.js';
import { marks } from './marks.js';
import { z } from './zod.js';

/** Plain text of a few words: a name, a title, a label. At most 200 characters. */
export const line = (description: string, ...examples: string[]) =>
  z.string().regex(FORMATS.text).max(200).register(marks, { kind: 'line' }).meta({ description, examples });

/** Plain text of a few sentences. At most 2,000 characters. */
export const text = (description: string, ...examples: string[]) =>
  z.string().regex(FORMATS.text).max(2000).register(marks, { kind: 'text' }).meta({ description, examples });

/** Text of several paragraphs with the small Markdown subset. At most 10,000 characters. */
export const markdown = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(FORMATS.text)
    .max(10_000)
    .register(marks, { kind: 'markdown' })
    .meta({
      description: `${description} Paragraphs, "- " and "1. " lists, **bold**, *emphasis* and [links](https://example.org/) work; HTML does not.`,
      examples,
    });
