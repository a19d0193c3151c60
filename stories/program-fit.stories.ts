import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, visit } from './.storybook/play.js';

const { meta, story } = elementStories('program-fit', {
  use: 'Where somebody wonders whether this is for them. They tick what they know from their own life and get a short list to talk about when they call, to copy or print.',
  avoid:
    'Not as a test: there is no score, no result and no advice, and nothing is stored or sent. Do not write signs that sound like a diagnosis.',
  accessibility: [
    'Native checkboxes with the whole row as their label; the group has a name.',
    'The list that grows beside them is announced politely, once for each change.',
    'Copying says that it has worked; where it cannot, the list is there to be selected.',
  ],
});

export default { title: 'Elements/program-fit', ...meta };

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

export const AListForTheCall = visit(
  Default,
  'checks what sounds like them, and copies the list that grows beside it.',
  async ({ canvasElement, step }) => {
    const fit = await insideOf(canvasElement, 'program-fit');
    const [first, , third] = fit.getAllByRole('checkbox');
    await step('check two of the signs', async () => {
      await userEvent.click(first!);
      await userEvent.click(third!);
      await waitFor(() => expect(fit.getAllByRole('listitem')).toHaveLength(2));
      await expect(fit.getByRole('button', { name: 'Print' })).toBeVisible();
    });
    await step('copy the list, with whom to call', async () => {
      const copied = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      await userEvent.click(fit.getByRole('button', { name: 'Copy' }));
      await waitFor(() => expect(fit.getByRole('status')).toHaveTextContent('List copied.'));
      await expect(copied).toHaveBeenCalledWith(
        expect.stringMatching(/^To talk about[^]*- I need more[^]*- I have a safe[^]*\(706\) 555-0142$/),
      );
    });
  },
);
