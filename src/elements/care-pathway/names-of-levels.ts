import type { CareLevel } from '../../program/care-levels.js';

/** A level of care, no more of it than how it is called. */
export type Level = Pick<CareLevel, 'id' | 'name' | 'abbreviation'>;

/** "PHP or Residential care": the short names of these levels, in the language of the names. Ids that no level has are left out. */
export function namesOfLevels(ids: readonly string[], levels: readonly Level[], language: string): string {
  const found = ids.flatMap((id) => levels.find((level) => level.id === id) ?? []);
  const names = found.map(({ abbreviation, name }) => abbreviation ?? name);
  return new Intl.ListFormat([language, 'en'], { type: 'disjunction' }).format(names);
}
