import type { DocumentNodes } from '../nodes.js';
import { warning, type Check } from './check.js';

interface Wording {
  readonly words: RegExp;
  readonly reason: string;
  readonly instead: string;
}

const STIGMA = 'can hurt the people who read it';
const PROMISE = 'promises what no treatment or site can';

/** A whole word, with accents. Small letters only: names of agencies and studies stay as they are. */
const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/**
 * Words to think about again, by language. Stigma: NIDA, "Words Matter: Terms to Use and Avoid When Talking About Addiction".
 * Promises: the FTC's Opioid Addiction Recovery Fraud Prevention Act makes deceptive claims about treatment unlawful.
 */
const WORDINGS: Readonly<Record<string, readonly Wording[]>> = {
  en: [
    {
      words: whole('addicts?|junkies?|alcoholics|drug users?|(?:drug|substance) abusers?'),
      reason: STIGMA,
      instead: 'Put the person first, such as "a person with a substance use disorder".',
    },
    {
      words: whole('(?:substance|drug|alcohol|opioid) abuse'),
      reason: STIGMA,
      instead: 'Write "substance use" or "substance use disorder".',
    },
    {
      words: whole('(?<!not )(?:guaranteed|[Gg]uarantee[ds]?)|(?<!(?:no|not|not a|cannot) )(?:[Cc]ure[ds]?)'),
      reason: PROMISE,
      instead: 'Say what you do, such as "We help you build a plan for recovery".',
    },
  ],
  es: [
    {
      words: whole('drogadict[oa]s?|adict[oa]s?|alcohólic[oa]s|drogodependientes?'),
      reason: STIGMA,
      instead: 'Put the person first, such as "una persona con un trastorno por consumo de sustancias".',
    },
    {
      words: whole('abuso de (?:sustancias|drogas|alcohol|opioides)'),
      reason: STIGMA,
      instead: 'Write "consumo de sustancias" or "trastorno por consumo de sustancias".',
    },
    {
      words: whole('(?<!no )(?:[Gg]aranti[cz]\\p{L}*)|(?<!no (?:se )?)[Cc]ura(?:mos|r)?'),
      reason: PROMISE,
      instead: 'Say what you do, such as "Le ayudamos a preparar un plan para su recuperación".',
    },
  ],
};

/** Promises in any language. */
const ANYWHERE: readonly Wording[] = [
  {
    words: /100 ?%/,
    reason: PROMISE,
    instead: 'Leave the number out, or say what is sure, such as "Your call is confidential".',
  },
  {
    words: /HIPAA[- ]compliant|cumple con (?:la )?HIPAA/i,
    reason: PROMISE,
    instead: 'Say what you do, such as "We protect your health information as the law requires".',
  },
];

/** Texts put the person first and promise nothing that cannot be kept. One warning for each kind and text. */
export const checkWording: Check = (nodes) => {
  const wordings = [...(WORDINGS[languageOf(nodes)] ?? []), ...ANYWHERE];
  return nodes.texts('line', 'text', 'markdown').flatMap((node) =>
    wordings.flatMap(({ words, reason, instead }) => {
      const found = words.exec(node.value);
      return found ? [warning(node, `"${found[0]}" ${reason}.`, instead)] : [];
    }),
  );
};

const languageOf = (nodes: DocumentNodes) =>
  (nodes.texts('language').find(({ path }) => path === 'language')?.value ?? 'en').slice(0, 2).toLowerCase();
