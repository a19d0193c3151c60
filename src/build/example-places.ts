import { ACCESSIBILITY, AGE_GROUPS, PAYMENT, SERVICES } from '../program/vocabularies.js';
import type { DayOfWeek, Hours } from '../program/hours.js';
import type { Place } from '../program/place.js';
import { randomFrom, type Random } from './random.js';
import { usCities } from './us-cities.js';
import type { PostalCode } from './zip-files.js';

/** What made-up places are called and what is said about them, in the language of their document. */
export interface PlaceWords {
  /** `{city}` is filled in. */
  readonly names: readonly string[];
  readonly notes: readonly string[];
  readonly appointment: string;
  readonly holiday: string;
  readonly online: string;
}

const STREETS = ['Example Street', 'Sample Avenue', 'Placeholder Road', 'Specimen Lane', 'Made-Up Drive'];
const PROVIDERS = ['Example Health Partners', 'Sample Care Alliance', 'Placeholder Behavioral Health'];
const AREA_CODES = [404, 470, 478, 706, 770, 912];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const EVERY_DAY = [...WEEKDAYS, 'Saturday', 'Sunday'] as const;

/** States by the zone that most of them keep; the others keep Eastern Time. */
const TIME_ZONES: Record<string, string> = {
  'America/Chicago': 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI',
  'America/Denver': 'CO ID MT NM UT WY',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR VI',
  'Pacific/Guam': 'GU MP',
  'Pacific/Pago_Pago': 'AS',
};

const zoneOf = (state: string): string =>
  Object.keys(TIME_ZONES).find((zone) => TIME_ZONES[zone]!.includes(state)) ?? 'America/New_York';

/**
 * Made-up places of treatment in real cities, the same ones each time: none of them exists, and every phone number is one of those
 * set aside for fiction. `codes` are ZIP codes to take addresses from, `states` limits them to some states.
 */
export function examplePlaces(
  count: number,
  words: PlaceWords,
  codes: readonly PostalCode[],
  states?: readonly string[],
): Place[] {
  const random = randomFrom(20_261_124);
  const cities = usCities().filter(({ state }) => !states || states.includes(state));
  const zips = new Map<string, PostalCode[]>();
  for (const code of codes) {
    const key = `${code.city}, ${code.state}`;
    zips.set(key, [...(zips.get(key) ?? []), code]);
  }
  const places: Place[] = [];
  while (places.length < count) {
    // Large cities come first in the list, and have more places.
    const city = cities[Math.floor(cities.length * random.number() ** 2)]!;
    const code = random.maybe(0.9) ? random.one(zips.get(`${city.name}, ${city.state}`) ?? []) : undefined;
    places.push(placeIn(city, code, places.length + 1, words, random));
  }
  return places;
}

function placeIn(
  city: { name: string; state: string; lat: number; lng: number },
  code: PostalCode | undefined,
  number: number,
  words: PlaceWords,
  random: Random,
): Place {
  const isOnline = random.maybe(0.03);
  const name = isOnline ? words.online : random.one(words.names)!;
  const { lat, lng } = code ?? city;
  const phone = `(${random.one(AREA_CODES)}) 555-01${`${Math.floor(random.number() * 100)}`.padStart(2, '0')}`;
  const id = `example-${`${number}`.padStart(3, '0')}`;
  const place: Record<keyof Place, unknown> = {
    id,
    name: name.replace('{city}', city.name),
    provider: random.maybe(0.3) ? random.one(PROVIDERS) : undefined,
    address: {
      ...(code && !isOnline && { street: `${random.between(1, 999)} ${random.one(STREETS)}` }),
      ...(code && !isOnline && random.maybe(0.3) && { unit: `Suite ${random.between(1, 40)}` }),
      city: city.name,
      state: city.state,
      ...(code && { postalCode: code.zip }),
    },
    coordinates: isOnline ? undefined : { latitude: near(lat, random), longitude: near(lng, random) },
    phone: random.maybe(0.95) ? phone : undefined,
    website: random.maybe(0.6) ? `https://example.org/places/${id}` : undefined,
    hours: random.maybe(0.85) ? hoursOf(zoneOf(city.state), words, random) : undefined,
    levels: random.some(['php', 'iop', 'op'], 0.55),
    payment: random.some(PAYMENT, 0.22),
    services: random.some(SERVICES, 0.12),
    ageGroups: random.some(AGE_GROUPS, 0.45),
    languages: ['en', ...(random.some(['es', 'ko', 'vi', 'zh', 'ht'], 0.2) ?? [])],
    accessibility: random.some(ACCESSIBILITY, 0.25),
    telehealth: isOnline || random.maybe(0.25) ? true : undefined,
    acceptsNewPatients: random.maybe(0.8) ? random.maybe(0.85) : undefined,
    verifiedOn: random.maybe(0.7)
      ? `2026-${random.one(['08', '09', '10', '11'])}-${`${random.between(1, 20)}`.padStart(2, '0')}`
      : undefined,
    note: random.maybe(0.15) ? random.one(words.notes) : undefined,
  };
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined)) as Place;
}

const near = (degrees: number, random: Random) => Number((degrees + (random.number() - 0.5) / 25).toFixed(4));

/** Hours of every kind: of offices, over lunch, in the evening and through the night, around the clock, by appointment. */
function hoursOf(timeZone: string, words: PlaceWords, random: Random): Hours {
  const row = (days: readonly DayOfWeek[], opens: string, closes: string) => ({
    dayOfWeek: [...days],
    opens,
    closes,
  });
  const weekly = random.one([
    [row(WEEKDAYS, '08:00', '17:00')],
    [row(WEEKDAYS, '08:30', '20:00'), row(['Saturday'], '09:00', '13:00')],
    [row(WEEKDAYS, '09:00', '12:00'), row(WEEKDAYS, '13:00', '18:00')],
    [row(['Monday', 'Wednesday', 'Friday'], '17:30', '21:00')],
    [row(['Friday', 'Saturday'], '18:00', '02:00'), row(WEEKDAYS, '10:00', '16:00')],
    [row(EVERY_DAY, '00:00', '24:00')],
    undefined,
  ]);
  if (!weekly) return { timeZone, byAppointment: true, note: words.appointment };
  return {
    timeZone,
    weekly,
    ...(random.maybe(0.4) && { special: [{ validFrom: '2026-12-25', name: words.holiday }] }),
  };
}
