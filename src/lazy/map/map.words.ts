import type { Point } from '../../locations/search.js';

export interface MapWords {
  readonly map: (around: string | undefined) => string;
  readonly help: string;
  readonly skip: string;
  readonly note: string;
  readonly tools: Record<'in' | 'out' | 'left' | 'right' | 'up' | 'down' | 'all', string>;
  /** `numbers`: those of the places, as a list. */
  readonly group: (count: number, numbers: string) => string;
  readonly shows: (miles: string) => string;
}

/** Somewhere with a name. */
export type Named = Point & { readonly name: string };

/** A place of the page, with the number that its card has. */
export interface MapPlace extends Named {
  readonly id: string;
  readonly number: number;
  readonly town?: string | undefined;
}

export const words: Record<'en' | 'es', MapWords> = {
  en: {
    map: (around) => `Map of the places on this page${around ? `, around ${around}` : ''}`,
    help: 'Arrow keys go from place to place, Enter opens one in the list, Escape leaves the map.',
    skip: 'Skip the map',
    note: 'Distances are straight lines. This drawing loads nothing from other sites.',
    tools: {
      in: 'Zoom in',
      out: 'Zoom out',
      left: 'Move left',
      right: 'Move right',
      up: 'Move up',
      down: 'Move down',
      all: 'Show all places',
    },
    group: (count, numbers) => `${count} places close together: ${numbers}. Open to see them apart.`,
    shows: (miles) => `The map is ${miles} wide.`,
  },
  es: {
    map: (around) => `Mapa de los lugares de esta página${around ? `, alrededor de ${around}` : ''}`,
    help: 'Las flechas van de un lugar a otro, Intro abre uno en la lista, Escape sale del mapa.',
    skip: 'Saltar el mapa',
    note: 'Las distancias son en línea recta. Este dibujo no carga nada de otros sitios.',
    tools: {
      in: 'Acercar',
      out: 'Alejar',
      left: 'Mover a la izquierda',
      right: 'Mover a la derecha',
      up: 'Mover hacia arriba',
      down: 'Mover hacia abajo',
      all: 'Mostrar todos los lugares',
    },
    group: (count, numbers) => `${count} lugares muy juntos: ${numbers}. Ábralo para verlos por separado.`,
    shows: (miles) => `El mapa abarca ${miles} de ancho.`,
  },
};
