import { readElements } from '../../src/build/manifest.js';

const ID = 'virtual:elements';

/** Plugin for Vite: `virtual:elements` is what the manifest says of every element, private members left out. */
export function elementsModule() {
  return {
    name: 'elements-module',
    resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
    load: async (id: string) =>
      id === `\0${ID}` ? `export const elements = ${JSON.stringify(await readElements())};` : undefined,
  };
}
