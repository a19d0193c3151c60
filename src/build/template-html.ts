/**
 * The HTML that a template's strings make, with marks where its values go, and the names of the attributes that have values. It
 * stands in Lit's place on the page face: Lit reads any HTML there is, this one only what our elements write, which a test
 * compares with Lit's own reading: no `<` or `>` in text or attributes, no `=` in a value that a template fills, no values but in
 * text and attributes.
 */
export function templateHtml(strings: readonly string[], marker: string): [html: string, names: string[]] {
  const names: string[] = [];
  let html = '';
  let isInTag = false;
  for (const text of strings.slice(0, -1)) {
    const opened = text.lastIndexOf('<');
    const closed = text.lastIndexOf('>');
    if (opened !== closed) isInTag = opened > closed;
    html += isInTag
      ? text.replace(/([^\s"'=]+)(=["']?[^"'=]*)$/, (_all, name: string, rest: string) => {
          names.push(name);
          return `${name}$lit$${rest}`;
        }) + marker
      : `${text}<?${marker}>`;
  }
  return [html + (strings.at(-1) || '<?>'), names];
}
