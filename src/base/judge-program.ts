import { checkDocument, checkSection, type GuardProblem, type SectionGuard } from '../guards/guard.js';
import type { Program, SectionName } from '../program/document.js';
import type { ProgramErrorCode } from './program-error-event.js';

/** The sections an element reads, each with its guard. */
export type SectionGuards = Partial<Record<SectionName, SectionGuard>>;

/** What an element may draw: the sections it reads, cleaned, and the document's language. */
export type Judged = Pick<Program, 'language'> & Partial<Pick<Program, SectionName>>;

/** With `code`: why nothing can be shown. */
export interface Judgement {
  program: Judged;
  code?: ProgramErrorCode | undefined;
  problems: GuardProblem[];
}

/**
 * Judges of a document what an element reads. A section that is not there is left out silently; one that cannot be used is
 * left out and reported; when the element `needs` it, there is nothing to show. So it is when the section is missing from
 * something that does not even say that it is a program's document.
 */
export function judgeProgram(
  document: object,
  guards: SectionGuards,
  needs: readonly SectionName[],
): Judgement {
  const { code: refused, language, problems } = checkDocument(document);
  const program = { language } as Record<string, unknown>;
  const isDoubtful = problems.length > 0;
  let code: Judgement['code'] = refused;
  for (const name of code ? [] : (Object.keys(guards) as SectionName[])) {
    const given = Object.hasOwn(document, name) ? (document as Record<string, unknown>)[name] : undefined;
    if (given === undefined) continue;
    const checked = checkSection(guards[name]!, given, name);
    problems.push(...checked.problems);
    program[name] = checked.value;
    if (checked.value === undefined && needs.includes(name)) code = 'invalid';
  }
  if (isDoubtful && !needs.every((name) => program[name])) code ||= 'invalid';
  return { program: program as unknown as Judged, code, problems };
}
