/** How a visitor chose to get in touch. */
export type CallKind = 'phone' | 'text' | 'tty' | 'online';

/** A visitor followed one of the ways to get in touch. Says which kind, never the number or who it belongs to. */
export class CallCtaCallEvent extends Event {
  constructor(readonly kind: CallKind) {
    super('call-cta-call', { bubbles: true, composed: true });
  }
}
