import { choice } from './choice.js';
import { phoneNumber } from './phone-number.js';
import { line, text } from './text.js';
import { z } from './zod.js';

export const cta = z
  .object({
    heading: line(
      'The question or invitation above the number.',
      'Not sure if IOP is right for you?',
    ).optional(),
    text: text(
      'One or two sentences below the heading.',
      'Call us. We will listen and explain your options.',
    ).optional(),
    assessment: text(
      'What is said about the assessment.',
      'A confidential assessment shows which level of care fits.',
    ).optional(),
    label: line('Words of the call link, in place of "Call" and the name.', 'Talk with our team').optional(),
    phone: phoneNumber("Another number than the provider's, for call tracking.", '(470) 555-0144').optional(),
    variant: choice('A card, one link in running text, a button, or a bar at the bottom of small screens.', [
      'card',
      'inline',
      'button',
      'bar',
    ]).optional(),
    disclosure: text(
      'Who answers the call.',
      'Calls are answered by the admissions team of Sample Recovery Center.',
    ).optional(),
    onlineLabel: line('Words of the link to reach out online.', 'Send us a message').optional(),
  })
  .meta({ title: 'Call to action', description: 'The words and the look of call-cta.' });

export type Cta = z.infer<typeof cta>;
