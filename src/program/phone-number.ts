import { FORMATS } from './formats.js';
import { marks } from './marks.js';
import { z } from './zod.js';

const WAYS_TO_WRITE =
  'Write it as +14706167274, (470) 616-7274, 1-800-662-HELP, three digits such as 211, or with an extension: (470) 616-7274 x12.';

const phoneText = () => z.string().regex(FORMATS.text).max(60);

export const phoneNumber = (description: string, ...examples: string[]) =>
  phoneText()
    .register(marks, { kind: 'phone' })
    .meta({ description: `${description} ${WAYS_TO_WRITE}`, examples });

/** A further crisis line's number: any but 988 and 911, which every page already shows. */
export const crisisPhoneNumber = (description: string, ...examples: string[]) =>
  phoneText()
    .register(marks, { kind: 'crisis-phone' })
    .meta({ description: `${description} ${WAYS_TO_WRITE} Not 988 or 911.`, examples });
