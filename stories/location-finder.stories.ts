import { elementStories } from './.storybook/element-stories.js';

const { meta, story } = elementStories('location-finder', {
  use: 'For places: two or three are just listed, more get a search by ZIP or city, filters and a map. The list carries the meaning; the map helps.',
  avoid:
    'Not for a single address in a footer. Not to list places whose hours and phones nobody keeps up to date.',
  accessibility: [
    'The search field is a combobox: arrows choose a suggestion, Enter searches, nothing has to be picked.',
    'Results are announced once, politely; the heading says how many there are and where.',
    'On the map one tab stop leads to the markers, arrows move between them, Escape leaves; “Skip map” stands before it.',
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
export const OnePlace = story('one place');
export const Network = story('network');
export const NetworkInSpanish = story('network in Spanish');
