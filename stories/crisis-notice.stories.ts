import { expect, fn, userEvent } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { eventNames } from './.storybook/elements.js';
import { insideOf, stayHere, visit } from './.storybook/play.js';

const { meta, story } = elementStories('crisis-notice', {
  use: 'Once on a page, where a reader ends. It needs no document: the three numbers stand whatever happens to one. A document may add local lines below them.',
  avoid:
    'Not as decoration at the top of every page, and never next to an offer: it is no advertisement. For the provider’s own number, use `call-cta`.',
  accessibility: [
    'A list of terms and numbers: what is wrong first, then whom to call. The order is 911, 988, the helpline.',
    'Ink and thick rules, no red and no icon: alarm does not help. No theme reaches these numbers.',
    'The notice speaks the document’s language, else that of the page around it.',
  ],
});

export default { title: 'Elements/crisis-notice', ...meta };

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
export const AnotherLevelOfCare = story('another level of care');
export const InThePagesSpanish = story('in the page’s Spanish');

export const ACall = visit(
  Default,
  'follows 988. No page hears of it, whatever it listens to.',
  async ({ canvasElement, abortSignal: signal }) => {
    const notice = await insideOf(canvasElement, 'crisis-notice');
    const heard = fn();
    for (const name of eventNames) canvasElement.addEventListener(name, heard, { signal });
    stayHere(canvasElement);
    const number = notice.getByRole('link', { name: '988' });
    await expect(number).toHaveAttribute('href', 'tel:988');
    await userEvent.click(number);
    await expect(heard).not.toHaveBeenCalled();
  },
);
