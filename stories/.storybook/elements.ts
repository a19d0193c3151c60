import { elements as described } from 'virtual:elements';
import type { ElementDescription } from '../../src/build/manifest.js';

/** What the manifest says of every element, private members left out. */
export const elements = described as ElementDescription[];
