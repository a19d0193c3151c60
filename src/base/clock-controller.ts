import type { Controller, UpdatingElement } from './updating-element.js';

const MINUTE_MS = 60_000;
/** What `window` hears when the page is seen again; `visibilitychange` bubbles up to it. */
const WAKINGS = ['visibilitychange', 'pageshow'];

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
    for (const type of WAKINGS) addEventListener(type, this.#tick);
  }

  hostDisconnected(): void {
    for (const type of WAKINGS) removeEventListener(type, this.#tick);
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    if (!document.hidden) this.#host.requestUpdate();
  };
}
