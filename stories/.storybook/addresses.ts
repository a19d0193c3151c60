const SILENT = '/programs/slow.json';
const GONE = '/programs/gone.json';

/**
 * Stories need an address that never answers and one that is not there, also where Storybook is only files on a server or the
 * network is off: these two are answered here.
 */
export function answerSpecialAddresses(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    const { url } = new Request(input, { signal: init?.signal ?? null });
    if (url.endsWith(SILENT)) return silence(init?.signal);
    if (url.endsWith(GONE)) return Promise.resolve(new Response('Not found', { status: 404 }));
    return fetch(input, init);
  };
}

function silence(signal?: AbortSignal | null): Promise<never> {
  return new Promise((_answer, abort) => {
    signal?.addEventListener('abort', () => abort(new DOMException('Given up', 'AbortError')));
  });
}
