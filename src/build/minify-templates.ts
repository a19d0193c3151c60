import type { ESTree, Plugin } from 'vite';

/**
 * Takes the indentation out of `html`, `svg` and `css` templates. In HTML, whitespace shrinks to one space and never
 * vanishes, since between two inline elements it is a space on the page. Not for `<pre>`, nor for CSS custom
 * properties whose value is empty on purpose.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(html|svg|css)`/.test(code)) return undefined;
      let minified = code;
      for (const { start, end, tag } of templateTexts(this.parse(code)).reverse()) {
        const text = code.slice(start, end);
        const shorter = tag === 'css' ? minifyCss(text) : minifyHtml(text);
        minified = minified.slice(0, start) + shorter + minified.slice(end);
      }
      return { code: minified, map: null };
    },
  };
}

const TAGS = new Set(['html', 'svg', 'css']);

interface TemplateText {
  tag: string;
  start: number;
  end: number;
}

/** The literal parts of all these templates, in the order of the code. */
function templateTexts(program: ESTree.Program): TemplateText[] {
  const found: TemplateText[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as ESTree.Node;
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') {
      const tag = node.tag.name;
      if (TAGS.has(tag)) for (const { start, end } of node.quasi.quasis) found.push({ tag, start, end });
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(program);
  return found.sort((a, b) => a.start - b.start);
}

function minifyHtml(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}

// Comments, texts, marks that need no space around them, a zero before a point, white space.
const CSS_TOKENS =
  /\s*\/\*[^]*?\*\/\s*|("[^"]*"|'[^']*')|\s*([{};,]|[<>]=?|!important)\s*|(:)\s+|\b(0)(?=\.\d)|\s+/g;

function minifyCss(text: string): string {
  return text
    .replace(
      CSS_TOKENS,
      (_all, quoted?: string, mark?: string, colon?: string, zero?: string) =>
        quoted ?? mark ?? colon ?? (zero ? '' : ' '),
    )
    .replaceAll(';}', '}');
}
