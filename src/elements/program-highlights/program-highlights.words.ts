import type { Words } from '../../base/words.js';

export const words: Words<{ print: string }> = {
  en: { print: 'Print these questions' },
  es: { print: 'Imprimir estas preguntas' },
};
