import { readFile } from 'node:fs/promises';

interface Described {
  name: string;
  description?: string;
  /** Set where the base class says it for all elements. */
  inheritedFrom?: object;
}

/** What the build's own generators read of an element in dist/custom-elements.json. */
export interface ElementDescription {
  tagName: string;
  /** The class. */
  name: string;
  summary: string;
  attributes: (Described & { fieldName: string })[];
  members: (Described & { kind: 'field' | 'method'; static?: true; readonly?: true; privacy?: string })[];
  events: (Described & { type: { text: string } })[];
  cssParts: Described[];
}

const nothing = { summary: '', attributes: [], members: [], events: [], cssParts: [] };

interface Manifest {
  modules: { declarations: (Partial<ElementDescription> & { name: string })[] }[];
}

/** Every element of the package, as the manifest of the last build describes it. */
export async function readElements(): Promise<ElementDescription[]> {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as Manifest;
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter((declaration) => declaration.tagName !== undefined)
    .map((element) => ({ ...nothing, ...element }) as ElementDescription)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}
