import type { Words } from '../../base/words.js';

export const words: Words<{ close: string }> = {
  en: { close: 'Close' },
  es: { close: 'Cerrar' },
};
