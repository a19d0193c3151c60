import { locations } from '../guards/generated/locations.js';
import { checkSection, type GuardProblem, type ListGuard, type SectionGuard } from '../guards/guard.js';
import type { Place } from '../program/place.js';

const [placeGuard] = locations['places'] as ListGuard;

/**
 * Checks all of a place before it is drawn: what is usable of it, with known fields only; `undefined` when its id or its name is
 * not. What was left out is told to `onProblem`.
 */
export function checkPlace(given: unknown, onProblem?: (problem: GuardProblem) => void): Place | undefined {
  const { value, problems } = checkSection(placeGuard as SectionGuard, given, 'place');
  if (onProblem) problems.forEach(onProblem);
  return value as Place | undefined;
}
