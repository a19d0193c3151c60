/**
 * Which answers are open. What the author wants counts until a visitor does something else; what a search opens is closed
 * again after it, unless the visitor touched it. Ids that no question has change nothing.
 */
export class OpenAnswers {
  /** Never more than one. */
  exclusive = false;

  #wish: string | undefined;
  #search: unknown;
  #opened = new Set<string>();
  #found = new Set<string>();

  /** The ids that the author wants open, between spaces. They count anew only when they change. */
  begin(wish: string): void {
    if (wish !== this.#wish) this.#opened = new Set(wish.split(/\s+/));
    this.#wish = wish;
  }

  /** Opens answers for the time of one search; they count anew only when the search changes. */
  reveal(search: unknown, ids: readonly string[]): void {
    if (search !== this.#search) this.#found = new Set(ids);
    this.#search = search;
  }

  /** Opens or closes answers for good. */
  set(ids: readonly string[], open: boolean): void {
    if (this.exclusive) this.#opened = this.#found = new Set();
    for (const id of ids) {
      this.#found.delete(id);
      this.#opened[open ? 'add' : 'delete'](id);
    }
  }

  /** Those of the given questions whose answers are open. */
  among(ids: readonly string[]): Set<string> {
    const open = ids.filter((id) => this.#opened.has(id) || this.#found.has(id));
    return new Set(this.exclusive ? open.slice(0, 1) : open);
  }
}
