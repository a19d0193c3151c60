import { FORMATS } from './formats.js';
import { z } from './zod.js';

export const time = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(FORMATS.time)
    .meta({ description: `${description} Hours and minutes, 00:00 to 24:00.`, examples });
