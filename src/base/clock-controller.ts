import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE_MS = 60_000;

/**
 * Updates its host with the time of day: at every full minute while the page is visible, when it becomes visible again, and
 * when it comes back from the back/forward cache. Stands still until `start()`, since unknown hours need no clock.
 */
export class ClockController implements ReactiveController {
  private started = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & { isConnected: boolean }) {
    host.addController(this);
  }

  start(): void {
    if (this.started || !this.host.isConnected) return;
    this.started = true;
    document.addEventListener('visibilitychange', this.tick);
    window.addEventListener('pageshow', this.tick);
    this.wait();
  }

  hostDisconnected(): void {
    this.started = false;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.tick);
    window.removeEventListener('pageshow', this.tick);
  }

  private readonly tick = (): void => {
    clearTimeout(this.timer);
    if (document.visibilityState !== 'visible') return;
    this.host.requestUpdate();
    this.wait();
  };

  private wait(): void {
    this.timer = setTimeout(this.tick, MINUTE_MS - (Date.now() % MINUTE_MS));
  }
}
