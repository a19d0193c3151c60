/** How texts with a fixed form are written. No flags: JSON Schema keeps none. */
export const FORMATS = {
  text: /\S/,
  id: /^[a-z0-9][a-z0-9-]*$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/,
} as const;

export type Format = keyof typeof FORMATS;
