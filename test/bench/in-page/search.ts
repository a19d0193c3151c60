import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { cityFinder } from '../../../src/locations/cities.js';
import { checkPlace } from '../../../src/locations/check-place.js';
import { milesBetween } from '../../../src/locations/nearest.js';
import { parsePlaces } from '../../../src/locations/parse-places.js';
import { placesSource } from '../../../src/locations/places-source.js';
import { pointOf } from '../../../src/locations/point-of.js';
import type { Point } from '../../../src/locations/search.js';
import type { Place } from '../../../src/program/place.js';

/** Milliseconds of several ways to do the same, by their names. */
export type Times = Record<string, number>;

const CENTERS: readonly Point[] = Array.from({ length: 31 }, (_, at) => ({
  lat: 30 + ((at * 7) % 17),
  lng: -120 + ((at * 13) % 50),
}));

/** The median time of each way, all taken in turn: what slows the machine down slows all of them. */
function inTurn(rounds: number, ways: Record<string, (round: number) => unknown>): Times {
  const taken = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      way(round);
      taken.get(name)!.push(performance.now() - start);
    }
  }
  const median = (times: number[]) => times.sort((one, other) => one - other)[times.length >> 1]!;
  return Object.fromEntries([...taken].map(([name, times]) => [name, median(times)]));
}

/** Repeats what takes less time than a browser's clock can tell. */
const repeated =
  (times: number, work: (round: number) => unknown) =>
  (round: number): void => {
    for (let at = 0; at < times; at += 1) work(round * times + at);
  };

/** Places over the whole country, as many as wanted, from the 10,000 of the example. */
function manyPlaces(places: readonly Place[], count: number): Place[] {
  return Array.from({ length: count }, (_, at) => {
    const { coordinates, ...place } = places[at % places.length]!;
    const { latitude = 40, longitude = -95 } = coordinates ?? {};
    const shift = Math.floor(at / places.length) / 50;
    return {
      ...place,
      id: `place-${at}`,
      coordinates: { latitude: latitude + shift, longitude: longitude - shift },
    };
  });
}

/** The 50 nearest of so many: by the product, by sorting all, and by an index. */
export function nearest(json: string, count: number): Times {
  const places = manyPlaces(parsePlaces(JSON.parse(json)).places, count);
  const source = placesSource(places);
  const points = places.map((place) => pointOf(place)!);
  const index = new KDBush(count);
  for (const { lat, lng } of points) index.add(lng, lat);
  index.finish();
  const center = (round: number) => CENTERS[round % CENTERS.length]!;
  const times = inTurn(21, {
    product: repeated(20, (round) => source.find({ center: center(round), limit: 50 })),
    'haversine and sort': (round) =>
      points
        .map((point, at) => ({ at, miles: milesBetween(center(round), point) }))
        .sort((one, other) => one.miles - other.miles)
        .slice(0, 50),
    'geokdbush, index built before': repeated(20, (round) =>
      around(index, center(round).lng, center(round).lat, 50),
    ),
  });
  for (const name of ['product', 'geokdbush, index built before']) times[name]! /= 20;
  return times;
}

/** Suggestions for what somebody types, out of 20,000 names; the worst is a text that nothing begins with. */
export function suggestions(): Times {
  const syllables = ['ath', 'mar', 'ros', 'wood', 'ville', 'ton', 'bel', 'san', 'oak', 'ñan', 'lé', 'ham'];
  const one = (at: number) => syllables[at % syllables.length]!;
  const cities = Array.from({ length: 20_000 }, (_, at) => ({
    name: `${one(at)}${one(at >> 3)}${one(at >> 6)} ${at}`,
    state: 'GA',
    lat: 33,
    lng: -83,
  }));
  const finder = cityFinder(cities);
  const times = inTurn(21, {
    'first letters': repeated(20, () => finder.startingWith('ath')),
    'no such name': repeated(20, () => finder.startingWith('xyz')),
  });
  for (const name of Object.keys(times)) times[name]! /= 20;
  return times;
}

/** A file of 10,000 places: reading the JSON, and finding out what of it can be used. */
export function checking(json: string): Times {
  let parsed: unknown;
  return inTurn(15, {
    'JSON.parse': () => {
      parsed = JSON.parse(json);
    },
    check: () => parsePlaces(parsed),
  });
}

/** From the text of a file to ten places ready to be drawn. */
export function firstResults(json: string): Times {
  return inTurn(7, {
    'ten of 2,000': () => {
      const source = placesSource(parsePlaces(JSON.parse(json)).places);
      return source.find({ center: CENTERS[0], radius: 25 }).places.map(({ place }) => checkPlace(place));
    },
  });
}
