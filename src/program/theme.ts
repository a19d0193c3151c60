import { line } from './text.js';
import { z } from './zod.js';

export const theme = z
  .object({
    accent: line(
      'Color of calls to action, links and signs: any CSS color. Where it is too light or too dark to read, it is made darker or lighter.',
      '#14624f',
    ).optional(),
    radius: line('How round corners are: a CSS length, up to 1.5em.', '0.5em').optional(),
    fontFamily: line(
      "Fonts, as in CSS. They must be on the page already. Left out: the page's own.",
      'Georgia, serif',
    ).optional(),
  })
  .meta({ title: 'Theme', description: 'The look, where the page itself does not set it.' });

export type Theme = z.infer<typeof theme>;
