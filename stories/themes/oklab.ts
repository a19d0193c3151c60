import type { Rgb } from './color.js';

/** Lightness 0 to 1, and the two axes of color; the lightness of `oklch()` is the same. */
type Lab = readonly [l: number, a: number, b: number];

/** The color with another lightness, its hue and chroma kept: `oklch(from … … c h)`. Out of range is cut, not fitted. */
export function withLightness(color: Rgb, change: (lightness: number) => number): Rgb {
  const [l, a, b] = fromRgb(color);
  return toRgb([change(l), a, b]);
}

// Matrices: Björn Ottosson, "A perceptual color space for image processing" (public domain).

function fromRgb(color: Rgb): Lab {
  const [r, g, b] = color.map((part) => linear(part / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toRgb([lightness, a, b]: Lab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const [red, green, blue] = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(255, Math.max(0, encoded(part) * 255)));
  return [red!, green!, blue!];
}

/** Of a part of sRGB, 0 to 1, the light it stands for. */
export function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
