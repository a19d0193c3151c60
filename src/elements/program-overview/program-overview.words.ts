import type { Words } from '../../base/words.js';

interface OverviewWords {
  includes: string;
  treats: string;
  week: string;
  days: (min: number, max: number) => string;
  on: string;
  may: string;
  off: string;
  nights: string;
  example: string;
  position: string;
  own: string;
}

export const words: Words<OverviewWords> = {
  en: {
    includes: 'What is included',
    treats: 'What it treats',
    week: 'The rhythm of a week',
    days: (min, max) =>
      max > min ? `${min} to ${max} days a week` : min === 1 ? '1 day a week' : `${min} days a week`,
    on: 'Sessions',
    may: 'Sessions for some',
    off: 'Your own time',
    nights: 'Nights:',
    example: 'The order of the days is an example.',
    position: 'Where it stands',
    own: 'This program',
  },
  es: {
    includes: 'Qué incluye',
    treats: 'Qué trata',
    week: 'El ritmo de una semana',
    days: (min, max) =>
      max > min
        ? `De ${min} a ${max} días por semana`
        : min === 1
          ? '1 día por semana'
          : `${min} días por semana`,
    on: 'Sesiones',
    may: 'Sesiones para algunas personas',
    off: 'Su propio tiempo',
    nights: 'Noches:',
    example: 'El orden de los días es un ejemplo.',
    position: 'Dónde se ubica',
    own: 'Este programa',
  },
};
