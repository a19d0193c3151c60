/**
 * Something to draw, as often as wanted, in two ways: by the elements, and as the HTML that they come to, written into as many shadow
 * trees of plain elements with the same style sheets.
 */
export interface Drawing {
  elements(): void;
  raw(): void;
  clear(): void;
  /** How many of what is counted are on the page. */
  count(): number;
}

interface Drawn extends HTMLElement {
  program: unknown;
  updateComplete: Promise<void>;
}

/** Prepares `count` elements of one tag with one program; `counted` selects in their shadow roots what a result consists of. */
export async function prepare(
  tag: string,
  count: number,
  program: unknown,
  counted: string,
): Promise<Drawing> {
  await customElements.whenDefined(tag);
  const stage = document.createElement('div');
  document.body.append(stage);
  const clear = () => stage.replaceChildren();
  const elements = () => {
    const all = document.createDocumentFragment();
    for (let at = 0; at < count; at += 1) {
      const element = document.createElement(tag) as Drawn;
      element.program = program;
      all.append(element);
    }
    stage.append(all);
  };

  elements();
  const first = stage.firstElementChild as Drawn;
  while (!first.shadowRoot?.querySelector(counted)) await first.updateComplete;
  const sheets = first.shadowRoot.adoptedStyleSheets;
  const one = first.shadowRoot.innerHTML.replace(/<!--[^]*?-->/g, '');
  clear();

  return {
    clear,
    elements,
    raw: () => {
      const all = document.createDocumentFragment();
      for (let at = 0; at < count; at += 1) {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = sheets;
        root.innerHTML = one;
        all.append(host);
      }
      stage.append(all);
    },
    count: () => {
      let found = 0;
      for (const { shadowRoot } of stage.children) found += shadowRoot?.querySelectorAll(counted).length ?? 0;
      return found;
    },
  };
}
