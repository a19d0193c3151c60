/** A paragraph or a list of a longer text. */
export type Block =
  { kind: 'paragraph'; parts: Inline[] } | { kind: 'list'; ordered: boolean; items: Inline[][] };

/** Text, or text that stands out. `href` is as the author wrote it: `safeLink` judges it where it is drawn. */
export type Inline =
  string | { kind: 'strong' | 'em'; parts: Inline[] } | { kind: 'link'; href: string; parts: Inline[] };

const listItem = /^(?:[-*]|(\d{1,9})\.)\s+(\S.*)$/s;
// A backslash and what it protects, a link without brackets in its words, or stars.
const token =
  /\\([!-/:-@[-`{-~])|\[(?!\s*\])([^[\]\\]*(?:\\.[^[\]\\]*)*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|\*+/gs;

/**
 * Reads the small Markdown of longer texts: paragraphs between blank lines, lists ("- ", "* ", "1. "),
 * `**bold**`, `*emphasis*`, `[words](address)`, a backslash before punctuation. Whatever is none of these
 * stays as written. No word gets lost, and the time is linear in the length of the text.
 */
export function parseRichText(text: string): Block[] {
  const blocks: { ordered?: boolean; texts: string[] }[] = [];
  let goesOn = false;
  for (const written of text.split(/\r\n?|\n/)) {
    const line = written.trim();
    const block = blocks.at(-1);
    const [, number, item] = listItem.exec(line) ?? [];
    const ordered = !!number;
    if (item && block?.ordered === ordered) block.texts.push(item);
    else if (item && (!number || number === '1')) blocks.push({ ordered, texts: [item] });
    else if (block && goesOn && line) block.texts.push(`${block.texts.pop()} ${line}`);
    else if (line) blocks.push({ texts: [line] });
    goesOn = !!line;
  }
  return blocks.map(({ ordered, texts }) => {
    const items = texts.map(parseInline);
    return ordered === undefined
      ? { kind: 'paragraph', parts: items.flat() }
      : { kind: 'list', ordered, items };
  });
}

function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  /** Where in `parts` one star (at 1) and two (at 2) stand that may still be closed; -1: nowhere. */
  let opened = [-1, -1, -1];
  let end = 0;
  for (const { 0: found, 1: escaped, 2: words, 3: href = '', index } of text.matchAll(token)) {
    parts.push(text.slice(end, index));
    end = index + found.length;
    if (escaped) parts.push(escaped);
    else if (words) parts.push({ kind: 'link', href, parts: parseInline(words) });
    else readStars(found.length, /\S/.test(text.charAt(index - 1)), /\S/.test(text.charAt(end)));
  }
  return joined([...parts, text.slice(end)]);

  function readStars(count: number, mayClose: boolean, mayOpen: boolean): void {
    const [, one = -1, two = -1] = opened;
    for (const stars of count !== 3 ? [count] : one > two ? [1, 2] : [2, 1]) {
      const from = opened[stars] ?? NaN;
      if (mayClose && from >= 0) {
        const [, ...inside] = parts.splice(from);
        parts.push({ kind: stars === 1 ? 'em' : 'strong', parts: joined(inside) });
        opened = opened.map((at) => (at < from ? at : -1));
      } else {
        if (mayOpen && from < 0) opened[stars] = parts.length;
        parts.push('*'.repeat(stars));
      }
    }
  }
}

/** Texts that follow each other as one. */
function joined(parts: Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else if (part) result.push(part);
  }
  return result;
}
