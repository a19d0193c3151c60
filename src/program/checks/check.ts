import type { DocumentNodes } from '../nodes.js';
import { excerpt } from '../plain-copy.js';
import type { Problem } from '../problem.js';

/** Looks at one thing in the whole document. */
export type Check = (nodes: DocumentNodes) => Problem[];

const problem =
  (severity: Problem['severity']) =>
  ({ path, value }: { path: string; value: unknown }, message: string, instead: string): Problem => ({
    severity,
    path,
    value: typeof value === 'string' ? excerpt(value) : value,
    message,
    instead,
  });

export const error = problem('error');
export const warning = problem('warning');
