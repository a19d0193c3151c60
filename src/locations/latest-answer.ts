import type { PlaceAnswer, PlaceQuery, SearchLocations } from './search.js';

/** A search of which only the latest question is answered. */
export interface LatestAnswer {
  /** Rejects with an `AbortError` as soon as a later question is asked, and with a `TimeoutError` when it takes too long. */
  readonly search: SearchLocations;
  /** Gives up the question under way. */
  abort(): void;
}

/**
 * Lets no old answer overtake a new one: each question aborts the one before it, also where the source does not listen to its
 * signal. `seconds` is how long a source may take.
 */
export function latestAnswer(search: SearchLocations, seconds = 15): LatestAnswer {
  let running: AbortController | undefined;

  const ask = (query: PlaceQuery): Promise<PlaceAnswer> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    return new Promise((answered, failed) => {
      const { signal } = own;
      const giveUp = () => own.abort(query.signal?.reason);
      const timer = setTimeout(
        () => own.abort(new DOMException('The search took too long.', 'TimeoutError')),
        seconds * 1000,
      );
      const end = () => {
        clearTimeout(timer);
        query.signal?.removeEventListener('abort', giveUp);
      };
      signal.addEventListener('abort', () => {
        end();
        failed(signal.reason as Error);
      });
      query.signal?.addEventListener('abort', giveUp);
      if (query.signal?.aborted) return giveUp();
      // A function of the page's author may also throw, or answer at once.
      void new Promise<PlaceAnswer>((found) => found(search({ ...query, signal })))
        .then(answered, failed)
        .finally(end);
    });
  };

  return { search: ask, abort: () => running?.abort() };
}
