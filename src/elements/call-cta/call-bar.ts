import { html, type TemplateResult } from 'lit/html.js';
import { sheetOf } from '../../base/css.js';
import { icon } from '../../base/icon.js';
import type { UpdatingElement } from '../../base/updating-element.js';
import type { Spoken, Words } from '../../base/words.js';
import { callBarStyles } from './call-bar.styles.js';

const words: Words<string> = { en: 'Hide this bar', es: 'Ocultar esta barra' };

/** After these, a bar may stand where it should not. */
const CHANGES = ['focusin', 'focusout', 'scroll', 'resize'];

const bars = new Map<HTMLElement, ShadowRoot>();

/** Other links to call that are on the screen. */
const inView = new Set<Element>();

let observer: IntersectionObserver | undefined;

/**
 * The bar of an element, with the button to call. It is there while no other link to call is in view, and steps aside while it covers the
 * focus or a keyboard is open; when a visitor closes it, that holds for as long as the page is there.
 */
export function renderBar(host: UpdatingElement, button: TemplateResult, spoken: Spoken): TemplateResult {
  void host.updateComplete.then(() => placeBar(host.renderRoot));
  const close = ({ currentTarget }: Event) => (currentTarget as Element).parentElement!.remove();
  return html`<div class="bar">
    ${button}
    <button class="btn" type="button" lang=${spoken} aria-label=${words[spoken]} @click=${close}>
      ${icon('M18 6 6 18M6 6l12 12')}
    </button>
  </div>`;
}

function placeBar(root: ShadowRoot): void {
  const bar = root.querySelector<HTMLElement>('.bar');
  if (!bar) return;
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
    look();
  });
  bars.set(bar, root);
  root.adoptedStyleSheets = [...withoutBar(root), sheetOf(callBarStyles)];
  for (const type of CHANGES) addEventListener(type, look, true);
  visualViewport?.addEventListener('resize', look);
  look();
}

const withoutBar = (root: ShadowRoot) =>
  root.adoptedStyleSheets.filter((sheet) => sheet !== sheetOf(callBarStyles));

function look(): void {
  watchLinks(document);
  const focused = focusedElement();
  // Not in the style sheet: WebKit does not always look at the width again when elements come and go.
  const isWide = !matchMedia('(max-width: 40em)').matches;
  for (const [bar, root] of bars) {
    const isInUse = bar.contains(focused);
    bar.hidden = isWide || (!isInUse && (isCallInView() || hasKeyboard() || covers(bar, focused)));
    if (bar.isConnected) continue;
    bars.delete(bar);
    root.adoptedStyleSheets = withoutBar(root);
  }
  if (bars.size) return;
  for (const type of CHANGES) removeEventListener(type, look, true);
  visualViewport?.removeEventListener('resize', look);
}

/** Looks after the links to call on the page, those in the parts of a program-page among them. */
function watchLinks(root: ParentNode): void {
  for (const { shadowRoot } of root.querySelectorAll('call-cta, program-page')) {
    if (!shadowRoot) continue;
    const link = shadowRoot.querySelector('[part=call]:not(.bar *)');
    if (link) observer!.observe(link);
    watchLinks(shadowRoot);
  }
}

/** Not every browser says that a link which has left the page is no longer in view. */
function isCallInView(): boolean {
  return [...inView].some((link) => link.isConnected);
}

function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** A keyboard on the screen takes a good part of it, and leaves the page its size. */
function hasKeyboard(): boolean {
  const view = visualViewport;
  return !!view && view.height * view.scale < innerHeight * 0.75;
}

/** Not when the element is taller than the room above the bar: the page or a whole section can be read there. */
function covers(bar: Element, element: Element | null): boolean {
  const { top, bottom } = bar.getBoundingClientRect();
  const box = element?.getBoundingClientRect();
  return !!box && box.bottom > top && box.top < bottom && box.height < top;
}
