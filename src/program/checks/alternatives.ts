import { exampleText } from '../example.js';
import { alternativesOf, required, shapeOf } from '../schema.js';
import { error, type Check } from './check.js';

/** Where one of several fields is enough, one is there. Places ask for more: see places.ts. */
export const checkAlternatives: Check = (nodes) =>
  nodes.objects().flatMap((node) => {
    const alternatives = node.mark?.kind === 'place' ? [] : alternativesOf(node.schema);
    const isGiven = (key: string) => node.value[key] !== undefined;
    if (!alternatives.length || alternatives.some((keys) => keys.every(isGiven))) return [];
    const needed = alternatives.map((keys) => keys.map((key) => `"${key}"`).join(' and '));
    const first = alternatives[0]![0]!;
    const example = exampleText(required(shapeOf(node.schema)![first]!));
    return [
      error(
        node,
        `This says nothing yet: it needs ${needed.join(' or ')}.`,
        `Add one, such as "${first}": ${example}.`,
      ),
    ];
  });
