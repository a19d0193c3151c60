const SVG = 'http://www.w3.org/2000/svg' as const;

/** An HTML element with attributes and text. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  text = '',
): HTMLElementTagNameMap[Tag] {
  return furnish(document.createElement(tag), attributes, text);
}

/** An element of a drawing. */
export function svg(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  return furnish<SVGElement>(document.createElementNS(SVG, name), attributes, text);
}

function furnish<E extends Element>(
  element: E,
  attributes: Record<string, string | number>,
  text: string,
): E {
  for (const key of Object.keys(attributes)) element.setAttribute(key, String(attributes[key]));
  element.textContent = text;
  return element;
}
