import { elements as described } from 'virtual:elements';
import type { ProgramElement } from '../../src/base/program-element.js';
import type { ElementDescription } from '../../src/build/manifest.js';

/** What the manifest says of every element, private members left out. */
export const elements = described as ElementDescription[];

/** Every event that an element sends. */
export const eventNames = [...new Set(elements.flatMap(({ events }) => events.map(({ name }) => name)))];

/** The parts of the document that an element cannot do without, and those it uses where they are there. */
export function sectionsOf(tag: string): { needs: readonly string[]; uses: string[] } {
  const { guards, needs } = customElements.get(tag) as unknown as typeof ProgramElement;
  // A whole page hands the document on to the other elements.
  const parts = tag === 'program-page' ? elements.filter(({ tagName }) => tagName !== tag) : [];
  const others = parts
    .map(({ tagName }) => sectionsOf(tagName))
    .flatMap(({ needs, uses }) => [...needs, ...uses]);
  const uses = new Set([...Object.keys(guards), ...others]);
  return { needs, uses: [...uses].filter((name) => !(needs as readonly string[]).includes(name)) };
}
