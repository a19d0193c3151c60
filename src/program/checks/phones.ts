import { parsePhone } from '../../base/phone.js';
import { excerpt } from '../plain-copy.js';
import { error, type Check } from './check.js';

const isAlwaysShown = (number: string) => ['988', '911'].includes(number.replace(/\D/g, ''));

/** Phone numbers can be dialled; further crisis lines are not the ones every page shows. */
export const checkPhones: Check = (nodes) =>
  nodes.texts('phone', 'crisis-phone').flatMap((node) => {
    const number = excerpt(node.value.trim());
    if (node.mark?.kind === 'crisis-phone' && isAlwaysShown(number)) {
      return [
        error(
          node,
          `"${number}" is on every page already, so it cannot be a further crisis line.`,
          'Remove this line, or write the number of a local one, such as "1-800-555-0199".',
        ),
      ];
    }
    if (parsePhone(node.value)) return [];
    return [
      error(
        node,
        `"${number}" is not a phone number that can be called. ${why(number)}`,
        'Write it like "(470) 555-0142", "+14705550142", "1-800-555-HELP" or "(470) 555-0142 x12".',
      ),
    ];
  });

function why(number: string): string {
  const digits = number.replace(/\D/g, '').length;
  if (/[*#,;]/.test(number)) return 'Signs such as *, # and commas cannot be part of it.';
  if (/[a-z]/i.test(number)) return 'Letters may only stand after the area code, or as "x12" at the end.';
  return `It has ${digits} ${digits === 1 ? 'digit' : 'digits'}; a number in the United States has 10, or 11 with a leading 1.`;
}
