import type { Controller, UpdatingElement } from '../../base/updating-element.js';

/**
 * Says when the page is being printed by a browser whose style sheets cannot show what is in a closed `<details>`
 * (`::details-content`: Chrome 131, Firefox 143, Safari 18.4).
 */
export class PrintController implements Controller {
  isPrinting?: boolean;
  #host: UpdatingElement;

  constructor(host: UpdatingElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
  }

  readonly #handlePrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint' && !CSS.supports('selector(::details-content)');
    this.#host.requestUpdate();
  };
}
