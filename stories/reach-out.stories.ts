import type { StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { elementStories } from './.storybook/element-stories.js';
import { insideOf } from './.storybook/play.js';

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

export const SomethingMissing: StoryObj = {
  ...Default,
  play: async ({ canvasElement }) => {
    const form = await insideOf(canvasElement, 'reach-out');
    await userEvent.click(form.getByRole('button', { name: /^Send to/ }));
    await waitFor(() => expect(form.getByText('Something is missing')).toBeVisible());
    await expect(form.getByLabelText(/name/i)).toBeInvalid();
  },
};

export const Sent: StoryObj = {
  ...Default,
  play: async ({ canvasElement, step }) => {
    const form = await insideOf(canvasElement, 'reach-out');
    await step('fill in the form', async () => {
      await userEvent.type(form.getByLabelText(/^Your name/), 'Sam');
      await userEvent.type(form.getByLabelText(/^Phone number/), '706-555-0123');
      await userEvent.click(form.getByRole('checkbox'));
    });
    await step('send it; Storybook answers in place of the provider', async () => {
      await userEvent.click(form.getByRole('button', { name: /^Send to/ }));
      await waitFor(() => expect(form.getByText('Sent. Thank you')).toBeVisible());
    });
  },
};
