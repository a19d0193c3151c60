import { elementStories } from './.storybook/element-stories.js';

const { meta, story } = elementStories('program-overview', {
  use: 'First on a page: what the program is, what it includes and treats, a week in it, and where it stands among the levels of care. `program.level` names its own level in `careLevels`; without it the steps are not drawn.',
  avoid:
    'Not for the details of each part (`program-services`) or for levels side by side (`care-level-comparison`). Not in a column below 20em if the page has room for more: text and list stand beside each other from 46em on.',
  accessibility: [
    'The week is told in words (“3 to 5 days a week”, “Nights: At home”); the strip and its key are hidden from assistive technology.',
    'Solid, hatched and empty days differ without color. In forced colors they are filled, outlined and empty.',
    'The levels are an ordered list, in the same order when they are drawn as stairs; “This program” is said in words.',
  ],
});

export default { title: 'Elements/program-overview', ...meta };

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
export const AthensRecovery = story('Athens Recovery');
export const AnotherLevelOfCare = story('another level of care');
