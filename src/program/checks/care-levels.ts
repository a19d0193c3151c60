import { careLevel, type CareLevel } from '../care-levels.js';
import type { DocumentNode } from '../nodes.js';
import type { Problem } from '../problem.js';
import { warning, type Check } from './check.js';

type Kind = 'iop' | 'php' | 'residential';

/** How the levels are called, in English and Spanish. What comes first wins: "high-intensity outpatient" is no IOP. */
const NAMES: readonly (readonly [Kind | undefined, RegExp])[] = [
  [undefined, /medically managed|médicamente/i],
  [
    'php',
    /\b(php|hiop)\b|partial hospital|high[- ]intensity outpatient|day treatment|hospitalización parcial/i,
  ],
  ['iop', /\biop\b|intensive[- ]outpatient|ambulatorio intensivo|intensivo ambulatorio/i],
  ['residential', /\bresidential|\binpatient|\bresidencial/i],
];

const kindOf = ({ id, name, abbreviation = '' }: CareLevel): Kind | undefined =>
  NAMES.find(([, words]) => words.test(`${name} ${abbreviation} ${id}`))?.[0];

const isFourthAsam = ({ framework }: CareLevel) =>
  /asam/i.test(framework?.name ?? '') && /^\s*(4|four)/i.test(framework?.edition ?? '');

type Found = readonly [field: string, message: string, instead: string] | undefined;

/**
 * Levels of care that differ from what their names mean in the United States. Only warnings: states and payers differ.
 * Sources: SAMHSA's advisory on IOPs (2021), 42 CFR 410.43 for PHP, The ASAM Criteria, 3rd and 4th edition.
 */
export const checkCareLevels: Check = (nodes) =>
  nodes.objects('level').flatMap((node) => {
    const { data: level } = careLevel.safeParse(node.value);
    if (!level) return [];
    return [
      iopHours(level),
      phpHours(level),
      phpName(level),
      level33(level),
      residentialNights(level),
    ].flatMap((found) => toProblem(node, found));
  });

function toProblem(node: DocumentNode, found: Found): Problem[] {
  if (!found) return [];
  const [field, message, instead] = found;
  const value = (node.value as Record<string, unknown>)[field];
  return [warning({ path: `${node.path}.${field}`, value }, message, instead)];
}

function iopHours(level: CareLevel): Found {
  if (kindOf(level) !== 'iop' || !level.hoursPerWeek) return undefined;
  const { min = level.hoursPerWeek.max, max = min } = level.hoursPerWeek;
  if (level.population === 'adolescents' || level.population === 'all') {
    return min !== undefined && min < 6
      ? [
          'hoursPerWeek',
          'An IOP for adolescents has at least 6 hours of treatment a week.',
          'Check the numbers, such as "min": 6.',
        ]
      : undefined;
  }
  return min !== undefined && max !== undefined && (min < 9 || max > 19)
    ? [
        'hoursPerWeek',
        'An IOP for adults has 9 to 19 hours of treatment a week.',
        'Check the numbers, such as "min": 9, "max": 19.',
      ]
    : undefined;
}

function phpHours(level: CareLevel): Found {
  if (kindOf(level) !== 'php' || !level.hoursPerWeek) return undefined;
  const { min = level.hoursPerWeek.max } = level.hoursPerWeek;
  return min !== undefined && min < 20
    ? [
        'hoursPerWeek',
        'Partial hospitalization (PHP) has 20 or more hours of treatment a week.',
        'Check the numbers, such as "min": 20.',
      ]
    : undefined;
}

function phpName(level: CareLevel): Found {
  return isFourthAsam(level) && /\bphp\b|partial hospital/i.test(`${level.name} ${level.abbreviation ?? ''}`)
    ? [
        'name',
        'The 4th edition of The ASAM Criteria does not say "PHP"; it says "high-intensity outpatient".',
        'Write "High-intensity outpatient", and "alsoCalled": ["PHP", "Day treatment"].',
      ]
    : undefined;
}

function level33(level: CareLevel): Found {
  return isFourthAsam(level) && /^\s*3\.3\b/.test(level.framework?.level ?? '')
    ? [
        'framework',
        'The 4th edition of The ASAM Criteria has no level 3.3.',
        'Write the level it became, such as "3.1" or "3.5", or the edition it is from: "edition": "3".',
      ]
    : undefined;
}

function residentialNights(level: CareLevel): Found {
  return kindOf(level) === 'residential' && level.overnight === false
    ? [
        'overnight',
        'People sleep at a residential or inpatient program, but "overnight" is false.',
        'Write "overnight": true, or another name for this level.',
      ]
    : undefined;
}
