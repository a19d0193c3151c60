import type { Words } from '../../base/words.js';

interface FitWords {
  title: string;
  text: string;
  signs: string;
  note: string;
  nothingYet: string;
  copy: string;
  print: string;
  copied: string;
  notCopied: string;
  isPrivate: string;
  closing: string;
}

export const words: Words<FitWords> = {
  en: {
    title: 'Could it fit you?',
    text: 'Check what sounds like you. This is not a test and has no score.',
    signs: 'What sounds like you',
    note: 'To talk about when you call',
    nothingYet: 'What you check is listed here.',
    copy: 'Copy',
    print: 'Print',
    copied: 'List copied.',
    notCopied: 'The list could not be copied. You can print it.',
    isPrivate: 'This list is not saved and not sent to anyone. It is gone when you leave this page.',
    closing: 'Not sure? You do not need to know before you call.',
  },
  es: {
    title: '¿Podría ser para usted?',
    text: 'Marque lo que se parece a su situación. No es un examen y no tiene puntaje.',
    signs: 'Lo que se parece a su situación',
    note: 'Para hablar cuando llame',
    nothingYet: 'Aquí aparece lo que usted marque.',
    copy: 'Copiar',
    print: 'Imprimir',
    copied: 'Lista copiada.',
    notCopied: 'No se pudo copiar la lista. Puede imprimirla.',
    isPrivate: 'Esta lista no se guarda ni se envía a nadie. Desaparece cuando usted sale de esta página.',
    closing: '¿Tiene dudas? No necesita saberlo antes de llamar.',
  },
};
