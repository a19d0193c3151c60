/**
 * A visitor opened or closed one answer. Says which question, never its text. Not heard for "show all", a search, a link to a
 * question, the browser's own find-in-page or the page's script.
 */
export class ProgramFaqToggleEvent extends Event {
  static readonly eventName = 'program-faq-toggle';

  constructor(
    /** The `id` of the question in the document. */
    readonly questionId: string,
    /** Whether the answer is open now. */
    readonly open: boolean,
  ) {
    super(ProgramFaqToggleEvent.eventName, { bubbles: true, composed: true });
  }
}
