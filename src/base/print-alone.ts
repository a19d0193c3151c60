type View = Window & typeof globalThis;

/**
 * Prints one part of an element and nothing else of the page: a copy of it as it is now, everything in it opened, with the element's
 * own style sheets, in a frame inside the element's shadow tree, which goes when the printing is done. Needs nothing that a strict
 * policy forbids: the frame has no address, its content is nodes and a constructed sheet. Browsers on iOS other than Safari print
 * the whole page instead.
 */
export function printAlone(part: Element, styles: readonly string[]): void {
  const wrapper = part.closest('.iop')!.cloneNode() as Element;
  wrapper.append(part.cloneNode(true));
  for (const details of wrapper.querySelectorAll('details')) details.open = true;
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // A frame that is not rendered is not printed by every browser.
  frame.style.cssText = 'position: absolute; inline-size: 0; block-size: 0; border: 0';
  // Firefox puts another document in the place of the first one before this event.
  frame.onload = () => {
    const view = frame.contentWindow as View;
    const { body } = view.document;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.join(''));
    view.document.adoptedStyleSheets = [sheet];
    view.document.title = document.title;
    body.style.fontFamily = getComputedStyle(part).fontFamily;
    body.append(wrapper);
    view.onafterprint = () => setTimeout(() => frame.remove());
    view.print();
  };
  part.getRootNode().appendChild(frame);
}
