import type { GuardProblem } from '../guards/guard.js';

/**
 * Why a given JSON could not be shown:
 *
 * - `address`: `src` is not an http(s) address, or a redirect left https
 * - `not-found`: `src="#id"` names no `<script type="application/json">`, or the server has no such file
 * - `network`: the address could not be reached or its server failed
 * - `timeout`: 8 seconds passed without a byte
 * - `size`: the document is larger than 1 MB
 * - `syntax`: the text is not JSON
 * - `version`: the document is newer than this library
 * - `invalid`: the section this element needs cannot be used; `problems` says where
 */
export type ProgramErrorCode =
  'address' | 'not-found' | 'network' | 'timeout' | 'size' | 'syntax' | 'version' | 'invalid';

/**
 * A JSON was given and could not be shown; the element keeps its children. Heard once per JSON, for the page's author:
 * nothing in it comes from the visitor.
 */
export class ProgramErrorEvent extends Event {
  constructor(
    readonly code: ProgramErrorCode,
    /** Paths in the document and the kind expected there; empty unless `code` is `invalid`. */
    readonly problems: readonly GuardProblem[] = [],
  ) {
    super('program-error', { bubbles: true, composed: true });
  }
}
