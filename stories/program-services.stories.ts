import { elementStories } from './.storybook/element-stories.js';

const { meta, story } = elementStories('program-services', {
  use: 'For readers who ask what a day of treatment is made of. Each part has a sentence and its topics; what not everybody takes part in says “Optional”. It is right for one part as well as for thirty.',
  avoid:
    'Not for what the program includes in a few words (`program-overview`), and not for why people choose it (`program-highlights`).',
  accessibility: [
    'The parts are a list, each with a heading, so that screen readers can count them and jump from one to the next.',
    '“Optional” is a word in the heading, not a color.',
    'Therapies, what is added and medical care are terms with their descriptions.',
  ],
});

export default { title: 'Elements/program-services', ...meta };

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
