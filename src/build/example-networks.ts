import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Place } from '../program/place.js';
import { examplePlaces, type PlaceWords } from './example-places.js';
import { postalCodes } from './zip-files.js';

const english: PlaceWords = {
  names: [
    'Example Recovery {city}',
    'Sample Counseling Center of {city}',
    'Example Family Care {city}',
    'Sample House {city}',
    'Placeholder Clinic {city}',
  ],
  notes: ['Ring the bell at the side door.', 'Parking is behind the building.', 'Ask for the intake team.'],
  appointment: 'Call first to make an appointment.',
  holiday: 'Christmas',
  online: 'Example Recovery Online, {city}',
};

const spanish: PlaceWords = {
  names: [
    'Recuperación Ejemplo {city}',
    'Centro de Consejería Muestra de {city}',
    'Cuidado Familiar Ejemplo {city}',
    'Casa Muestra {city}',
    'Clínica Ficticia {city}',
  ],
  notes: [
    'Toque el timbre de la puerta lateral.',
    'Hay estacionamiento detrás del edificio.',
    'Pregunte por el equipo de admisión.',
  ],
  appointment: 'Llame antes para pedir una cita.',
  holiday: 'Navidad',
  online: 'Recuperación Ejemplo en Línea, {city}',
};

const levels = (names: Record<'php' | 'iop' | 'op', string>) => ({
  levels: [
    { id: 'php', name: names.php, abbreviation: 'PHP' },
    { id: 'iop', name: names.iop, abbreviation: 'IOP' },
    { id: 'op', name: names.op, abbreviation: 'OP' },
  ],
});

const document = (language: string, name: string, program: string, rest: object) => ({
  $schema: '../../dist/program.schema.json',
  version: 1,
  language,
  provider: { name, phone: '(706) 555-0100', website: 'https://example.org/network' },
  program: { name: program, abbreviation: 'IOP', level: 'iop' },
  ...rest,
});

const englishLevels = levels({
  php: 'Partial hospitalization',
  iop: 'Intensive outpatient',
  op: 'Outpatient',
});

/** A made-up referral network of Georgia. */
const georgia = (places: readonly Place[]) =>
  document('en', 'Example Network of Georgia', 'Intensive outpatient program', {
    careLevels: englishLevels,
    locations: {
      title: 'Find a place in Georgia (an example)',
      text: 'All of these places are made up. They show what a network can look like.',
      places,
    },
  });

/** The same in Spanish. */
const georgiaInSpanish = (places: readonly Place[]) =>
  document('es', 'Red de Ejemplo de Georgia', 'Programa ambulatorio intensivo', {
    careLevels: levels({
      php: 'Hospitalización parcial',
      iop: 'Ambulatorio intensivo',
      op: 'Ambulatorio',
    }),
    locations: {
      title: 'Encuentre un lugar en Georgia (un ejemplo)',
      text: 'Todos estos lugares son inventados. Muestran cómo puede ser una red.',
      places,
    },
  });

/** A network whose places are in a file of their own. */
const national = () =>
  document('en', 'Example National Network', 'Intensive outpatient program', {
    careLevels: englishLevels,
    locations: {
      title: 'Find one of 10,000 places (an example)',
      text: 'All of these places are made up. They show what a large network can look like.',
      source: 'geojson',
      url: '/national-network.geojson',
    },
  });

/** The documents in stories/programs that were made, not written, by name. */
export async function madePrograms(): Promise<Map<string, object>> {
  const codes = await postalCodes();
  return new Map([
    ['georgia-network.json', georgia(examplePlaces(150, english, codes, ['GA']))],
    ['georgia-network-spanish.json', georgiaInSpanish(examplePlaces(60, spanish, codes, ['GA']))],
  ]);
}

/** 10,000 made-up places as GeoJSON. */
export async function nationalPlaces(): Promise<object> {
  const places = examplePlaces(10_000, english, await postalCodes());
  const features = places.map(({ coordinates, ...properties }) => ({
    type: 'Feature',
    geometry: coordinates
      ? { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] }
      : null,
    properties,
  }));
  return { type: 'FeatureCollection', features };
}

/** Writes what is too large for git to dist/site: the file of 10,000 places and the document that names it. */
export async function writeNationalNetwork(): Promise<void> {
  await mkdir('dist/site', { recursive: true });
  await writeFile('dist/site/national-network.geojson', JSON.stringify(await nationalPlaces()));
  await writeFile('dist/site/national-network.json', JSON.stringify(national()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, made] of await madePrograms()) {
    const path = `stories/programs/${name}`;
    const options = { ...(await resolveConfig(path)), filepath: path };
    await writeFile(path, await format(JSON.stringify(made), options));
  }
}
