import type { Words } from '../../base/words.js';

interface PageWords {
  contents: string;
  call: string;
  talk: string;
  online: string;
  sessions: string;
  nights: string;
  length: string;
  where: string;
}

export const words: Words<PageWords> = {
  en: {
    contents: 'On this page',
    call: 'Call',
    talk: 'Talk with someone',
    online: 'Reach out online',
    sessions: 'Sessions',
    nights: 'Nights',
    length: 'How long',
    where: 'Where',
  },
  es: {
    contents: 'En esta página',
    call: 'Llamar a',
    talk: 'Hable con alguien',
    online: 'Comuníquese por internet',
    sessions: 'Sesiones',
    nights: 'Noches',
    length: 'Cuánto dura',
    where: 'Dónde',
  },
};
