import { error, type Check } from './check.js';

/** A place can be found: by its city, by its point on the map, or from anywhere. */
export const checkPlaces: Check = (nodes) =>
  nodes.objects('place').flatMap((node) => {
    const { address, coordinates, telehealth } = node.value;
    const city = typeof address === 'object' && address !== null && Object.hasOwn(address, 'city');
    if (city || coordinates !== undefined || telehealth === true) return [];
    return [
      error(
        node,
        'Nobody can tell where this place is: it has no city and no coordinates.',
        'Add the city, such as "address": { "city": "Athens", "state": "GA" }, or "telehealth": true for care from anywhere.',
      ),
    ];
  });
