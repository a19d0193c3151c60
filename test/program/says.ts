import assert from 'node:assert/strict';
import type { Problem } from '../../src/program/problem.js';
import { problemsWith } from './documents.js';

/** Asserts the problems of a document with these sections, as far as their fields are given. */
export function says(sections: Record<string, unknown>, ...problems: Partial<Problem>[]): void {
  const compared = problemsWith(sections).map((problem, index) => {
    const keys = Object.keys(problems[index] ?? problem) as (keyof Problem)[];
    return Object.fromEntries(keys.map((key) => [key, problem[key]]));
  });
  assert.deepEqual(compared, problems);
}

/** Asserts that a document with these sections has no problem. */
export const isFine = (sections: Record<string, unknown>): void => says(sections);
