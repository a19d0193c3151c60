import type { UpdatingElement } from '../../base/updating-element.js';
import { searchFor, type Search } from './search-questions.js';

/** Who pauses so long has typed what they look for. */
const PAUSE_MS = 400;

/** What a visitor types into the search field. */
export class TypedSearch {
  query = '';
  search?: Search | undefined;
  /** Until typing pauses; a count that is said at each letter helps nobody. */
  isTyping?: boolean;
  #host: UpdatingElement;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: UpdatingElement) {
    this.#host = host;
  }

  change(query: string): void {
    this.query = query;
    this.search = searchFor(query);
    this.isTyping = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isTyping = false;
      this.#host.requestUpdate();
    }, PAUSE_MS);
    this.#host.requestUpdate();
  }
}
