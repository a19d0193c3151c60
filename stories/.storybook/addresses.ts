const SILENT = '/programs/slow.json';
const GONE = '/programs/gone.json';

/**
 * Stories need an address that never answers, one that is not there, and one that takes a message: these are answered here, so that
 * nothing leaves the machine and Storybook also works where it is only files on a server, or without a network.
 */
export function answerSpecialAddresses(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    const { url, method } = new Request(input, init);
    if (method === 'POST') return Promise.resolve(Response.json({ received: true }));
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
