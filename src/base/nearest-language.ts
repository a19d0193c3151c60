/** The language of the page where an element stands: the nearest `lang`, through shadow roots; English where nobody says. */
export function nearestLanguage(element: Element): string {
  const language = element.closest('[lang]')?.getAttribute('lang');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return language || (host ? nearestLanguage(host) : 'en');
}
