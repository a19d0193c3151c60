import type { Words } from '../../base/words.js';

interface CallWords {
  heading: string;
  call: (name: string) => string;
  callInline: (name: string) => string;
  answers: (name: string) => string;
  text: string;
  online: string;
}

export const words: Words<CallWords> = {
  en: {
    heading: 'Talk with someone',
    call: (name) => `Call ${name}`,
    callInline: (name) => `call ${name}`,
    answers: (name) => `${name} answers.`,
    text: 'Text',
    online: 'Reach out online',
  },
  es: {
    heading: 'Hable con alguien',
    call: (name) => `Llamar a ${name}`,
    callInline: (name) => `llamar a ${name}`,
    answers: (name) => `Contesta ${name}.`,
    text: 'Mensaje de texto',
    online: 'Comuníquese por internet',
  },
};
