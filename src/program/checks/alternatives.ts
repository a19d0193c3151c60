import { exampleText } from '../example.js';
import { required, shapeOf } from '../schema.js';
import { z } from '../zod.js';
import { error, type Check } from './check.js';

interface Alternative {
  readonly required: readonly string[];
}

/** Where one of several fields is enough, one is there. */
export const checkAlternatives: Check = (nodes) =>
  nodes.objects().flatMap((node) => {
    const alternatives = z.globalRegistry.get(node.schema)?.['anyOf'] as Alternative[] | undefined;
    if (
      !alternatives ||
      alternatives.some((each) => each.required.every((key) => node.value[key] !== undefined))
    )
      return [];
    const keys = alternatives.map(({ required: needed }) => needed.map((key) => `"${key}"`).join(' and '));
    const [first] = alternatives[0]!.required;
    const example = exampleText(required(shapeOf(node.schema)![first!]!));
    return [
      error(
        node,
        `This says nothing yet: it needs ${keys.join(' or ')}.`,
        `Add one, such as "${first}": ${example}.`,
      ),
    ];
  });
