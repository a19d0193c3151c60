/** What an endpoint learns beside what a visitor typed. */
export interface About {
  readonly provider: string;
  readonly program?: string | undefined;
  /** Of the document, so that the answer may be in the same language. */
  readonly language: string;
}

/** The message as the endpoint gets it, in JSON: the fields that were filled in, without white space around them. */
export function composeMessage(about: About, fields: Iterable<[string, unknown]>): string {
  const message: Record<string, unknown> = { version: 1, ...about };
  for (const [name, value] of fields) {
    const text = String(value).trim();
    if (text) message[name] = text;
  }
  return JSON.stringify(message);
}

/** A name for one message that no other has. (`randomUUID` is not there on pages without https.) */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((number) => number.toString(36)).join('-');
