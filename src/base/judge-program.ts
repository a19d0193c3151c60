import { checkDocument, checkSection, type GuardProblem, type SectionGuard } from '../guards/guard.js';
import type { Program, SectionName } from '../program/document.js';
import type { ProgramErrorCode } from './program-error-event.js';

/** The sections an element reads, each with its guard. */
export type SectionGuards = Partial<Record<SectionName, SectionGuard>>;

/** What an element may draw: the sections it reads, cleaned, and the document's language. */
export type Judged = Pick<Program, 'language'> & Partial<Pick<Program, SectionName>>;

export type Judgement =
  | { program: Judged; problems: GuardProblem[] }
  | { program?: undefined; code: ProgramErrorCode; problems: GuardProblem[] };

type Checked = ReturnType<typeof checkSection>;

const checkedSections = new WeakMap<object, Map<SectionGuard, Checked>>();

/** Checks a section once per document, however many elements read it. */
function checkOnce(document: object, guard: SectionGuard, value: unknown, name: string): Checked {
  let checked = checkedSections.get(document);
  if (!checked) checkedSections.set(document, (checked = new Map<SectionGuard, Checked>()));
  let result = checked.get(guard);
  if (!result) checked.set(guard, (result = checkSection(guard, value, name)));
  return result;
}

/**
 * Judges of a document what an element reads. A section that is not there is left out silently; one that cannot be used is
 * left out and reported; when the element `needs` it, there is nothing to show.
 */
export function judgeProgram(
  value: unknown,
  sections: SectionGuards,
  needs: readonly SectionName[],
): Judgement {
  const { state, language, problems } = checkDocument(value);
  if (state !== 'usable') return { code: state === 'newer' ? 'version' : 'invalid', problems };
  const document = value as Record<SectionName, unknown>;
  const program: Record<string, unknown> = { language };
  let lacking = false;
  for (const name of Object.keys(sections) as SectionName[]) {
    if (!Object.hasOwn(document, name) || document[name] === undefined) continue;
    const checked = checkOnce(document, sections[name]!, document[name], name);
    problems.push(...checked.problems);
    if (checked.value === undefined) lacking ||= needs.includes(name);
    else program[name] = checked.value;
  }
  return lacking ? { code: 'invalid', problems } : { program: program as Judged, problems };
}
