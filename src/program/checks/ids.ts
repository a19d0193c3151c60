import { shapeOf, itemOf } from '../schema.js';
import { error, type Check } from './check.js';
import { pathTo } from '../path.js';

/** No two items of a list have the same id. */
export const checkIds: Check = (nodes) =>
  nodes
    .lists()
    .filter(({ schema }) => shapeOf(itemOf(schema)!)?.['id'])
    .flatMap(({ path, value }) => {
      const first = new Map<string, string>();
      return value.flatMap((item, index) => {
        const id = idOf(item);
        const at = pathTo(path, index);
        if (id === undefined) return [];
        const other = first.get(id);
        first.set(id, other ?? at);
        if (other === undefined) return [];
        const node = { path: `${at}.id`, value: id };
        return [
          error(
            node,
            `The id "${id}" is already used by ${other}.`,
            `Give each item its own id, such as "${id}-2".`,
          ),
        ];
      });
    });

/** The id of an item, if it has one. */
export const idOf = (item: unknown): string | undefined => {
  const id =
    typeof item === 'object' && item !== null && Object.hasOwn(item, 'id') && (item as { id: unknown }).id;
  return typeof id === 'string' ? id : undefined;
};
