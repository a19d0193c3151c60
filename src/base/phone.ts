/** One phone number, rebuilt from its parts: what a visitor reads always has the digits that are dialled. */
export interface Phone {
  /** `tel:+14706167274`, with `;ext=12` for an extension; `tel:988` for a three-digit service number. */
  href: string;
  /** `sms:+14706167274`: never with the extension, which no text message can carry. */
  sms: string;
  /** For reading: `(470) 616-7274 ext. 12`, `1-800-662-HELP (800-662-4357)`, `+44 20 7946 0958`, `988`. */
  text: string;
}

// A zero in brackets ("+44 (0)20") is dialled in some countries and not in others: not ours to guess.
const written =
  /^(?!.*\(0\))([+(\d][+\dA-Z\s()./\u2010-\u2015-]*?)(?:[\s,]*(?:;ext=|#|x|ext(?:ension|\.)?)\s*(\d{1,6}))?$/i;
// Country code, area code, seven digits or letters.
const northAmerican = /^(?:\+?1)?[2-9]\d\d[2-9A-Z][\dA-Z]{6}$/;
const international = /^\+[2-9]\d{6,14}$/;
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
  const plain = groups.replaceAll('-', '');
  if (northAmerican.test(plain)) {
    const digits = plain
      .slice(-10)
      .replace(/[A-Z]/g, (letter) => keyOfLetter.charAt(letter.charCodeAt(0) - 65));
    const form = plain.endsWith(digits) ? '($1) $2-$3' : `${groups} ($1-$2-$3)`;
    return phone(`+1${digits}`, digits.replace(/(...)(...)(....)/, form), extension);
  }
  return international.test(plain) || (service.test(plain) && !extension)
    ? phone(plain, groups.replaceAll('-', ' '), extension)
    : undefined;
}

function phone(dialled: string, text: string, extension?: string): Phone {
  return {
    href: `tel:${dialled}${extension ? `;ext=${extension}` : ''}`,
    sms: `sms:${dialled}`,
    text: extension ? `${text} ext. ${extension}` : text,
  };
}
