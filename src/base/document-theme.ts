import type { Theme } from '../program/theme.js';

/** A value for a CSS property, in the private property that the tokens read; nothing where CSS does not know the value. */
const declare = (property: string, value: string | undefined) =>
  value && CSS.supports(property, value) ? `--_${property}:${value};` : '';

/**
 * The look that a document asks for, as declarations; what is no CSS value is left out. The page's own `--iop-*` properties win,
 * and the tokens keep the accent dark or light enough to be read.
 */
export const themeStyle = ({ accent, radius, fontFamily }: Theme = {}): string =>
  declare('color', accent) + declare('border-radius', radius) + declare('font-family', fontFamily);
