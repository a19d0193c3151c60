import { checkDocument, checkSection } from '../guards/guard.js';
import { SECTION_GUARDS } from '../guards/generated/section-guards.js';
import { fromShorthand } from './shorthand.js';
import { checkAlternatives } from './checks/alternatives.js';
import { checkCareLevels } from './checks/care-levels.js';
import type { Check } from './checks/check.js';
import { checkDates } from './checks/dates.js';
import { checkHours } from './checks/hours.js';
import { checkIds } from './checks/ids.js';
import { checkLanguages } from './checks/languages.js';
import { checkLinks } from './checks/links.js';
import { checkPhones } from './checks/phones.js';
import { checkPlaces } from './checks/places.js';
import { checkRanges } from './checks/ranges.js';
import { checkReferences } from './checks/references.js';
import { checkUnknownKeys } from './checks/unknown-keys.js';
import { checkWording } from './checks/wording.js';
import { programDocument, type Program, type SectionName } from './document.js';
import { readJson } from './json-text.js';
import { DocumentNodes } from './nodes.js';
import { inDocumentOrder } from './order.js';
import { plainCopy } from './plain-copy.js';
import type { Problem } from './problem.js';
import { structureProblems } from './structure.js';

const CHECKS: readonly Check[] = [
  checkAlternatives,
  checkPlaces,
  checkPhones,
  checkLinks,
  checkLanguages,
  checkDates,
  checkHours,
  checkRanges,
  checkIds,
  checkReferences,
  checkCareLevels,
  checkWording,
  checkUnknownKeys,
];

export interface ParsedProgram {
  /** What the elements would show: all that can be used; `undefined` when there is no provider or no program left. */
  readonly program: Program | undefined;
  /** In the order of the document; empty when all is well. */
  readonly problems: Problem[];
}

/**
 * Judges a program's document, given as an object or as JSON text, for the person who writes it. Never throws. What it keeps is
 * what an element keeps: unknown fields and values that cannot be used are left out, each with a problem that says so.
 */
export function parseProgram(input: unknown): ParsedProgram {
  const text = typeof input === 'string' ? readJson(input) : { value: input };
  if (text.value === undefined && text.problem) return { program: undefined, problems: [text.problem] };
  const copy = plainCopy(text.value);
  const document = writtenOut(copy.value);
  const { code, language } = checkDocument(document);
  if (code === 'version')
    return { program: undefined, problems: [newer((document as { version: unknown }).version)] };
  const unreadable = new Set(copy.problems.map(({ path }) => path));
  const structure = structureProblems(programDocument, document).filter(({ path }) => !unreadable.has(path));
  const nodes = new DocumentNodes(programDocument, document);
  const found = [...copy.problems, ...structure, ...CHECKS.flatMap((check) => check(nodes))];
  return {
    program: code ? undefined : kept(document as object, language),
    problems: [...(text.problem ? [text.problem] : []), ...inDocumentOrder(found, document)],
  };
}

/** The document with bare lists in their sections. */
function writtenOut(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  const sections = Object.entries(document).map(([name, value]) => [name, fromShorthand(name, value)]);
  return Object.fromEntries(sections);
}

/** What the guards keep of each section. */
function kept(document: object, language: string): Program | undefined {
  const program: Record<string, unknown> = { version: 1, language };
  for (const name of Object.keys(SECTION_GUARDS) as SectionName[]) {
    if (!Object.hasOwn(document, name)) continue;
    const { value } = checkSection(
      SECTION_GUARDS[name],
      (document as Record<SectionName, unknown>)[name],
      name,
    );
    if (value !== undefined) program[name] = value;
  }
  return program['provider'] && program['program'] ? (program as unknown as Program) : undefined;
}

const newer = (version: unknown): Problem => ({
  severity: 'error',
  path: 'version',
  value: version,
  message: `This document is of version ${String(version)}, which this version of IOP Widgets does not know.`,
  instead: 'Write "version": 1, or install a newer version of IOP Widgets.',
});
