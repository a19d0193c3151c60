import { z } from './zod.js';

/** One word out of a fixed few. */
export const choice = <const Values extends readonly [string, ...string[]]>(
  description: string,
  values: Values,
) => z.enum(values).meta({ description, examples: [...values] });
