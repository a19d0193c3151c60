import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf, visit } from './.storybook/play.js';

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
export const AnotherLevelOfCare = story('another level of care');
export const ALink = story('a link');

/** Fills in what is needed and sends it. */
async function send(form: Awaited<ReturnType<typeof insideOf>>): Promise<void> {
  await userEvent.type(form.getByLabelText(/^Your name/), 'Sam');
  await userEvent.type(form.getByLabelText(/^Phone number/), '706-555-0123');
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: /^Send to/ }));
}

export const SomethingMissing = visit(
  Default,
  'sends an empty form. A summary takes the focus and says what is missing.',
  async ({ canvasElement }) => {
    const form = await insideOf(canvasElement, 'reach-out');
    await userEvent.click(form.getByRole('button', { name: /^Send to/ }));
    await waitFor(() => expect(form.getByText('Something is missing')).toBeVisible());
    await expect(form.getByLabelText(/name/i)).toBeInvalid();
  },
);

export const Sent = visit(
  Default,
  'fills in the form and sends it. Here Storybook answers in place of the provider.',
  async ({ canvasElement }) => {
    const form = await insideOf(canvasElement, 'reach-out');
    await send(form);
    await waitFor(() => expect(form.getByText('Sent. Thank you')).toBeVisible());
  },
);

export const NotSent = visit(
  Default,
  'sends the form, and the provider’s server does not answer well. Nothing that was typed is lost, and the number is there.',
  async ({ canvasElement }) => {
    const form = await insideOf(canvasElement, 'reach-out');
    spyOn(window, 'fetch').mockResolvedValueOnce(new Response('', { status: 503 }));
    await send(form);
    await waitFor(() => expect(form.getByRole('button', { name: 'Try again' })).toBeVisible());
    await expect(form.getByLabelText(/^Your name/)).toHaveValue('Sam');
    await expect(form.getAllByRole('link', { name: /\(706\) 555-0142/ })[0]).toBeVisible();
  },
);
