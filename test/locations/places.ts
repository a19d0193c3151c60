import fc from 'fast-check';
import type { Place } from '../../src/program/place.js';
import type { PlaceQuery, Point } from '../../src/locations/search.js';

/** A place with a point on the map. */
export const placeAt = (id: string, lat: number, lng: number, more: Partial<Place> = {}): Place => ({
  id,
  name: `Sample ${id}`,
  coordinates: { latitude: lat, longitude: lng },
  ...more,
});

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

/** Points everywhere, crowded near the poles and the line where the date changes. */
export const anyPoint: fc.Arbitrary<Point> = fc.oneof(
  fc.record({ lat: degrees(90), lng: degrees(180) }),
  fc.record({ lat: fc.constantFrom(-90, 89.99, 90), lng: degrees(180) }),
  fc.record({ lat: fc.constantFrom(13.4, 51.9), lng: fc.constantFrom(-180, -179.9, 144.8, 179.9, 180) }),
  fc.record({
    lat: fc.double({ min: 33, max: 35, noNaN: true }),
    lng: fc.double({ min: -85, max: -83, noNaN: true }),
  }),
);

const some = <Value>(...values: Value[]) => fc.option(fc.subarray(values), { nil: undefined, freq: 3 });

const anyPlace: fc.Arbitrary<Omit<Place, 'id'>> = fc
  .record({
    name: fc.constantFrom('Zuni', 'Émile', 'emil', 'Place 2', 'Place 10', 'Alpharetta'),
    point: fc.option(anyPoint, { nil: undefined, freq: 6 }),
    levels: some('iop', 'php'),
    payment: some('medicaid' as const, 'medicare' as const, 'free-care' as const),
    telehealth: fc.constantFrom(true, false, undefined),
    acceptsNewPatients: fc.constantFrom(true, false, undefined),
  })
  .map(({ point, ...place }) => ({
    ...place,
    ...(point && { coordinates: { latitude: point.lat, longitude: point.lng } }),
  }));

/** Up to 40 different places. */
export const anyPlaces: fc.Arbitrary<Place[]> = fc
  .array(anyPlace, { maxLength: 40 })
  .map((places) => places.map((place, index) => ({ ...place, id: `p${index}`, phone: `${index}` })));

export const anyQuery: fc.Arbitrary<PlaceQuery> = fc.record({
  center: fc.option(anyPoint, { nil: undefined, freq: 5 }),
  radius: fc.constantFrom(undefined, 5, 25, 100, 3000),
  sort: fc.constantFrom(undefined, 'distance' as const, 'name' as const),
  limit: fc.constantFrom(undefined, 1, 3, 100),
  filters: fc.record({
    levels: some('iop', 'php', 'op'),
    payment: some('medicaid', 'free-care'),
    telehealth: fc.constantFrom(true, false, undefined),
    acceptsNewPatients: fc.constantFrom(true, undefined),
  }),
});
