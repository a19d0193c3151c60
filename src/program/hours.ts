import { choice } from './choice.js';
import { date } from './date.js';
import { FORMATS } from './formats.js';
import { filledList, list } from './list.js';
import { marks } from './marks.js';
import { line, text } from './text.js';
import { time } from './time.js';
import { yesNo } from './yes-no.js';
import { z } from './zod.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const weeklyHours = z
  .object({
    dayOfWeek: filledList(
      'The days this row is about, in English.',
      choice('A day of the week, in English.', DAYS),
    ),
    opens: time('When it opens. 00:00 to 00:00 is closed all day.', '09:00'),
    closes: time(
      'When it closes. The same as or earlier than "opens" means the next day; 24:00 is the end of the day.',
      '17:30',
    ),
    validFrom: date('First day this row holds.', '2026-09-01').optional(),
    validThrough: date('Last day this row holds.', '2027-05-31').optional(),
  })
  .register(marks, { kind: 'weekly-hours' })
  .meta({ description: 'Hours that return every week. Several rows for one day are several openings.' });

const specialHours = z
  .object({
    validFrom: date('First day.', '2026-12-24'),
    validThrough: date('Last day. Left out: only the first day.', '2026-12-26').optional(),
    opens: time('When it opens on these days. Left out with "closes": closed.', '10:00').optional(),
    closes: time('When it closes on these days.', '14:00').optional(),
    name: line('Why the hours differ.', 'Winter holidays').optional(),
  })
  .register(marks, { kind: 'special-hours' })
  .meta({ description: 'Days with other hours than usual, such as holidays. They replace the weekly rows.' });

export const hours = z
  .object({
    timeZone: z
      .string()
      .regex(FORMATS.text)
      .max(60)
      .register(marks, { kind: 'time-zone' })
      .meta({
        description: 'The time zone the hours are in, by its IANA name.',
        examples: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
      }),
    weekly: list(
      'The hours of a usual week, one row for each set of days with the same hours.',
      weeklyHours,
    ).optional(),
    special: list('Holidays and other days with different hours.', specialHours).optional(),
    byAppointment: yesNo('true when people must make an appointment first.').optional(),
    note: text('One more thing to know about the hours.', 'Evening groups start at 6 PM.').optional(),
  })
  .meta({
    id: 'Hours',
    title: 'Opening hours',
    description:
      'When someone answers or the place is open. The rows follow schema.org OpeningHoursSpecification.',
  });

export type Hours = z.infer<typeof hours>;
export type WeeklyHours = z.infer<typeof weeklyHours>;
export type SpecialHours = z.infer<typeof specialHours>;
export type DayOfWeek = (typeof DAYS)[number];
