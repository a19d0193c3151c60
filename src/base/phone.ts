/** One phone number, rebuilt from its parts: what a visitor reads always has the digits that are dialled. */
export interface Phone {
  /** `tel:+14706167274`, with `;ext=12` for an extension; `tel:988` for a three-digit service number. */
  href: string;
  /** `sms:+14706167274`: never with the extension, which no text message can carry. */
  sms: string;
  /** For reading: `(470) 616-7274 ext. 12`, `1-800-662-HELP (4357)`, `+44 20 7946 0958`, `988`. */
  text: string;
  /** What is dialled, country code first, without the extension: `14706167274`. */
  digits: string;
}

// A zero in brackets ("+44 (0)20") is dialled in some countries and not in others: not ours to guess.
const written =
  /^(?!.*\(0\))([+(\d][+\dA-Z\s()./\u2010-\u2015-]*?)(?:[\s,]*(?:;ext=|#|x|ext(?:ension|\.)?)\s*(\d{1,6}))?$/i;
// Country code, area code, seven digits or letters, the digits behind the letters once more.
const northAmerican = /^(?:\+?1-?)?([2-9]\d\d)-?([2-9A-Z](?:-?[\dA-Z]){6})(?:-((?:\d{3}-)?\d{4}))?$/;
const international = /^\+[2-9](?:-?\d){6,14}$/;
const service = /^(?:[2-9]11|988)$/;
const keyOfLetter = '22233344455566677778889999';

/**
 * Reads a phone number as authors write it: E.164; ten or eleven North American digits in any usual
 * punctuation; vanity letters after the area code; an extension of up to six digits; 988 and 211 to 911.
 * Anything else (star codes, pauses, words, bidi controls) is `undefined`.
 */
export function parsePhone(value: unknown): Phone | undefined {
  const [, number = '', extension] = (typeof value === 'string' && written.exec(value.trim())) || [];
  const groups = number
    .toUpperCase()
    .replace(/[^+\dA-Z]+/g, '-')
    .replace(/^-|-$/g, '');
  const [, area, local, spelledOut = ''] = northAmerican.exec(groups) ?? [];
  if (area && local) {
    const keys = local.replaceAll('-', '');
    const digits = keys.replace(/[A-Z]/g, (letter) => keyOfLetter.charAt(letter.charCodeAt(0) - 65));
    const dashed = `${digits.slice(0, 3)}-${digits.slice(3)}`;
    if (!dashed.endsWith(spelledOut)) return undefined;
    const behind = dashed.slice(/^\d{3}/.test(keys) ? 4 : 0);
    const text = keys === digits ? `(${area}) ${dashed}` : `1-${area}-${local} (${behind})`;
    return phone(`+1${area}${digits}`, text, extension);
  }
  return international.test(groups) || (service.test(groups) && !extension)
    ? phone(groups.replaceAll('-', ''), groups.replaceAll('-', ' '), extension)
    : undefined;
}

function phone(dialled: string, text: string, extension?: string): Phone {
  return {
    href: `tel:${dialled}${extension ? `;ext=${extension}` : ''}`,
    sms: `sms:${dialled}`,
    text: extension ? `${text} ext. ${extension}` : text,
    digits: dialled.replace('+', ''),
  };
}
