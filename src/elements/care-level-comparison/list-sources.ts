import { safeLink } from '../../base/safe-link.js';
import type { CareLevel } from '../../program/care-levels.js';
import { shortName } from './compare-levels.js';

export interface ListedSource {
  readonly label: string;
  /** Where to check it, when that is a safe address. */
  readonly href: string | undefined;
  /** The levels it is for; empty when it is for all. */
  readonly levels: string[];
}

const keyOf = ({ source }: CareLevel) => source && JSON.stringify(source);

/** The sources of these levels, each once, in the order of the levels. */
export function listSources(levels: readonly CareLevel[]): ListedSource[] {
  return [...new Set(levels.map(keyOf))].flatMap((key) => {
    const its = levels.filter((level) => keyOf(level) === key);
    const { label, url } = its[0]!.source ?? {};
    if (!label) return [];
    return { label, href: safeLink(url, ''), levels: its.length < levels.length ? its.map(shortName) : [] };
  });
}
