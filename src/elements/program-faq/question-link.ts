import type { Controller, UpdatingElement } from '../../base/updating-element.js';

/**
 * The id of the question that a page's hash points to: `#<element id>--<question id>`. `undefined` for every other hash, those
 * of hash routers (`#/`, `#!`) among them, and for an element without an id, to which nothing can point.
 */
export function questionInHash(hash: string, elementId: string): string | undefined {
  const start = `#${elementId}--`;
  try {
    const link = decodeURIComponent(hash);
    return elementId && link.startsWith(start) ? link.slice(start.length) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Follows links to single questions: calls `show` when the page's hash points to a question that is drawn. Each link is followed
 * once, on arrival or as soon as there are questions; the page's address is read, never written.
 */
export class QuestionLink implements Controller {
  #host: UpdatingElement;
  #hash?: string;
  #isNew?: boolean;
  #show: (question: HTMLDetailsElement) => void;

  constructor(host: UpdatingElement, show: (question: HTMLDetailsElement) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleHash);
    // A host that is only moved has followed the link before.
    if (this.#hash !== location.hash) this.#handleHash();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleHash);
  }

  hostUpdated(): void {
    const host = this.#host;
    const questions = this.#isNew ? [...host.shadowRoot!.querySelectorAll('details')] : [];
    if (!questions.length) return;
    this.#isNew = false;
    const id = questionInHash(this.#hash!, host.id);
    const question = questions.find((one) => one.id === id);
    if (question) this.#show(question);
  }

  readonly #handleHash = (): void => {
    this.#hash = location.hash;
    this.#isNew = true;
    this.#host.requestUpdate();
  };
}
