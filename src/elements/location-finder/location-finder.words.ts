import type { Words } from '../../base/words.js';

export interface FinderWords {
  title: string;
  callFirst: string;
  call: string;
  directions: string;
  to: string;
  website: string;
  of: string;
  online: string;
  byVideo: string;
  alsoOnline: string;
  full: string;
  checked: (date: string) => string;
  more: string;
  services: string;
  payment: string;
  ageGroups: string;
  accessibility: string;
  apart: (distance: string) => string;
}

export const words: Words<FinderWords> = {
  en: {
    title: 'Where to find us',
    callFirst: 'Call before you visit.',
    call: 'Call',
    directions: 'Directions',
    to: 'to',
    website: 'Website',
    of: 'of',
    online: 'Online',
    byVideo: 'By video or phone',
    alsoOnline: 'Also by video or phone',
    full: 'Not taking new patients now',
    checked: (date) => `Checked ${date}`,
    more: 'More about this place',
    services: 'Services',
    payment: 'Paying for care',
    ageGroups: 'Ages',
    accessibility: 'Access',
    apart: (distance) => `about ${distance}`,
  },
  es: {
    title: 'Dónde estamos',
    callFirst: 'Llame antes de venir.',
    call: 'Llamar a',
    directions: 'Cómo llegar',
    to: 'a',
    website: 'Sitio web',
    of: 'de',
    online: 'En línea',
    byVideo: 'Por video o teléfono',
    alsoOnline: 'También por video o teléfono',
    full: 'No recibe pacientes nuevos por ahora',
    checked: (date) => `Datos revisados el ${date}`,
    more: 'Más sobre este lugar',
    services: 'Servicios',
    payment: 'Formas de pago',
    ageGroups: 'Edades',
    accessibility: 'Accesibilidad',
    apart: (distance) => `a unas ${distance}`,
  },
};
