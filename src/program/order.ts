import { pathTo } from './path.js';
import type { Problem } from './problem.js';

/** Sorts problems as their places follow each other in the document; what is missing comes first in what lacks it. */
export function inDocumentOrder(problems: readonly Problem[], document: unknown): Problem[] {
  const places = new Map<string, number>();
  number(document, '', places);
  const placeOf = (path: string): number => {
    for (let at = path; at; at = at.replace(/(?:\.[^.[]*|\[[^[]*\]|^[^.[]*)$/, '')) {
      const place = places.get(at);
      if (place !== undefined) return place;
    }
    return 0;
  };
  const placed = problems.map((problem) => ({ problem, place: placeOf(problem.path) }));
  return placed.sort((one, other) => one.place - other.place).map(({ problem }) => problem);
}

function number(value: unknown, path: string, places: Map<string, number>): void {
  places.set(path, places.size);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) number(item, pathTo(path, index), places);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) number(inner, pathTo(path, key), places);
  }
}
