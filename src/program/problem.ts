/** One thing to put right in a program's document, told to the person who wrote it. */
export interface Problem {
  /** `error`: something cannot be shown, or would be wrong. `warning`: it is shown, but look at it again. */
  readonly severity: 'error' | 'warning';
  /** Where it is, such as `faq.questions[3].answer`; empty for the document as a whole. */
  readonly path: string;
  /** What the document says there; `undefined` when it says nothing. Long texts are cut. */
  readonly value: unknown;
  /** What is wrong, in one or two plain sentences. */
  readonly message: string;
  /** What to write instead, with an example. */
  readonly instead: string;
}
