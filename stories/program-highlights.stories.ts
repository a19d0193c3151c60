import { expect, userEvent, waitFor } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, printer, visit } from './.storybook/play.js';

const { meta, story } = elementStories('program-highlights', {
  use: 'For named lists: why people choose the program, what sets it apart, what to look for in any program. `list="id"` picks one, so each can stand where it belongs.',
  avoid: 'Not for claims that need a source (`program-statistics`), and not more than two lists on a page.',
  accessibility: [
    'Each list has a heading and is a list; questions to ask are numbered.',
    'Questions to ask can be printed alone, to take along.',
  ],
});

export default { title: 'Elements/program-highlights', ...meta };

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
export const OneList = story('one list');

export const PrintedAlone = visit(
  Default,
  'takes the questions along on paper: they are printed alone, without the page around them.',
  async ({ canvasElement }) => {
    const highlights = await insideOf(canvasElement, 'program-highlights');
    const print = printer();
    await userEvent.click(highlights.getByRole('button', { name: 'Print these questions' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    await expect(print).toHaveBeenCalledWith(expect.stringMatching(/^What to ask any program Who will/));
  },
);
