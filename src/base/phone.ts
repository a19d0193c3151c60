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

const written =
  /^([+(\d][\dA-Z\s()./\u2010-\u2015-]*?)(?:[\s,]*(?:;ext=|#|x|ext(?:ensi[oó]n|\.)?)\s*(\d{1,6}))?$/i;
const service = /^([2-9]11|988)$/;
const northAmerican = /^-?(?:\+?1-?)?([2-9]\d\d)-?([2-9A-Z](?:-?[\dA-Z]){6})(?:-((?:\d{3}-)?\d{4}))?-?$/;
const international = /^-?\+([2-9](?:-?\d){6,14})-?$/;

const keyOfLetter = '22233344455566677778889999';

/**
 * Reads a phone number as authors write it: E.164; ten or eleven North American digits in any usual
 * punctuation; vanity letters after the area code; an extension of up to six digits; 988 and 211 to 911.
 * Anything else (star codes, pauses, words, bidi controls, `+44 (0)20`) is `undefined`.
 */
export function parsePhone(value: unknown): Phone | undefined {
  if (typeof value !== 'string') return undefined;
  const [, number = '', extension] = written.exec(value.trim()) ?? [];
  const groups = number.toUpperCase().replace(/[^+\dA-Z]+/g, '-');

  const [, code] = service.exec(groups) ?? [];
  if (code && !extension) return phone(code, code);

  const [, area, local, spelledOut] = northAmerican.exec(groups) ?? [];
  if (area && local) return northAmericanPhone(area, local, spelledOut, extension);

  const [, abroad] = international.exec(groups) ?? [];
  // A zero in brackets is dialled in some countries and not in others.
  if (abroad && !number.includes('(0)')) {
    const text = `+${abroad.replaceAll('-', ' ')}`;
    return phone(text.replaceAll(' ', ''), text, extension);
  }
  return undefined;
}

/** `spelledOut` repeats the digits behind the letters, as in "1-800-662-HELP (4357)". */
function northAmericanPhone(area: string, local: string, spelledOut?: string, extension?: string) {
  const keys = local.replaceAll('-', '');
  const digits = keys.replace(/[A-Z]/g, (letter) => keyOfLetter.charAt(letter.charCodeAt(0) - 65));
  const dialled = `+1${area}${digits}`;
  const [prefix, line] = [digits.slice(0, 3), digits.slice(3)];
  const dashed = `${prefix}-${line}`;
  if (digits === keys) return spelledOut ? undefined : phone(dialled, `(${area}) ${dashed}`, extension);
  if (spelledOut && !dashed.endsWith(spelledOut)) return undefined;
  return phone(dialled, `1-${area}-${local} (${keys.startsWith(prefix) ? line : dashed})`, extension);
}

function phone(dialled: string, text: string, extension?: string): Phone {
  return {
    href: `tel:${dialled}${extension ? `;ext=${extension}` : ''}`,
    sms: `sms:${dialled}`,
    text: extension ? `${text} ext. ${extension}` : text,
    digits: dialled.replace('+', ''),
  };
}
