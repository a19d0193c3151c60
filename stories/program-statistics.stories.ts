import { elementStories } from './.storybook/element-stories.js';

const { meta, story } = elementStories('program-statistics', {
  use: 'For figures that help a reader understand, each with its source and its years. Changes, shares and two years side by side are drawn as bars from zero.',
  avoid: 'Not for promises: no figure tells how one person will do. A figure without a source is left out.',
  accessibility: [
    'The drawing is hidden from assistive technology: all it shows stands beside it in words.',
    'The number and its sentence are one heading.',
    'Bars differ by their labels, not only by their tone; in forced colors they take the color of text.',
  ],
});

export default { title: 'Elements/program-statistics', ...meta };

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
