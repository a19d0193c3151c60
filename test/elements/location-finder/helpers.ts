import { LocationFinder } from '../../../src/elements/location-finder/location-finder.js';
import { FLOOR } from '../../../stories/states.js';
import { said } from '../../acts.js';
import { place } from '../../fixtures.js';

export { click, said } from '../../acts.js';

LocationFinder.define();

/** A document with these places. */
export const documentWith = (places: readonly unknown[], changes: object = {}) => ({
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
  program: { name: 'Intensive outpatient program' },
  locations: { places },
  ...changes,
});

export const athens = { id: 'athens', name: 'House Athens', address: { city: 'Athens', state: 'GA' } };
export const jefferson = {
  id: 'jefferson',
  name: 'House Jefferson',
  address: { city: 'Jefferson', state: 'GA' },
};

export async function shown(
  places: readonly unknown[],
  attributes = '',
  changes: object = {},
): Promise<LocationFinder> {
  const element = await place<LocationFinder>(`<location-finder ${attributes}>${FLOOR}</location-finder>`);
  element.program = documentWith(places, changes);
  await element.updateComplete;
  return element;
}

export const cards = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=place]'),
];

/** A card's link by what a screen reader says. */
export const link = (card: Element, name: string) =>
  [...card.querySelectorAll('a')].find((one) => said(one).includes(name))!;
