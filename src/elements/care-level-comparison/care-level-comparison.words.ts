import type { Words } from '../../base/words.js';
import type { CareLevel } from '../../program/care-levels.js';

type Population = NonNullable<CareLevel['population']>;

export interface ComparisonWords {
  title: string;
  oneLevel: string;
  levels: (count: number) => string;
  inOrder: string;
  aspects: Record<
    | 'hoursPerWeek'
    | 'daysPerWeek'
    | 'overnight'
    | 'setting'
    | 'typicalLength'
    | 'suits'
    | 'medicalManagement'
    | 'nextSteps',
    string
  >;
  own: string;
  alsoCalled: string;
  edition: string;
  level: string;
  between: (min: string, max: string) => string;
  atLeast: (min: string) => string;
  atMost: (max: string) => string;
  yes: string;
  no: string;
  populations: Record<Population, string>;
  ask: string;
  filter: string;
  rowsShown: (shown: number, all: number) => string;
  sources: string;
  general: string;
}

export const words: Words<ComparisonWords> = {
  en: {
    title: 'Levels of care, side by side',
    oneLevel: 'One level of care',
    levels: (count) => `${['Two', 'Three', 'Four', 'Five', 'Six'][count - 2] ?? count} levels of care`,
    inOrder: ', from more hours to fewer',
    aspects: {
      hoursPerWeek: 'Treatment hours a week',
      daysPerWeek: 'Days each week',
      overnight: 'Overnight stay',
      setting: 'Where',
      typicalLength: 'Usual length',
      suits: 'Who it is for',
      medicalManagement: 'Medical care',
      nextSteps: 'What can come next',
    },
    own: 'This program',
    alsoCalled: 'Also called',
    edition: 'edition',
    level: 'level',
    between: (min, max) => `${min} to ${max}`,
    atLeast: (min) => `${min} or more`,
    atMost: (max) => `Up to ${max}`,
    yes: 'Yes',
    no: 'No',
    populations: { adults: 'Adults', adolescents: 'Adolescents', all: 'Adults and adolescents' },
    ask: 'Ask us',
    filter: 'Show only differences',
    rowsShown: (shown, all) => `Rows shown: ${shown} of ${all}`,
    sources: 'Sources',
    general: 'General information. Only an assessment can tell which level fits.',
  },
  es: {
    title: 'Niveles de atención, lado a lado',
    oneLevel: 'Un nivel de atención',
    levels: (count) =>
      `${['Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis'][count - 2] ?? count} niveles de atención`,
    inOrder: ', de más a menos horas',
    aspects: {
      hoursPerWeek: 'Horas de tratamiento por semana',
      daysPerWeek: 'Días por semana',
      overnight: 'Pasar la noche en el centro',
      setting: 'Dónde',
      typicalLength: 'Duración habitual',
      suits: 'Para quién es',
      medicalManagement: 'Atención médica',
      nextSteps: 'Qué puede venir después',
    },
    own: 'Este programa',
    alsoCalled: 'También se llama',
    edition: 'edición',
    level: 'nivel',
    between: (min, max) => `De ${min} a ${max}`,
    atLeast: (min) => `${min} o más`,
    atMost: (max) => `Hasta ${max}`,
    yes: 'Sí',
    no: 'No',
    populations: { adults: 'Adultos', adolescents: 'Adolescentes', all: 'Adultos y adolescentes' },
    ask: 'Pregúntenos',
    filter: 'Mostrar solo las diferencias',
    rowsShown: (shown, all) => `Filas visibles: ${shown} de ${all}`,
    sources: 'Fuentes',
    general: 'Información general. Solo una evaluación puede decir qué nivel es el adecuado.',
  },
};
