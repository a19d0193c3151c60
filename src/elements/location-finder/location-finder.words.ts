import type { Words } from '../../base/words.js';

/** What the element says before anybody searches; the words of a search come with the search. */
export interface FinderWords {
  title: string;
  findTitle: string;
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
  apart: (distance: string) => string;
  where: string;
  locate: string;
  radius: string;
  anyDistance: string;
  search: string;
  filters: string;
  places: (count: string) => string;
  range: (first: string, last: string, total: string) => string;
  previous: string;
  next: (count: number) => string;
  showMap: string;
  print: string;
  loading: string;
  failed: string;
  nothingLost: string;
  again: string;
  callInstead: string;
  helpline: string;
}

export const words: Words<FinderWords> = {
  en: {
    title: 'Where to find us',
    findTitle: 'Find a place near you',
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
    apart: (distance) => `about ${distance}`,
    where: 'ZIP code or city',
    locate: 'Use my location',
    radius: 'Within',
    anyDistance: 'Any distance',
    search: 'Search',
    filters: 'Filters',
    places: (count) => `${count} places`,
    range: (first, last, total) => `${first} to ${last} of ${total}`,
    previous: 'Previous places',
    next: (count) => `Next ${count}`,
    showMap: 'Show map',
    print: 'Print this list',
    loading: 'Looking for places',
    failed: 'The places could not be loaded',
    nothingLost: 'This may be the connection. Nothing you typed is lost.',
    again: 'Try again',
    callInstead: 'You can call instead:',
    helpline: 'SAMHSA’s National Helpline, free at any hour:',
  },
  es: {
    title: 'Dónde estamos',
    findTitle: 'Encuentre un lugar cerca de usted',
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
    apart: (distance) => `a unas ${distance}`,
    where: 'Código postal o ciudad',
    locate: 'Usar mi ubicación',
    radius: 'A menos de',
    anyDistance: 'Cualquier distancia',
    search: 'Buscar',
    filters: 'Filtros',
    places: (count) => `${count} lugares`,
    range: (first, last, total) => `${first} a ${last} de ${total}`,
    previous: 'Lugares anteriores',
    next: (count) => `Siguientes ${count}`,
    showMap: 'Mostrar mapa',
    print: 'Imprimir esta lista',
    loading: 'Buscando lugares',
    failed: 'No se pudieron cargar los lugares',
    nothingLost: 'Puede ser la conexión. Lo que escribió no se pierde.',
    again: 'Intentar de nuevo',
    callInstead: 'También puede llamar:',
    helpline: 'Línea nacional de ayuda de SAMHSA, gratis a toda hora:',
  },
};
