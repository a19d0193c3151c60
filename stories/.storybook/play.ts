import type { StoryObj } from '@storybook/web-components-vite';
import { configure, fn, spyOn, waitFor, within } from 'storybook/test';

/** For slow machines: what comes, is gone on with at once. */
const PATIENCE_MS = 20_000;
configure({ asyncUtilTimeout: PATIENCE_MS });

/** A story in which a visitor does something with what another one shows; `about` says what, in a sentence. */
export function visit(shown: StoryObj, about: string, play: NonNullable<StoryObj['play']>): StoryObj {
  const { parameters } = shown;
  const docs = { ...(parameters?.['docs'] as object), description: { story: about } };
  return { ...shown, parameters: { ...parameters, docs }, play };
}

/** What Testing Library's queries find inside an element, once it has drawn. */
export async function insideOf(canvas: ParentNode, tag: string) {
  const drawn = await waitFor(() => {
    const inside = canvas.querySelector(tag)!.shadowRoot?.querySelector<HTMLElement>('.iop');
    if (!inside) throw new Error(`<${tag}> has not drawn yet.`);
    return inside;
  });
  return within(drawn);
}

/** Whether an element inside another one has the focus. */
export function isFocused(element: HTMLElement): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}

/** Keeps the next link that is followed from leading away from the story. */
export function stayHere(canvas: HTMLElement): void {
  canvas.addEventListener('click', (event) => event.preventDefault(), { once: true });
}

/** Hears the text of what would be printed in a frame, in place of the browser's dialog. */
export function printer() {
  const print = fn<(text: string) => void>();
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const view = get!.call(this) as Window;
    view.print = () => print(view.document.body.textContent.replace(/\s+/g, ' ').trim());
    return view;
  });
  return print;
}
