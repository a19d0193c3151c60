import { choice } from './choice.js';
import { id } from './id.js';
import { filledList } from './list.js';
import { marks } from './marks.js';
import { source } from './source.js';
import { line, text } from './text.js';
import { z } from './zod.js';

const year = (description: string, example: number) =>
  z
    .number()
    .min(1900)
    .max(2100)
    .meta({ description, examples: [example] });

const period = z
  .object({
    from: year('First year.', 2019),
    to: year('Last year. Left out: one year only.', 2022).optional(),
  })
  .register(marks, { kind: 'years' })
  .meta({ description: 'The years the figure is about.' });

const statistic = z
  .object({
    id: id('Id of this figure.', 'overdose-deaths'),
    text: text(
      'The whole statement, so that it can stand without the figure.',
      'Overdose deaths in Georgia rose by 90% from 2019 to 2022.',
    ),
    value: z
      .number()
      .meta({ description: 'The figure alone, as a number.', examples: [90.08] })
      .optional(),
    unit: choice('What the figure counts.', ['percent', 'people', 'count']).optional(),
    measures: choice(
      'What a percent says: how much something changed between the two years of the period, or what share of a whole it is. Without it, a percent is not drawn.',
      ['change', 'share'],
    ).optional(),
    before: z
      .number()
      .meta({
        description: 'The same figure in the first year of the period, to be drawn beside the value.',
        examples: [356],
      })
      .optional(),
    period: period.optional(),
    compares: text('What is compared with what.', 'Deaths in 2022 with deaths in 2019').optional(),
    note: text(
      'What a reader should know about the figure.',
      'It says nothing about one program.',
    ).optional(),
    source: source.meta({
      description: 'Where the figure comes from. A figure without a source is not shown.',
    }),
  })
  .meta({ description: 'One figure with its source.' });

export const statistics = z
  .object({
    title: line('Title of the section.', 'What the research says').optional(),
    text: text('A sentence before the figures.', 'Each figure names its source.').optional(),
    items: filledList('The figures.', statistic),
  })
  .meta({ title: 'Statistics', description: 'Figures, each with its source.' });

export type Statistics = z.infer<typeof statistics>;
export type Statistic = z.infer<typeof statistic>;
