import { safeLink } from '../../base/safe-link.js';

/**
 * Why a message may not have arrived, as far as a page can know. `network`: also when the endpoint's CORS headers are missing;
 * browsers do not tell the difference. `refused`: whoever answered did not say that it has arrived.
 */
export type Failure = 'network' | 'timeout' | 'refused';

/** So long, in milliseconds, an answer may take: a bad network, then a server that has to wake up. */
const PATIENCE = 20_000;

/**
 * The address a message may be sent to, or `undefined`: a whole https address, so that it is the provider's own choice and not the
 * page's; for trying things out also one of the same machine.
 */
export function endpointOf(value: unknown): string | undefined {
  const address = safeLink(value, '');
  return address && /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(address) ? address : undefined;
}

/**
 * Posts a message to one address and nowhere else: a redirect is not followed. It has arrived when the answer is 204, or 2xx with
 * the JSON `{"received": true}`: a login page of a hotel's network or a site's start page is no receipt. Never rejects.
 */
export async function sendMessage(
  endpoint: string,
  message: string,
  key: string,
  controller: AbortController,
  patience = PATIENCE,
): Promise<'sent' | Failure> {
  let failure: Failure = 'network';
  const timer = setTimeout(() => {
    failure = 'timeout';
    controller.abort();
  }, patience);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: message,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: controller.signal,
    });
    const text = response.ok ? await response.text() : '';
    return response.status === 204 || isReceipt(text) ? 'sent' : 'refused';
  } catch {
    return failure;
  } finally {
    clearTimeout(timer);
  }
}

function isReceipt(text: string): boolean {
  try {
    return (JSON.parse(text) as { received?: unknown } | null)?.received === true;
  } catch {
    return false;
  }
}
