import { waitFor, within } from 'storybook/test';

/** What Testing Library's queries find inside an element, once it has drawn. */
export async function insideOf(canvas: HTMLElement, tag: string) {
  const root = await waitFor(() => {
    const { shadowRoot } = canvas.querySelector(tag)!;
    if (!shadowRoot?.querySelector('.iop')) throw new Error(`<${tag}> has not drawn yet.`);
    return shadowRoot;
  });
  return within(root as unknown as HTMLElement);
}
