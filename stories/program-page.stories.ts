import { expect, userEvent, waitFor, within } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, isFocused, visit } from './.storybook/play.js';

const { meta, story } = elementStories('program-page', {
  use: 'For a whole page from one document. `sections="overview faq cta"` chooses and orders; everything is one outline of headings with the number in view.',
  avoid:
    'Not inside a page that already has such sections: place single elements there. Not twice on a page.',
  accessibility: [
    'One outline: `heading-level` is that of its title, everything below follows.',
    'From five sections on there is a list of contents, a navigation with a name.',
    'The call bar on phones steps aside for the focused element and can be closed.',
  ],
});

export default { title: 'Elements/program-page', ...meta };

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
export const ChosenSections = story('chosen sections');

export const ToASection = visit(
  TheCarterTreatmentCenter,
  'chooses a section in the list of contents and is there: its heading has the focus.',
  async ({ canvasElement }) => {
    const page = await insideOf(canvasElement, 'program-page');
    const contents = await page.findByRole('navigation', { name: 'On this page' });
    await userEvent.click(within(contents).getByRole('link', { name: 'Questions people ask' }));
    const { shadowRoot } = canvasElement.querySelector('program-page')!;
    const questions = await insideOf(shadowRoot!, 'program-faq');
    const title = questions.getByRole('heading', { name: 'Questions people ask' });
    await waitFor(() => expect(isFocused(title)).toBe(true));
  },
);
