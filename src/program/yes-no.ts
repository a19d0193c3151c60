import { z } from './zod.js';

export const yesNo = (description: string) => z.boolean().meta({ description, examples: [true, false] });
