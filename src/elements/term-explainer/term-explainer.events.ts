/** A visitor opened or closed the explanation of a term in running text. Says which term, never its words. */
export class TermExplainerToggleEvent extends Event {
  constructor(
    /** The `id` of the term in the document. */
    readonly termId: string,
    /** Whether the explanation is open now. */
    readonly open: boolean,
  ) {
    super('term-explainer-toggle', { bubbles: true, composed: true });
  }
}
