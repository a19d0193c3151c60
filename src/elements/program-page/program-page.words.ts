import type { Words } from '../../base/words.js';

interface PageWords {
  contents: string;
  /** Of `program.sessions`, `program.nights`, `program.length`, and the places. */
  facts: readonly [string, string, string, string];
}

export const words: Words<PageWords> = {
  en: {
    contents: 'On this page',
    facts: ['Sessions', 'Nights', 'How long', 'Where'],
  },
  es: {
    contents: 'En esta página',
    facts: ['Sesiones', 'Noches', 'Cuánto dura', 'Dónde'],
  },
};
