import { marks } from './marks.js';
import { text } from './text.js';
import { z } from './zod.js';

interface RangeOf {
  /** What is counted, such as "hours a week". */
  readonly unit: string;
  readonly max: number;
  readonly examples: readonly [min: number, max: number];
}

const lowest = ({ unit, max, examples }: RangeOf) =>
  z
    .number()
    .min(0)
    .max(max)
    .meta({ description: `Fewest ${unit}.`, examples: [examples[0]] });

const highest = ({ unit, max, examples }: RangeOf) =>
  z
    .number()
    .min(0)
    .max(max)
    .meta({
      description: `Most ${unit}. Leave it out when there is no upper limit.`,
      examples: [examples[1]],
    });

/** Both ends are known. */
export const closedRange = (description: string, of: RangeOf) =>
  z
    .object({ min: lowest(of), max: highest(of) })
    .register(marks, { kind: 'range' })
    .meta({ description });

/** At least one of the two ends, or words in their place. */
export const openRange = (description: string, of: RangeOf, words: string) =>
  z
    .object({
      min: lowest(of).optional(),
      max: highest(of).optional(),
      text: text('Words shown instead of the numbers.', words).optional(),
    })
    .register(marks, { kind: 'range' })
    .meta({
      description: `${description} Give min, max, text, or several of them.`,
      anyOf: [{ required: ['min'] }, { required: ['max'] }, { required: ['text'] }],
    });
