import type { Words } from '../../base/words.js';

interface StatisticWords {
  title: string;
  compared: string;
  source: string;
  years: (from: number, to: number | undefined) => string;
  index: (from: number, to: number, value: string) => string;
}

export const words: Words<StatisticWords> = {
  en: {
    title: 'Figures and their sources',
    compared: 'Compared:',
    source: 'Source:',
    years: (from, to) => (to ? `Years: ${from} to ${to}` : `Year: ${from}`),
    index: (from, to, value) => `${from} is set to 100, so ${to} is ${value}.`,
  },
  es: {
    title: 'Cifras y sus fuentes',
    compared: 'Se compara:',
    source: 'Fuente:',
    years: (from, to) => (to ? `Años: de ${from} a ${to}` : `Año: ${from}`),
    index: (from, to, value) => `Si ${from} vale 100, ${to} vale ${value}.`,
  },
};
