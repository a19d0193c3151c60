import type { Plugin } from 'vite';

const PAGE = /\/define\/program-page\.js$/;

/**
 * A program-page brings every element: as the one file that has them all. Their own files would be 14 to fetch and, since each has a
 * copy of what it shares with few others, a quarter more.
 */
export function wholePage(): Plugin {
  return {
    name: 'whole-page',
    enforce: 'pre',
    resolveId: (source) => (source === '../all.js' ? { id: source, external: 'absolute' } : null),
    load: (id) => (PAGE.test(id) ? 'import "../all.js";' : null),
  };
}

/** Leaves the page itself out, to see what it costs beyond its sections. */
export function withoutPage(): Plugin {
  return {
    name: 'without-page',
    enforce: 'pre',
    load: (id) => (PAGE.test(id) ? '' : null),
  };
}
