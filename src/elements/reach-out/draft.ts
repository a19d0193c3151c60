/** What a visitor has put into the form so far; it outlives whatever is drawn anew. */
export class Draft {
  readonly #values: Record<string, string> = {};

  /** The words somebody agreed to: other words are not agreed to. */
  agreedTo = '';

  /** The names of the fields that somebody has to look at again, from top to bottom. */
  wrong: readonly string[] = [];

  /** The text or the choice in a field. */
  of(name: string): string {
    return this.#values[name] ?? '';
  }

  keep({ name, type, value, checked }: HTMLInputElement): void {
    if (type === 'checkbox') this.agreedTo = checked ? value : '';
    else this.#values[name] = value;
  }

  /** Keeps all fields, also those that the browser filled in without a word, and sees which are wrong. */
  check(form: HTMLFormElement): void {
    const fields = form.querySelectorAll<HTMLInputElement>('textarea, select, input:not([type=radio])');
    for (const field of fields) this.keep(field);
    this.wrong = [...fields].filter((field) => !field.validity.valid).map(({ name }) => name);
  }
}
