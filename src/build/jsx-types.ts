import { writeFile } from 'node:fs/promises';
import { readElements, type ElementDescription } from './manifest.js';

/** Writes types of the elements for JSX to dist/jsx.d.ts. */
export async function writeJsxTypes(): Promise<void> {
  await writeFile('dist/jsx.d.ts', jsxTypes(await readElements()));
}

function jsxTypes(elements: ElementDescription[]): string {
  const eventTypes = elements.flatMap(({ events }) => events.map(({ type }) => type.text));
  const imports = [...new Set([...elements.map(({ name }) => name), ...eventTypes])].sort();
  return `import type { ${imports.join(', ')} } from './index.js';

/** What JSX itself and every element on a page understand; \`aria-*\` and \`data-*\` need no declaration. */
interface CommonProps<E> {
  key?: string | number | null | undefined;
  ref?: { current: E | null } | ((element: E | null) => unknown) | null | undefined;
  children?: unknown;
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  style?: object | string | undefined;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
}
${elements.map(propsOf).join('')}
/**
 * The elements by tag. Declare them to the JSX you use, once in your project; for React 19:
 *
 *     import type { IopWidgets } from 'iop-widgets/jsx';
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends IopWidgets {}
 *       }
 *     }
 */
export interface IopWidgets {
${elements.map(({ tagName, name }) => `  '${tagName}': ${name}Props;\n`).join('')}}
`;
}

function propsOf({ name, attributes, members, events }: ElementDescription): string {
  const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
  const names = new Set(fields.map((field) => field.name));
  const onlyAttributes = attributes.filter((attribute) => !names.has(attribute.name));
  return `
export interface ${name}Props extends CommonProps<${name}> {
${fields.map((field) => prop(field.name, `${name}['${field.name}']`, field.description)).join('')}${onlyAttributes
    .map((attribute) =>
      prop(attribute.name, `string | ${name}['${attribute.fieldName}']`, attribute.description),
    )
    .join('')}${events
    .map((event) => prop(`on${event.name}`, `((event: ${event.type.text}) => void)`, event.description))
    .join('')}}
`;
}

function prop(name: string, type: string, description = ''): string {
  const lines = description.split('\n').join('\n   * ');
  return `  /** ${lines} */\n  '${name}'?: ${type} | undefined;\n`;
}
