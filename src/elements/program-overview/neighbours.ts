import type { CareLevel } from '../../program/care-levels.js';

/** A level of care as a step before or after others. */
export type Level = Pick<CareLevel, 'id' | 'name' | 'abbreviation' | 'setting'>;

/** So many levels on each side are neighbours; who asks for more looks at the comparison. */
const REACH = 2;

/** A level among its neighbours, in the order of the document; none when it is not known or stands alone. */
export function neighbours(own: string | undefined, levels: readonly Level[]): readonly Level[] {
  const at = levels.findIndex(({ id }) => id === own);
  return at < 0 || levels.length < 2 ? [] : levels.slice(Math.max(0, at - REACH), at + REACH + 1);
}
