import { expect, userEvent, waitFor } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, visit } from './.storybook/play.js';

const { meta, story } = elementStories('program-faq', {
  use: 'For what people ask before they call: cost, time, work, family, privacy. From eight questions on there is a search field. Each question has an address of its own (`#faq--insurance`), so an article can lead to one answer.',
  avoid:
    'Not for what everybody has to know: a closed answer is read by few, so say it in the open. Not for terms (`term-explainer`) or for levels of care side by side (`care-level-comparison`).',
  accessibility: [
    'Questions are native `<details>`: Enter and Space open them, screen readers say whether they are open.',
    'A search says politely how many questions it found, and what to do when there is none.',
    'Closed answers are found by the browser’s own search and are all printed.',
  ],
});

export default { title: 'Elements/program-faq', ...meta };

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
export const OneOpenAtATime = story('one open at a time');

export const Searching = visit(
  Default,
  'types a word. The questions with that word are left, the word is marked, and it is said how many there are.',
  async ({ canvasElement }) => {
    const faq = await insideOf(canvasElement, 'program-faq');
    await userEvent.type(faq.getByRole('searchbox'), 'insurance');
    await waitFor(() => expect(faq.getByRole('status')).toHaveTextContent('1 of 9 questions'));
    await expect(faq.getByText(/insurance/i, { selector: 'mark' })).toBeVisible();
    await expect(faq.getByText('Can I keep my job?')).not.toBeVisible();
  },
);

export const NothingFound = visit(
  Default,
  'searches for what no question has. They are told whom to ask.',
  async ({ canvasElement }) => {
    const faq = await insideOf(canvasElement, 'program-faq');
    await userEvent.type(faq.getByRole('searchbox'), 'parking');
    await waitFor(() => expect(faq.getByRole('link', { name: /\(706\) 555-0142/ })).toBeVisible());
    await expect(faq.getByText('Can I keep my job?')).not.toBeVisible();
  },
);

export const AllAnswersOpen = visit(Default, 'opens all answers.', async ({ canvasElement }) => {
  const faq = await insideOf(canvasElement, 'program-faq');
  await userEvent.click(faq.getByRole('button', { name: 'Show all answers' }));
  await waitFor(() => expect(faq.getByText('We take most plans.', { exact: false })).toBeVisible());
  await expect(faq.getByRole('button', { name: 'Hide all answers' })).toBeVisible();
});
