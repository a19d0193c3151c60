/** How to get each element; written out, so that a bundler finds the files too. */
const definitions: Record<string, () => Promise<unknown>> = {
  'call-cta': () => import('./define/call-cta.js'),
  'care-level-comparison': () => import('./define/care-level-comparison.js'),
  'care-pathway': () => import('./define/care-pathway.js'),
  'crisis-notice': () => import('./define/crisis-notice.js'),
  'location-finder': () => import('./define/location-finder.js'),
  'program-faq': () => import('./define/program-faq.js'),
  'program-fit': () => import('./define/program-fit.js'),
  'program-highlights': () => import('./define/program-highlights.js'),
  'program-overview': () => import('./define/program-overview.js'),
  'program-page': () => import('./define/program-page.js'),
  'program-services': () => import('./define/program-services.js'),
  'program-statistics': () => import('./define/program-statistics.js'),
  'reach-out': () => import('./define/reach-out.js'),
  'term-explainer': () => import('./define/term-explainer.js'),
};

const undefinedElements = Object.keys(definitions)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

/** Fetches the definition of an element, once. When that fails, its children stay, as on a page without scripts. */
function load({ localName }: Element): void {
  const definition = definitions[localName];
  delete definitions[localName];
  definition?.().catch((error: unknown) => {
    console.warn(`iop-widgets: <${localName}> could not be loaded.`, error);
  });
}

function loadUsed(root: Element): void {
  const used = [root, ...root.querySelectorAll(undefinedElements)].filter((one) =>
    one.matches(undefinedElements),
  );
  // A page brings all others with it.
  const page = used.find(({ localName }) => localName === 'program-page');
  (page ? [page] : used).forEach(load);
}

/** Defines the elements a page uses: those it has, and later ones when they are added. */
function watch(page: Document): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) loadUsed(node);
    }
  });
  observer.observe(page, { childList: true, subtree: true });
  loadUsed(page.documentElement);
}

if (globalThis.document) watch(document);
