import { linear, withLightness } from './oklab.js';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];
export type Scheme = 'light' | 'dark';

/** Custom properties and their values, as style sheets declare them; a later one wins. */
export type Declarations = ReadonlyMap<string, string>;

export function declarationsIn(css: string): Declarations {
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  return new Map(
    [...text.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name, value]) => [name!, value!.trim()]),
  );
}

/**
 * The color a value stands for: hexadecimal, `var()`, `light-dark()`, `color-mix(in srgb, … %, …)`,
 * `oklch(from … min(l, …) c h)`, in each other.
 * @throws Error that quotes what it cannot read
 */
export function colorOf(value: string, scheme: Scheme, declared: Declarations): Rgb {
  const [, name, inner] = /^([\w-]+)\((.*)\)$/s.exec(value.trim()) ?? [];
  if (!name || inner === undefined) return hex(value.trim());
  const parts = argumentsIn(inner);
  if (name === 'var') {
    const [property, fallback] = parts;
    return colorOf(declared.get(property!) ?? fallback ?? '', scheme, declared);
  }
  if (name === 'light-dark') return colorOf(parts[scheme === 'light' ? 0 : 1] ?? '', scheme, declared);
  if (name === 'color-mix' && parts[0] === 'in srgb') {
    const [, first = '', share] = /^(.*?)\s+([\d.]+)%$/s.exec(parts[1] ?? '') ?? [];
    return mix(
      colorOf(first, scheme, declared),
      Number(share) / 100,
      colorOf(parts[2] ?? '', scheme, declared),
    );
  }
  const [, from, bound, limit] = /^from (.+) (min|max)\(l, ([\d.]+)\) c h$/s.exec(inner.trim()) ?? [];
  if (name === 'oklch' && from) {
    const keep = bound === 'min' ? Math.min : Math.max;
    return withLightness(colorOf(from, scheme, declared), (lightness) => keep(lightness, Number(limit)));
  }
  throw new Error(`Not a color that can be computed: ${value}`);
}

export function toHex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A share of the first color over the second, as `color-mix(in srgb)` and `opacity` do. */
export function mix(first: Rgb, share: number, second: Rgb): Rgb {
  const [red, green, blue] = first.map((part, index) => part * share + second[index]! * (1 - share));
  return [red!, green!, blue!];
}

/** WCAG 2's contrast ratio, 1 to 21. */
export function contrast(first: Rgb, second: Rgb): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => linear(part / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function hex(value: string): Rgb {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1];
  if (!digits) throw new Error(`Not a color that can be computed: ${value}`);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  const [red, green, blue] = pairs.map((pair) => parseInt(pair, 16));
  return [red!, green!, blue!];
}

/** The arguments of a function, commas inside inner brackets left alone. */
function argumentsIn(inner: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of inner) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
