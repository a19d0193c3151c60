import type { CareLevel, CareLevels } from '../../program/care-levels.js';

export interface Choice {
  /** The levels to show, in the order to show them. */
  readonly levels: readonly CareLevel[];
  /** Whether several levels stand in the order of the document, which begins with the most hours. */
  readonly inOrder: boolean;
  /** Ids that were asked for and are no level. */
  readonly unknown: readonly string[];
}

/**
 * The levels whose ids are `wanted` (with spaces or commas between them), else the document's `compare`, in that order.
 * Unknown ids are left out; where no known one is left, all levels are shown.
 */
export function chooseLevels({ levels, compare }: CareLevels, wanted: string | null): Choice {
  const ids = [...new Set(wanted?.match(/[^\s,]+/g) ?? compare)];
  const known = ids.flatMap((id) => levels.find((level) => level.id === id) ?? []);
  const chosen = known.length ? known : levels;
  const ordered = levels.filter((level) => chosen.includes(level));
  return {
    levels: chosen,
    inOrder: chosen.length > 1 && ordered.every((level, at) => level === chosen[at]),
    unknown: ids.filter((id) => !known.some((level) => level.id === id)),
  };
}
