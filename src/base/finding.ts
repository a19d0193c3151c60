import type { ProgramErrorCode } from './program-error-event.js';

/** What was found of a document: its JSON (not judged yet), why it cannot be had, that it is on its way, or nothing. */
export type Finding = object | ProgramErrorCode | 'loading' | undefined;

/** JSON text as a document; a bare word or number becomes an empty list, which no section can be read from. */
export function parseDocument(text: string): Finding {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value ? value : [];
  } catch {
    return 'syntax';
  }
}
