import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the styles of each element to dist/cdn/styles/<tag>.css, for HTML that a server has drawn. */
export async function writeStyleSheets(): Promise<void> {
  await mkdir('dist/cdn/styles', { recursive: true });
  for (const tag of await readdir('dist/elements')) {
    await writeFile(`dist/cdn/styles/${tag}.css`, await stylesOf(tag));
  }
}

async function stylesOf(tag: string): Promise<string> {
  const file = pathToFileURL(resolve(`dist/elements/${tag}/${tag}.js`)).href;
  const module = (await import(file)) as Record<string, { tag?: string; styles?: string[] }>;
  const element = Object.values(module).find((exported) => exported.tag === tag);
  if (!element?.styles) throw new Error(`dist/elements/${tag}/${tag}.js exports no element with styles.`);
  return element.styles.map((style) => style.trim()).join('\n');
}
