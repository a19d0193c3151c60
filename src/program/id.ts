import { FORMATS } from './formats.js';
import { marks, type IdList } from './marks.js';
import { z } from './zod.js';

const idText = () => z.string().regex(FORMATS.id).max(100);

/** A short name for machines: it stands in links and events, so it should never change. */
export const id = (description: string, ...examples: string[]) =>
  idText().meta({
    description: `${description} Small letters, digits and hyphens; keep it once it is published.`,
    examples,
  });

/** The id of an item that must be in the list `to` of the same document. */
export const reference = (to: IdList, description: string, ...examples: string[]) =>
  idText().register(marks, { kind: 'reference', to }).meta({ description, examples });

/** The id of an item of the list `to`, or of something the document does not describe. */
export const looseReference = (to: IdList, description: string, ...examples: string[]) =>
  idText().register(marks, { kind: 'reference', to, loose: true }).meta({ description, examples });
