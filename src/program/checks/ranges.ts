import { error, type Check } from './check.js';

/** What goes from one number to another does not go backwards. */
export const checkRanges: Check = (nodes) => [
  ...nodes.objects('range').flatMap((node) => {
    const { min, max } = node.value;
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
    return [
      error(
        node,
        `"min" (${min}) is larger than "max" (${max}).`,
        `Write the smaller number first: "min": ${max}, "max": ${min}.`,
      ),
    ];
  }),
  ...nodes.objects('years').flatMap((node) => {
    const { from, to } = node.value;
    if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
    return [
      error(
        node,
        `"from" (${from}) is later than "to" (${to}).`,
        `Write the earlier year first: "from": ${to}, "to": ${from}.`,
      ),
    ];
  }),
];
