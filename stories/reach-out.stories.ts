import { elementStories } from './.storybook/element-stories.js';

const { meta, story } = elementStories('reach-out', {
  use: 'For readers who would rather write than call. With `provider.contactUrl` it is a link; with `contact.endpoint` a short form that posts to that address only.',
  avoid:
    'Not for medical details: the form says so. Not as the only way to get in touch: the phone number stays beside it.',
  accessibility: [
    'Labels stand above their fields, with `autocomplete` where the browser can help.',
    'Errors: a summary that takes the focus and leads to each field, and words above the field.',
    'Sending, success and failure are announced politely; a failure loses nothing that was typed.',
    'Consent is a checkbox, never ticked beforehand.',
  ],
});

export default { title: 'Elements/reach-out', ...meta };

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
export const ALink = story('a link');
