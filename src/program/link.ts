import { FORMATS } from './formats.js';
import { marks } from './marks.js';
import { z } from './zod.js';

const linkText = () => z.string().regex(FORMATS.text).max(2000);

/** A web address a visitor may follow. */
export const link = (description: string, ...examples: string[]) =>
  linkText()
    .register(marks, { kind: 'link' })
    .meta({ description: `${description} Starts with https://.`, examples });

/** A web address that must be https: what is sent or shown as proof goes over a secure connection. */
export const secureLink = (description: string, ...examples: string[]) =>
  linkText()
    .register(marks, { kind: 'secure-link' })
    .meta({ description: `${description} Must start with https://.`, examples });

export const email = (description: string, ...examples: string[]) =>
  linkText().register(marks, { kind: 'email' }).meta({ description, examples });
