/** What a page under test tells about itself; `watched` is put into every page before anything else runs. */
export interface Watched {
  /** Errors, rejections, console warnings and violations of the page's policy, each as one line. */
  reports: string[];
  /** The codes of the `program-error` events heard so far. */
  programErrors: string[];
  /** The same by the id of the element that reported it. */
  failures: Record<string, string[]>;
  /** The names that `window` had before the page's own scripts. */
  names: string[];
}

declare global {
  const watched: Watched;
}

/** The script that does the watching. */
export const WATCH_SCRIPT = `
  window.watched = { reports: [], programErrors: [], failures: {}, names: [] };
  watched.names = Object.getOwnPropertyNames(window);
  for (const kind of ['warn', 'error']) {
    const original = console[kind];
    console[kind] = (...words) => {
      watched.reports.push(kind + ': ' + words.join(' '));
      original.apply(console, words);
    };
  }
  addEventListener('error', (event) => watched.reports.push('uncaught: ' + event.message));
  addEventListener('unhandledrejection', (event) => watched.reports.push('rejected: ' + event.reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    const isBrowsersOwnWish = blockedURI.endsWith('/favicon.ico');
    if (!isBrowsersOwnWish) watched.reports.push('policy: ' + violatedDirective + ' ' + blockedURI + ' ' + sample);
  });
  document.addEventListener('program-error', (event) => {
    watched.programErrors.push(event.code);
    (watched.failures[event.target.id] ??= []).push(event.code);
  });
`;
