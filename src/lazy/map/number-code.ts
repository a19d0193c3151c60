/** Digits of a number that goes on, and of one that ends: 44 of each, in letters that need no escape in JSON. */
const BASE = 44;
const FIRST = 35;
const BACKSLASH = 92;

/** A whole number as a few letters, small ones as one. */
export function encodeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  do {
    const digit = rest % BASE;
    rest = Math.floor(rest / BASE);
    const code = FIRST + digit + (rest ? BASE : 0);
    text += String.fromCharCode(code < BACKSLASH ? code : code + 1);
  } while (rest);
  return text;
}

/** The numbers of a text that `encodeNumber` wrote one after the other. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const digit = code - FIRST - (code > BACKSLASH ? 1 : 0);
    value += (digit % BASE) * unit;
    unit *= BASE;
    if (digit >= BASE) continue;
    numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
    [value, unit] = [0, 1];
  }
  return numbers;
}
