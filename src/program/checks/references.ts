import { closest } from '../closest.js';
import type { IdList } from '../marks.js';
import { error, warning, type Check } from './check.js';
import { idOf } from './ids.js';

/**
 * Ids that name an item of another list name one that is there. Where an id may also stand for something outside the document,
 * only one that looks like a slip of the pen is reported.
 */
export const checkReferences: Check = (nodes) => {
  const lists = new Map(nodes.lists().map(({ path, value }) => [path, value]));
  const ids = new Map<IdList, string[] | undefined>();
  const idsOf = (list: IdList) => {
    if (!ids.has(list))
      ids.set(
        list,
        lists
          .get(list)
          ?.map(idOf)
          .filter((id) => id !== undefined),
      );
    return ids.get(list);
  };
  return nodes.texts('reference').flatMap((node) => {
    const { mark } = node;
    if (mark?.kind !== 'reference') return [];
    const there = idsOf(mark.to);
    if (there?.includes(node.value)) return [];
    const meant = closest(node.value, there ?? []);
    if (mark.loose && !meant) return [];
    const message = there
      ? `There is no item with the id "${node.value}" in ${mark.to}.`
      : `There is no list ${mark.to} to find the id "${node.value}" in.`;
    const instead = meant ? `Did you mean "${meant}"?` : advise(node.value, there ?? [], mark.to);
    return [(mark.loose ? warning : error)(node, message, instead)];
  });
};

function advise(id: string, there: readonly string[], list: IdList): string {
  if (!there.length)
    return `Add an item with this id to ${list}, such as { "id": "${id}", … }, or remove it here.`;
  const some = there.slice(0, 10).map((each) => `"${each}"`);
  return `Write one of these ids: ${some.join(', ')}${there.length > some.length ? ' …' : ''}.`;
}
