import { FORMATS } from './formats.js';
import { marks } from './marks.js';
import { z } from './zod.js';

export const date = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(FORMATS.date)
    .register(marks, { kind: 'date' })
    .meta({ description: `${description} Year-month-day.`, examples });
