export { describeHours } from './locations/describe-hours.js';
export { openState } from './locations/hours.js';
export {
  ACCESSIBILITY_LABELS,
  AGE_GROUP_LABELS,
  PAYMENT_LABELS,
  SERVICE_LABELS,
} from './locations/vocabularies.js';
export type { OpenState } from './locations/hours.js';
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
export type { Label } from './locations/vocabularies.js';
export type { Hours } from './program/hours.js';
export type { Place } from './program/place.js';
