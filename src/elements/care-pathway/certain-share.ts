import type { Pathway } from '../../program/pathway.js';

/** Where a length is known in words only: some of it is certain, more of it varies. */
const IN_WORDS = 38;

/** How much of the longest time everybody takes, in percent. */
export function certainShare(weeks: Pathway['length']['weeks']): number {
  if (!weeks) return IN_WORDS;
  const { min, max } = weeks;
  return max > min ? Math.round((min / max) * 100) : 100;
}
