/** The sections that have one main list, and its name: the bare list may stand for the section. */
export const MAIN_LISTS: Readonly<Record<string, string>> = {
  terms: 'items',
  fit: 'signs',
  services: 'items',
  highlights: 'lists',
  careLevels: 'levels',
  statistics: 'items',
  faq: 'questions',
  locations: 'places',
  crisis: 'lines',
};

/** `faq: […]` is `faq: { questions: […] }`. Anything but a bare list is left as it is. */
export function fromShorthand(section: string, value: unknown): unknown {
  const list = Object.hasOwn(MAIN_LISTS, section) && MAIN_LISTS[section];
  return list && Array.isArray(value) ? { [list]: value } : value;
}
