/** Functions that run inside the page: `Page.evaluate` carries them along. They may use each other and the page. */

/** Finds an element; ` >> ` goes into a shadow root: `program-faq >> summary`. */
export function find(path: string): HTMLElement | undefined {
  let root: ParentNode = document;
  let found: HTMLElement | undefined;
  for (const selector of path.split(' >> ')) {
    found = root.querySelector<HTMLElement>(selector) ?? undefined;
    if (!found) return undefined;
    root = found.shadowRoot ?? found;
  }
  return found;
}

/** Finds all elements of the last selector of a path. */
export function findAll(path: string): HTMLElement[] {
  const steps = path.split(' >> ');
  const last = steps.pop()!;
  const host = steps.length ? find(steps.join(' >> ')) : undefined;
  if (steps.length && !host) return [];
  return [...(host?.shadowRoot ?? host ?? document).querySelectorAll<HTMLElement>(last)];
}

/** What a visitor can read: the text of the flat tree, without what is not rendered; spaces collapsed. */
export function visibleText(element: Element | undefined): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (!(node instanceof Element) || node.matches('script, style, template')) return;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().forEach(walk);
    if (!node.checkVisibility()) return;
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child);
    if (!getComputedStyle(node).display.startsWith('inline')) parts.push(' ');
  };
  if (element) walk(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** All that is written anywhere in a root, shadow roots and names for assistive technology too; one text a line. */
export function everyText(root: ParentNode): string {
  const texts: string[] = [];
  for (const node of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
      texts.push(node.getAttribute(name) ?? '');
    }
    for (const child of node.childNodes) if (child instanceof Text) texts.push(child.data);
    if (node.shadowRoot) texts.push(everyText(node.shadowRoot));
  }
  return texts.join('\n').replace(/[^\S\n]+/g, ' ');
}

/** The element that has the focus, inside shadow roots too. */
export function focused(): HTMLElement {
  let active = document.activeElement as HTMLElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active;
}

/** The library's elements on the page, in their order. */
export function widgets(): HTMLElement[] {
  return findAll('*').filter(({ localName }) => localName.includes('-'));
}

/** Whether an element shows its program; else its children are there for the visitor. */
export function isShown(element: HTMLElement | undefined): boolean {
  return !!element?.shadowRoot?.querySelector('.iop');
}

/** Whether every element of the page shows its program. */
export function allShown(): boolean {
  return widgets().length > 0 && widgets().every(isShown);
}

/** The same on the page of all states, where some elements have nothing to show. */
export function allStatesShown(): boolean {
  const nothing = ':not([src]), [src*=slow], [src*=gone], :not(call-cta, program-page)[src*=minimal]';
  const keepsChildren = (widget: Element) => widget.matches(nothing) && !widget.matches('crisis-notice');
  return widgets().length > 0 && widgets().every((widget) => keepsChildren(widget) || isShown(widget));
}

/** What of our elements is cut off or stands outside the window, and whether the page is wider than its window. */
export function findOverflow(): string[] {
  const all = widgets().flatMap((widget) => [
    ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ]);
  const scrolls = (element: Element) => !!element.closest('.scroll');
  const isAside = (element: Element) => !!element.closest('.vh, svg');
  const lost = all.filter((element) => {
    if (!element.checkVisibility() || isAside(element) || scrolls(element)) return false;
    const { left, right } = element.getBoundingClientRect();
    const isCut =
      getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    return isCut || left < -1 || right > innerWidth + 1;
  });
  const { clientWidth, scrollWidth } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
    ...lost.map(
      (element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
    ),
  ];
}
