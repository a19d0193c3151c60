import { sendKeys } from '@web/test-runner-commands';
import { ProgramFaq } from '../../../src/elements/program-faq/program-faq.js';
import type { Faq } from '../../../src/program/faq.js';
import { FLOOR } from '../../../stories/states.js';
import { said } from '../../acts.js';
import { place } from '../../fixtures.js';

export { click, said } from '../../acts.js';

ProgramFaq.define();

/** A document with nothing but these questions. */
export const documentWith = (faq: Faq, changes: object = {}) => ({
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
  program: { name: 'Intensive outpatient program' },
  faq,
  ...changes,
});

/** Questions `one`, `two` … with texts that tell them apart. */
export const questions = (...ids: string[]) =>
  ids.map((id) => ({ id, question: `Question ${id}?`, answer: `Answer ${id}.` }));

export const NINE = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export async function shown(faq: Faq, attributes = '', changes: object = {}): Promise<ProgramFaq> {
  const element = await place<ProgramFaq>(`<program-faq ${attributes}>${FLOOR}</program-faq>`);
  element.program = documentWith(faq, changes);
  await element.updateComplete;
  return element;
}

const all = <E extends Element>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** The ids of the questions a visitor can see, in their order. */
export const seen = (element: Element) =>
  all<HTMLElement>(element, 'details')
    .filter((one) => one.checkVisibility())
    .map(({ id }) => id);

/** The ids of those whose answers a visitor can see. */
export const open = (element: Element) =>
  all<HTMLDetailsElement>(element, 'details')
    .filter((one) => one.querySelector('[part=answer]')!.checkVisibility())
    .map(({ id }) => id);

export const question = (element: Element, id: string) =>
  element.shadowRoot!.getElementById(id)!.querySelector('summary')!;

export const button = (element: Element, name: string | RegExp) =>
  all<HTMLButtonElement>(element, 'button').find((one) => said(one).match(name));

export const field = (element: Element) => element.shadowRoot!.querySelector('input');

export const status = (element: Element) => said(element.shadowRoot!.querySelector('[role=status]'));

export const marks = (element: Element) =>
  all<HTMLElement>(element, 'mark')
    .filter((mark) => mark.checkVisibility())
    .map(said);

/** The headings a visitor can see, with their levels. */
export const headings = (element: Element) =>
  all<HTMLElement>(element, 'h1, h2, h3, h4, h5, h6')
    .filter((one) => one.checkVisibility())
    .map((one) => `${one.localName} ${said(one)}`);

/** Types into the search field, in place of what stands there. */
export async function search(element: ProgramFaq, words: string): Promise<void> {
  const input = field(element)!;
  input.focus();
  input.select();
  await sendKeys({ press: 'Delete' });
  if (words) await sendKeys({ type: words });
  await element.updateComplete;
}
