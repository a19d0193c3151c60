/** The bars on the page that a visitor has not closed. */
const bars = new Set<HTMLElement>();
/** Other links to call that are on the screen. */
const inView = new Set<Element>();
let observer: IntersectionObserver | undefined;

/** Shows or hides each bar: whether it is needed, and in nobody's way. */
function look(): void {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const focus = focused?.getBoundingClientRect();
  // A keyboard on the screen takes a good part of it, and leaves the page its size.
  const view = visualViewport;
  const hasKeyboard = view && view.height * view.scale < innerHeight * 0.75;
  for (const bar of bars) {
    const { top, bottom } = bar.getBoundingClientRect();
    // What is taller than the room above the bar is the page or a section, and can be read there.
    const isInTheWay = focus && focus.bottom > top && focus.top < bottom && focus.height < top;
    bar.hidden = !bar.contains(focused) && !!(inView.size || hasKeyboard || isInTheWay);
    if (!bar.isConnected) bars.delete(bar);
  }
}

/**
 * To be called when an element has drawn a `.bar`, or another link to call, its part `call`. The page's bars are there while no other
 * such link is in view; they step aside while they cover the focus and while a keyboard is open.
 */
export function watchCall(root: ShadowRoot): void {
  const bar = root.querySelector<HTMLElement>('.bar');
  const link = root.querySelector('[part=call]');
  if (bar) {
    bars.add(bar);
    for (const type of ['focusin', 'focusout', 'scroll', 'resize']) addEventListener(type, look, true);
    visualViewport?.addEventListener('resize', look);
    look();
  } else if (link) {
    observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
      look();
    });
    observer.observe(link);
  }
}
