import type { Words } from '../../base/words.js';

type PathwayWords = Record<'title' | 'before' | 'here' | 'after' | 'dependsOn', string>;

export const words: Words<PathwayWords> = {
  en: {
    title: 'How long it lasts',
    before: 'Before',
    here: 'This program',
    after: 'After',
    dependsOn: 'What the length depends on',
  },
  es: {
    title: 'Cuánto dura',
    before: 'Antes',
    here: 'Este programa',
    after: 'Después',
    dependsOn: 'De qué depende la duración',
  },
};
