import type { Facet, Switch } from '../../locations/search.js';

/** The languages that sentences about a search are made in. */
export type Tongue = 'en' | 'es';

/** What a filter is called, and what it means, as somebody new to treatment would ask. */
interface FilterWords {
  readonly legend: string;
  readonly hint: string;
}

export interface SearchWords {
  readonly places: (count: string, all: string | undefined, isOne: boolean) => string;
  readonly offering: (level: string) => string;
  readonly within: (miles: string, where: string) => string;
  readonly near: (where: string) => string;
  readonly here: string;
  readonly beyond: (within: string) => string;
  readonly remote: (count: string, isOne: boolean) => string;
  readonly approximate: (zip: string) => string;
  readonly unknownDistance: string;
  readonly incomplete: string;
  readonly start: string;
  readonly none: string;
  readonly loosen: (filter: string, count: string, isOne: boolean) => string;
  readonly loosenAll: string;
  readonly drop: (filter: string) => string;
  readonly dropAll: string;
  readonly anyDistance: string;
  readonly unknown: (where: string) => string;
  readonly spelling: string;
  readonly which: (name: string) => string;
  readonly notLocated: string;
  readonly active: string;
  readonly remove: string;
  readonly on: (count: number) => string;
  readonly map: string;
  readonly noMap: string;
  readonly onMap: (number: string) => string;
  readonly byDistance: string;
  readonly byName: string;
  readonly sortByDistance: string;
  readonly sortByName: string;
  readonly hours: string;
  readonly days: (first: string, last: string) => string;
  readonly span: (opens: string, closes: string) => string;
  readonly allDay: string;
  readonly closed: string;
  readonly byAppointment: string;
  readonly facets: Readonly<Record<Facet, FilterWords>>;
  readonly also: FilterWords;
  readonly switches: Readonly<Record<Switch, string>>;
}

export const words: Readonly<Record<Tongue, SearchWords>> = {
  en: {
    places: (count, all, isOne) =>
      all ? `${count} of ${all} places` : `${count} ${isOne ? 'place' : 'places'}`,
    offering: (level) => ` for ${level}`,
    within: (miles, where) => ` within ${miles} of ${where}`,
    near: (where) => `, nearest to ${where} first`,
    here: 'your location',
    beyond: (within) => `Nothing that fits lies${within}. These are the nearest.`,
    remote: (count, isOne) =>
      `${count} more ${isOne ? 'place treats' : 'places treat'} by video or phone, wherever you are.`,
    approximate: (zip) => `We do not know ${zip} exactly. Distances are from the middle of its area.`,
    unknownDistance: 'Places whose distance nobody knows are left out.',
    incomplete: 'Not every place was looked at. There may be a nearer one.',
    start: 'Search by ZIP code or city',
    none: 'No place fits all your filters',
    loosen: (filter, count, isOne) =>
      `The filter that leaves most out is “${filter}”. Without it there ${isOne ? 'is' : 'are'} ${count}.`,
    loosenAll: 'No single filter is to blame: it is several of them together.',
    drop: (filter) => `Drop “${filter}”`,
    dropAll: 'Drop all filters',
    anyDistance: 'Search at any distance',
    unknown: (where) => `We could not find “${where}”`,
    spelling: 'Please check how it is written, or type a ZIP code of five digits.',
    which: (name) => `There is more than one “${name}”. Which one do you mean?`,
    active: 'Filters that are on',
    remove: 'Remove',
    on: (count) => `${count} on`,
    map: 'Map',
    noMap: 'The map could not be loaded. The list has all the places.',
    onMap: (number) => `${number}, on the map`,
    byDistance: 'Nearest first.',
    byName: 'Sorted by name.',
    sortByDistance: 'Sort by distance',
    sortByName: 'Sort by name',
    notLocated: 'Your location could not be found. Please type a ZIP code or a city.',
    hours: 'Hours',
    days: (first, last) => (first === last ? first : `${first} to ${last}`),
    span: (opens, closes) => `${opens} to ${closes}`,
    allDay: '24 hours',
    closed: 'closed',
    byAppointment: 'By appointment',
    facets: {
      levels: { legend: 'Level of care', hint: 'How much treatment there is each week.' },
      payment: { legend: 'Paying for care', hint: 'What the place accepts. Sliding fee: you pay by income.' },
      services: { legend: 'Services', hint: 'What is part of treatment there.' },
      ageGroups: { legend: 'Ages', hint: 'Whom the place treats.' },
      languages: { legend: 'Languages', hint: 'Spoken in sessions.' },
      accessibility: { legend: 'Access', hint: 'What helps people with disabilities.' },
    },
    also: { legend: 'Also', hint: 'As the places say it. Please ask when you call.' },
    switches: {
      acceptsNewPatients: 'Accepts new patients',
      openNow: 'Open now',
      telehealth: 'By video or phone',
    },
  },
  es: {
    places: (count, all, isOne) =>
      all ? `${count} de ${all} lugares` : `${count} ${isOne ? 'lugar' : 'lugares'}`,
    offering: (level) => ` con ${level}`,
    within: (miles, where) => ` a menos de ${miles} de ${where}`,
    near: (where) => `, primero los más cercanos a ${where}`,
    here: 'su ubicación',
    beyond: (within) => `No hay nada que cumpla lo que busca${within}. Estos son los más cercanos.`,
    remote: (count, isOne) =>
      `${count} ${isOne ? 'lugar más atiende' : 'lugares más atienden'} por video o teléfono, esté donde esté.`,
    approximate: (zip) =>
      `No conocemos ${zip} con exactitud. Las distancias se miden desde el centro de su zona.`,
    unknownDistance: 'No se muestran los lugares cuya distancia nadie conoce.',
    incomplete: 'No se revisaron todos los lugares. Puede haber uno más cerca.',
    start: 'Busque por código postal o ciudad',
    none: 'Ningún lugar cumple todos los filtros',
    loosen: (filter, count, isOne) =>
      `El filtro que más lugares deja fuera es «${filter}». Sin él hay ${count} ${isOne ? 'lugar' : 'lugares'}.`,
    loosenAll: 'No es un solo filtro: son varios a la vez.',
    drop: (filter) => `Quitar «${filter}»`,
    dropAll: 'Quitar todos los filtros',
    anyDistance: 'Buscar a cualquier distancia',
    unknown: (where) => `No encontramos «${where}»`,
    spelling: 'Revise cómo está escrito o escriba un código postal de cinco dígitos.',
    which: (name) => `Hay más de un lugar llamado «${name}». ¿Cuál busca?`,
    active: 'Filtros en uso',
    remove: 'Quitar',
    on: (count) => `${count} en uso`,
    map: 'Mapa',
    noMap: 'No se pudo cargar el mapa. La lista tiene todos los lugares.',
    onMap: (number) => `${number}, en el mapa`,
    byDistance: 'Primero los más cercanos.',
    byName: 'Por orden alfabético.',
    sortByDistance: 'Ordenar por distancia',
    sortByName: 'Ordenar por nombre',
    notLocated: 'No se pudo encontrar su ubicación. Escriba un código postal o una ciudad.',
    hours: 'Horario',
    days: (first, last) => (first === last ? first : `${first} a ${last}`),
    span: (opens, closes) =>
      `de ${opens} a ${closes}`.replaceAll(/\b(de|a) el /g, (_, to: string) => (to === 'a' ? 'al ' : 'del ')),
    allDay: 'las 24 horas',
    closed: 'cerrado',
    byAppointment: 'Con cita previa',
    facets: {
      levels: { legend: 'Nivel de atención', hint: 'Cuánto tratamiento hay cada semana.' },
      payment: {
        legend: 'Formas de pago',
        hint: 'Lo que el lugar acepta. Tarifa según los ingresos: paga según lo que gana.',
      },
      services: { legend: 'Servicios', hint: 'Lo que incluye el tratamiento.' },
      ageGroups: { legend: 'Edades', hint: 'A quiénes atiende el lugar.' },
      languages: { legend: 'Idiomas', hint: 'Los que se hablan en las sesiones.' },
      accessibility: { legend: 'Accesibilidad', hint: 'Lo que ayuda a personas con discapacidades.' },
    },
    also: { legend: 'Además', hint: 'Según los propios lugares. Pregunte cuando llame.' },
    switches: {
      acceptsNewPatients: 'Recibe pacientes nuevos',
      openNow: 'Abierto ahora',
      telehealth: 'Por video o teléfono',
    },
  },
};
