import { sendMouse } from '@web/test-runner-commands';

/** Clicks the middle of something with the mouse. */
export async function click(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

/** The text of something, its white space collapsed. */
export const said = (node: Element | null | undefined): string =>
  node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The button of an element that says these words. */
export const button = (element: Element, words: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => said(one) === words);
