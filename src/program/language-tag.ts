import { FORMATS } from './formats.js';
import { marks } from './marks.js';
import { z } from './zod.js';

export const languageTag = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(FORMATS.text)
    .max(35)
    .register(marks, { kind: 'language' })
    .meta({ description: `${description} A language tag: "en", "es", "es-US".`, examples });
