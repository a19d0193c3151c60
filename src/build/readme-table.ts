import { format, resolveConfig } from 'prettier';
import { readElements, type ElementDescription } from './manifest.js';

const PLACE = /(<!-- elements:start -->\n)[^]*?(<!-- elements:end -->)/;

/** The README with the table of the elements as the manifest of the last build describes them. */
export async function readmeWithTable(readme: string): Promise<string> {
  if (!PLACE.test(readme))
    throw new Error('README.md has no <!-- elements:start --> and <!-- elements:end -->.');
  const table = elementTable(await readElements());
  const filled = readme.replace(PLACE, (_all, start: string, end: string) => `${start}\n${table}\n${end}`);
  return format(filled, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

function elementTable(elements: ElementDescription[]): string {
  const head = ['Element', 'What a visitor gets', 'Attributes', 'Events', 'Parts'];
  const rows = elements.map(({ tagName, summary, attributes, events, cssParts }) => [
    `\`${tagName}\``,
    summary,
    names(attributes.filter(isOwn)),
    names(events.filter(isOwn)),
    names(cssParts),
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');
}

function names(list: { name: string }[]): string {
  return list.map(({ name }) => `\`${name}\``).join(' ');
}

/** What all elements have stands in the README once, not in every row. */
function isOwn(described: { inheritedFrom?: object }): boolean {
  return described.inheritedFrom === undefined;
}
