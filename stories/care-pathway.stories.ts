import { elementStories } from './.storybook/element-stories.js';

const { meta, story } = elementStories('care-pathway', {
  use: 'Where a reader asks how long it takes. `pathway.length.text` is the answer in words; `length.weeks` only tells the drawing how much of the bar is certain. Say in `pathway.text` who decides.',
  avoid:
    'Not to promise a date or a result. Not for a plan of treatment in phases: it has three steps at most, before, this program and after.',
  accessibility: [
    'An ordered list of steps with headings; the bar is hidden from assistive technology and says nothing that the words do not.',
    'Solid is certain, hatched varies: told apart without color.',
  ],
});

export default { title: 'Elements/care-pathway', ...meta };

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
