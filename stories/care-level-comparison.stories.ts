import { expect, userEvent, waitFor } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, visit } from './.storybook/play.js';

const { meta, story } = elementStories('care-level-comparison', {
  use: 'Where a reader asks how this program differs from its neighbors. Two to four levels read well side by side; `levels="php iop op"` chooses and orders them.',
  avoid:
    'Not to rank providers, and not to tell a reader which level they need: only an assessment can. With one level there is nothing to compare; use `program-overview`.',
  accessibility: [
    'A real table with a caption and headers for rows and columns; where it is narrow, one card for each level. Only one of the two is there for assistive technology.',
    'The program’s own level is named in words (“This program”), not by color alone.',
    'A table that scrolls can be scrolled by keyboard and has a name.',
  ],
});

export default { title: 'Elements/care-level-comparison', ...meta };

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
export const AllLevels = story('all levels');

export const OnlyDifferences = visit(
  Default,
  'leaves out what is the same in all levels, and brings it back.',
  async ({ canvasElement, step }) => {
    const comparison = await insideOf(canvasElement, 'care-level-comparison');
    const filter = comparison.getByRole('button', { name: 'Show only differences' });
    const rows = () => comparison.getAllByRole('row').length;
    const all = rows();
    await step('only what differs is left', async () => {
      await userEvent.click(filter);
      await waitFor(() => expect(rows()).toBeLessThan(all));
      await expect(filter).toHaveAttribute('aria-pressed', 'true');
    });
    await step('everything is back', async () => {
      await userEvent.click(filter);
      await waitFor(() => expect(rows()).toBe(all));
      await expect(filter).toHaveAttribute('aria-pressed', 'false');
    });
    await userEvent.click(filter);
  },
);
