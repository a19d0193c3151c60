import { expect, fn, userEvent } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, stayHere, visit } from './.storybook/play.js';

const { meta, story } = elementStories('call-cta', {
  use: 'Wherever a reader may decide to call: as a card at the end of a text, with `variant="inline"` as one link in a sentence, with `variant="button"` as a button, with `variant="bar"` at the bottom of phones. Once on a page is enough; twice on a long one.',
  avoid:
    'Not as a banner above everything, and not after every paragraph: the number should be found, not fled from. For a form or a link to one, use `reach-out`. For somebody in danger, `crisis-notice`.',
  accessibility: [
    'The link is named “Call”, who answers, and the number; the number is text, so it can be read, copied and dialed on another device.',
    'The bar steps aside for the focused element and while another call link is in view; it can be closed.',
    'Hours are said in words (“Open now · until 8 PM”); the dot before them is decoration.',
    'The 988 line is in the page’s ink, never in the accent: no theme can make it look like an offer.',
  ],
  onPhones: ['bar'],
  choices: { variant: ['card', 'inline', 'button', 'bar'] },
});

export default { title: 'Elements/call-cta', ...meta };

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
export const Inline = story('inline');
export const Button = story('button');
export const Bar = story('bar');
export const AnotherNumberAndWords = story('another number and words');

export const ACall = visit(
  Default,
  'follows the number. The link is named after who answers; the page hears that somebody called, not whom.',
  async ({ canvasElement, abortSignal: signal }) => {
    const card = await insideOf(canvasElement, 'call-cta');
    const heard = fn();
    canvasElement.addEventListener('call-cta-call', heard, { signal });
    stayHere(canvasElement);
    const number = card.getByRole('link', { name: /^Call Example Recovery\W+\(706\) 555-0144$/ });
    await expect(number).toHaveAttribute('href', 'tel:+17065550144');
    await userEvent.click(number);
    await expect(heard).toHaveBeenCalledWith(expect.objectContaining({ kind: 'phone' }));
  },
);
