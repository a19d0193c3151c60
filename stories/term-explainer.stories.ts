import { expect, userEvent, waitFor } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, isFocused, visit } from './.storybook/play.js';

const { meta, story } = elementStories('term-explainer', {
  use: 'Where readers meet an abbreviation: letter by letter as a block, or `compact` as a button in a sentence that opens a short explanation. `term="id"` picks one of several.',
  avoid:
    'Not for a word that can be replaced by a plain one. Not more than once for the same term in a text.',
  accessibility: [
    'Compact: a real button that says what it explains; Enter and Space open it, Escape closes it and gives the focus back.',
    'The block is a list of letters, each with its word and meaning, so it reads in order.',
    'The dotted line below the word is not its only sign: it is a button to assistive technology.',
  ],
});

export default { title: 'Elements/term-explainer', ...meta };

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
export const AthensRecovery = story('Athens Recovery');
export const AnotherLevelOfCare = story('another level of care');
export const OneOfSeveralTerms = story('one of several terms');
export const Compact = story('compact');

export const Explained = visit(
  Compact,
  'presses the abbreviation in a sentence, reads what it stands for, and closes it: the focus is back where it was.',
  async ({ canvasElement, step }) => {
    const explainer = await insideOf(canvasElement, 'term-explainer');
    const term = explainer.getByRole('button', { name: /IOP/ });
    await step('the term opens its explanation', async () => {
      await userEvent.click(term);
      await waitFor(() => expect(explainer.getByRole('dialog')).toBeVisible());
      await expect(term).toHaveAttribute('aria-expanded', 'true');
    });
    await step('it closes and gives the focus back', async () => {
      await userEvent.click(explainer.getByRole('button', { name: 'Close' }));
      await waitFor(() => expect(explainer.queryByRole('dialog')).toBe(null));
      await expect(isFocused(term)).toBe(true);
    });
    await userEvent.click(term);
  },
);
