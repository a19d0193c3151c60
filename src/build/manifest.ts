import { readFile } from 'node:fs/promises';
import { node } from './command.js';

interface Described {
  name: string;
  description?: string;
  /** Set where the base class says it for all elements. */
  inheritedFrom?: object;
}

/** What the build's own generators and the stories read of an element in dist/custom-elements.json. */
export interface ElementDescription {
  tagName: string;
  /** The class. */
  name: string;
  summary: string;
  attributes: (Described & { fieldName: string; type?: { text: string } })[];
  members: (Described & { kind: 'field' | 'method'; static?: true; readonly?: true; privacy?: string })[];
  events: (Described & { type: { text: string } })[];
  cssParts: Described[];
  cssProperties: (Described & { default?: string })[];
  slots: Described[];
}

const nothing = {
  summary: '',
  attributes: [],
  members: [],
  events: [],
  cssParts: [],
  cssProperties: [],
  slots: [],
};

interface Manifest {
  modules: { declarations: (Partial<ElementDescription> & { name: string })[] }[];
}

/** Writes dist/custom-elements.json and what editors read. */
export function writeManifest(): Promise<void> {
  const config = 'src/build/custom-elements-manifest.config.mjs';
  return node('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', config);
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
