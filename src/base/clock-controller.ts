import type { Controller, UpdatingElement } from './updating-element.js';

const MINUTE_MS = 60_000;

/**
 * Updates an element that shows the time of day: at the next full minute while the page is visible, when it becomes visible
 * again, and when it comes back from the back/forward cache.
 */
export class ClockController implements Controller {
  #timer: ReturnType<typeof setTimeout> | undefined;

  #host: UpdatingElement;
  constructor(host: UpdatingElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called whenever the time is drawn. */
  wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tick, MINUTE_MS - (Date.now() % MINUTE_MS));
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    addEventListener('pageshow', this.#tick);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    removeEventListener('pageshow', this.#tick);
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    if (!document.hidden) this.#host.requestUpdate();
  };
}
