import { choice } from './choice.js';
import { id, reference } from './id.js';
import { filledList, list } from './list.js';
import { marks } from './marks.js';
import { openRange } from './number-range.js';
import { source } from './source.js';
import { line, text } from './text.js';
import { yesNo } from './yes-no.js';
import { z } from './zod.js';

const levelId = () => reference('careLevels.levels', 'Id of a level in this list.', 'op');

const nextSteps = z
  .object({
    levels: list('Levels that can come next.', levelId()).optional(),
    text: text('What can come next, in words.', 'Outpatient care or aftercare, with a plan').optional(),
  })
  .meta({ description: 'What can come after this level.' });

const framework = z
  .object({
    name: line('Name of the framework.', 'The ASAM Criteria'),
    edition: line('Its edition, in quotation marks.', '4').optional(),
    level: line('What the framework calls this level.', '2.1'),
  })
  .meta({ description: 'What a clinical framework calls this level. Shown as a detail, never as the name.' });

export const careLevel = z
  .object({
    id: id('Id of this level.', 'iop'),
    name: line('Full name.', 'Intensive outpatient'),
    abbreviation: line('Short form.', 'IOP').optional(),
    alsoCalled: list('Other names in use.', line('One name.', 'Day treatment')).optional(),
    hoursPerWeek: openRange(
      'Hours of treatment in a week.',
      { unit: 'hours of treatment a week', max: 168, examples: [9, 19] },
      'Around the clock',
    ).optional(),
    daysPerWeek: openRange(
      'Days with treatment in a week.',
      { unit: 'days with treatment a week', max: 7, examples: [3, 5] },
      'As agreed',
    ).optional(),
    overnight: yesNo('true when people sleep there, false when they sleep at home.').optional(),
    overnightText: text('Words about nights, in place of yes or no.', 'No, you live at home').optional(),
    setting: text('Where it takes place, in words.', 'Clinic or telehealth').optional(),
    population: choice('Whom this level describes.', ['adults', 'adolescents', 'all']).optional(),
    medicalManagement: text('Medical care at this level, in words.', 'A doctor is on call').optional(),
    typicalLength: text(
      'How long people usually stay, in words.',
      'Several weeks to several months',
    ).optional(),
    suits: text('Whom it suits, in words.', 'People who finished partial hospitalization').optional(),
    nextSteps: nextSteps.optional(),
    framework: framework.optional(),
    source: source.meta({ description: 'Where the numbers of this level come from.' }).optional(),
  })
  .register(marks, { kind: 'level' })
  .meta({
    id: 'CareLevel',
    title: 'Level of care',
    description: 'One level of care. Leave out what is not known.',
  });

export const careLevels = z
  .object({
    title: line('Title of the section.', 'How the levels of care compare').optional(),
    text: text('A sentence before the comparison.', 'Levels differ in hours and support.').optional(),
    compare: list('Which levels the comparison shows, in which order. Left out: all.', levelId()).optional(),
    note: text('A sentence below the comparison.', 'Hours differ from person to person.').optional(),
    levels: filledList('The levels of care, the one with the most support first.', careLevel),
  })
  .meta({ title: 'Levels of care', description: 'The levels of care the program stands among.' });

export type CareLevels = z.infer<typeof careLevels>;
export type CareLevel = z.infer<typeof careLevel>;
