/** How an attempt to send ended: the provider's server has the message, or it may not have it. */
export type ReachOutOutcome = 'sent' | 'failed';

/** A visitor sent the form, and it has arrived or has not. Says only that, never anything that was typed. */
export class ReachOutSubmitEvent extends Event {
  constructor(readonly outcome: ReachOutOutcome) {
    super('reach-out-submit', { bubbles: true, composed: true });
  }
}
