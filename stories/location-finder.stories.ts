import { expect, userEvent, waitFor } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, isFocused, visit } from './.storybook/play.js';

const { meta, story } = elementStories('location-finder', {
  use: 'For places: two or three are just listed, more get a search by ZIP or city, filters and a map. The list carries the meaning; the map helps.',
  avoid:
    'Not for a single address in a footer. Not to list places whose hours and phones nobody keeps up to date.',
  accessibility: [
    'The search field is a combobox: arrows choose a suggestion, Enter searches, nothing has to be picked.',
    'Results are announced once, politely; the heading says how many there are and where.',
    'On the map one tab stop leads to the markers, arrows move between them, Escape leaves; “Skip the map” stands before it.',
    'Distance, openness and what is offered are words.',
  ],
  choices: { directions: ['google', 'apple', 'geo'] },
});

export default { title: 'Elements/location-finder', ...meta };

export const Default = story('full');
export const Minimal = story('minimal');
export const Missing = story('no data');
export const Loading = story('loading');
export const Failed = story('failed');
export const Long = story('very long');
export const Hostile = story('hostile');
export const Spanish = story('Spanish');
export const RightToLeft = story('right to left');
export const Narrow = story('narrow');
export const Dark = story('dark');
export const ForcedColours = story('forced colours');
export const Print = story('print');
export const TheCarterTreatmentCenter = story('The Carter Treatment Center');
export const AnotherLevelOfCare = story('another level of care');
export const OnePlace = story('one place');
export const Network = story('network');
export const NetworkInSpanish = story('network in Spanish');

export const Searching = visit(
  Network,
  'types a ZIP code. The places within reach come nearest first, with their distance; how many there are is said.',
  async ({ canvasElement }) => {
    const finder = await insideOf(canvasElement, 'location-finder');
    await userEvent.type(finder.getByRole('combobox', { name: 'ZIP code or city' }), '30601{Enter}');
    const count = await finder.findByRole('heading', {
      name: /^\d+ of 150 places within 25 miles of 30601$/,
    });
    await waitFor(() => expect(isFocused(count)).toBe(true));
    const distances = finder
      .getAllByText(/^[\d.]+ miles$/, { ignore: 'option' })
      .map(({ textContent }) => parseFloat(textContent));
    await expect(distances.length).toBeGreaterThan(1);
    await expect(distances).toEqual(distances.toSorted((one, other) => one - other));
  },
);

export const ACityToChoose = visit(
  Network,
  'types the beginning of a city and takes one of the suggestions with the arrow and Enter; Enter again searches.',
  async ({ canvasElement }) => {
    const finder = await insideOf(canvasElement, 'location-finder');
    const field = finder.getByRole('combobox', { name: 'ZIP code or city' });
    await userEvent.type(field, 'savan');
    await finder.findByRole('option', { name: 'Savannah, GA' });
    await userEvent.type(field, '{ArrowDown}{Enter}');
    await waitFor(() => expect(field).toHaveValue('Savannah, GA'));
    await userEvent.type(field, '{Enter}');
    await finder.findByRole('heading', { name: /within 25 miles of Savannah, GA$/ });
  },
);

export const Filtering = visit(
  Network,
  'looks for what fits: the filters say how many places each would leave, and what is chosen can be taken back.',
  async ({ canvasElement, step }) => {
    const finder = await insideOf(canvasElement, 'location-finder');
    await step('open the filters and choose one', async () => {
      await userEvent.click(finder.getByText('Filters'));
      await userEvent.click(await finder.findByRole('checkbox', { name: /^Intensive outpatient/ }));
      await finder.findByRole('heading', { name: /^\d+ of 150 places/ });
    });
    await step('take it back', async () => {
      await userEvent.click(finder.getByRole('button', { name: /^Remove.*Intensive outpatient/ }));
      await finder.findByRole('heading', { name: '150 places' });
    });
  },
);

export const OnTheMap = visit(
  Network,
  'shows the map, which loads nothing from other sites, and goes from a marker to its place in the list.',
  async ({ canvasElement }) => {
    const finder = await insideOf(canvasElement, 'location-finder');
    await userEvent.click(finder.getByRole('button', { name: 'Show map' }));
    await finder.findByRole('region', { name: 'Map' });
    // While it finds its size the map draws its markers anew.
    await waitFor(async () => {
      const [marker] = finder.getAllByRole('button', { name: /^\d+, [^,]+, / });
      const [, name] = /^\d+, ([^,]+), /.exec(marker!.getAttribute('aria-label')!)!;
      await userEvent.click(marker!);
      await expect(isFocused(finder.getByRole('heading', { name: name! }))).toBe(true);
    });
  },
);
