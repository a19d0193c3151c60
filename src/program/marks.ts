import { z } from './zod.js';

/** The lists whose items other parts of the document name by id. */
export type IdList = 'careLevels.levels' | 'faq.groups' | 'faq.questions';

/** What a schema stands for, where its kind alone does not say: the checks of `parseProgram` find their fields by it. */
export type Mark =
  | { readonly kind: 'line' | 'text' | 'markdown' }
  | { readonly kind: 'phone' | 'crisis-phone' | 'link' | 'secure-link' | 'email' }
  | { readonly kind: 'date' | 'time-zone' | 'language' | 'vocabulary' }
  /** `loose`: the id may also stand for something outside the document. */
  | { readonly kind: 'reference'; readonly to: IdList; readonly loose?: true }
  | { readonly kind: 'range' | 'years' | 'weekly-hours' | 'special-hours' | 'place' | 'level' | 'locations' };

/** Marks stay on a schema's copies: `phoneNumber(…).meta(…)` is still a phone number. */
export const marks = z.registry<Mark>();
