import { elements as described } from 'virtual:elements';
import type { ElementDescription } from '../../src/build/manifest.js';

/** What the manifest says of every element, private members left out. */
export const elements = described as ElementDescription[];

/** Every event that an element sends. */
export const eventNames = [...new Set(elements.flatMap(({ events }) => events.map(({ name }) => name)))];
