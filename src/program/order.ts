import { pathTo } from './path.js';
import type { Problem } from './problem.js';

/** Sorts problems as their places follow each other in the document; what is missing comes first in what lacks it. */
export function inDocumentOrder(problems: readonly Problem[], document: unknown): Problem[] {
  const wanted = new Set(problems.flatMap(({ path }) => lineage(path)));
  const places = new Map<string, number>();
  number(document, '', wanted, places);
  const placeOf = ({ path }: Problem) =>
    places.get(lineage(path).find((each) => places.has(each)) ?? '') ?? 0;
  const placed = problems.map((problem) => ({ problem, place: placeOf(problem) }));
  return placed.sort((one, other) => one.place - other.place).map(({ problem }) => problem);
}

/** A path and all that it is in: `faq.questions[3]`, `faq.questions`, `faq`, and the document. */
function lineage(path: string): string[] {
  const shorter = path.replace(/(?:\["(?:[^"\\]|\\.)*"\]|\[\d+\]|\.[^.[]*|^[^.[]*)$/, '');
  return path ? [path, ...lineage(shorter)] : [''];
}

/** Gives every wanted place its number. */
function number(value: unknown, path: string, wanted: Set<string>, places: Map<string, number>): void {
  if (!wanted.has(path)) return;
  places.set(path, places.size);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    number(inner, pathTo(path, Array.isArray(value) ? Number(key) : key), wanted, places);
  }
}
