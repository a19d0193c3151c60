export { checkPlace } from './locations/check-place.js';
export { citiesOf, cityFinder } from './locations/cities.js';
export { describeHours } from './locations/describe-hours.js';
export { latestAnswer } from './locations/latest-answer.js';
export { milesBetween } from './locations/nearest.js';
export { openState } from './locations/hours.js';
export { parsePlaces } from './locations/parse-places.js';
export { placesSource } from './locations/places-source.js';
export { pointOf } from './locations/point-of.js';
export { refine } from './locations/refine.js';
export {
  ACCESSIBILITY_LABELS,
  AGE_GROUP_LABELS,
  PAYMENT_LABELS,
  SERVICE_LABELS,
} from './locations/vocabularies.js';
export { findZip, readZip } from './locations/zip.js';
export type { City, CityFinder } from './locations/cities.js';
export type { Facets } from './locations/facets.js';
export type { LatestAnswer } from './locations/latest-answer.js';
export type { OpenState } from './locations/hours.js';
export type { ParsedPlaces } from './locations/parse-places.js';
export type { PlacesSource } from './locations/places-source.js';
export type {
  Facet,
  FoundPlace,
  PlaceAnswer,
  PlaceFilters,
  PlaceNote,
  PlaceQuery,
  Point,
  SearchLocations,
  Switch,
} from './locations/search.js';
export type { LoadZipFile, ZipPoint } from './locations/zip.js';
export type { Label } from './locations/vocabularies.js';
export type { Hours } from './program/hours.js';
export type { Place } from './program/place.js';
