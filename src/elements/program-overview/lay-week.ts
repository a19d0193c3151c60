import type { Overview } from '../../program/overview.js';

type Days = NonNullable<Overview['week']>['days'];

/** What is drawn of a day: sessions, sessions for some, none. */
export type Day = 'on' | 'may' | 'off';

/** The order in which the days of a week are filled: first with a day between, the weekend last. */
const ORDER = [1, 4, 2, 5, 3, 6, 7];

/** Seven days as an example of a week: as many `on` as everybody has sessions, as many `may` as some have more. */
export const layWeek = ({ min, max }: Days): Day[] =>
  ORDER.map((place) => (place <= min ? 'on' : place <= max ? 'may' : 'off'));
