import type { Words } from '../../base/words.js';

interface ServiceWords {
  title: string;
  optional: string;
  therapies: string;
  asNeeded: string;
  medicalNotes: string;
}

export const words: Words<ServiceWords> = {
  en: {
    title: 'What happens in the program',
    optional: 'Optional',
    therapies: 'Kinds of therapy',
    asNeeded: 'When you need it',
    medicalNotes: 'Medical care',
  },
  es: {
    title: 'Qué se hace en el programa',
    optional: 'Opcional',
    therapies: 'Tipos de terapia',
    asNeeded: 'Cuando usted lo necesite',
    medicalNotes: 'Atención médica',
  },
};
