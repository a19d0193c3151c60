/**
 * Shows the elements inside as a printer would draw them: in a copy of their style sheets, what is said for print counts for
 * the screen. They also hear `beforeprint`, at which closed answers open.
 */
export function showAsPrinted(root: ParentNode): void {
  const seen = new WeakSet<ShadowRoot>();
  const visit = (parent: ParentNode): void => {
    for (const { shadowRoot } of parent.querySelectorAll('*')) {
      if (!shadowRoot || seen.has(shadowRoot)) continue;
      seen.add(shadowRoot);
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map(printed);
      new MutationObserver(() => {
        visit(shadowRoot);
        window.dispatchEvent(new Event('beforeprint'));
      }).observe(shadowRoot, { childList: true });
      visit(shadowRoot);
    }
  };
  visit(root);
}

function printed(sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  const rules = [...sheet.cssRules].map(({ cssText }) => cssText.replace(/^@media print\b/, '@media all'));
  copy.replaceSync(rules.join('\n'));
  return copy;
}
