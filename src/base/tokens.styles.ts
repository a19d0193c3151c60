import { css } from './css.js';

/**
 * The public `--iop-*` properties are read here and never set; names beginning with `--_` are private. Fixed values come
 * first, for browsers without `light-dark()`; the others follow the page's color-scheme. Contrast of every pair is WCAG 2.2 AA
 * or better: the lowest text pair is 5.3.
 */
export const tokenStyles = css`
  .iop {
    --_accent: var(--iop-accent, var(--_1, #1b5c4a));
    --_on-accent: var(--iop-on-accent, var(--_2, #fff));
    --_text: var(--iop-text, var(--_3, #1e2320));
    --_muted: var(--iop-muted, var(--_4, #585d57));
    --_surface: var(--iop-surface, var(--_5, #fff));
    --_raised: var(--iop-surface-raised, var(--_6, #f6f3ec));
    --_border: var(--iop-border, var(--_7, #ddd7ca));
    --_focus: var(--iop-focus, var(--_8, #1550c0));
    --_radius: var(--iop-radius, min(var(--_border-radius, 0.5em), 1.5em));
    --_space: var(--iop-space, 1em);
    --_accent-soft: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_field-line: color-mix(in srgb, var(--_text) 60%, var(--_surface));
    --_l: calc(var(--_space) * 1.5);
    --_xl: calc(var(--_space) * 2.5);
  }
  @supports (color: light-dark(red, oklch(from red l c h))) {
    .iop {
      --_1: light-dark(
        oklch(from var(--_color, #1b5c4a) min(l, 0.48) c h),
        oklch(from var(--_color, #8fcdb4) max(l, 0.79) c h)
      );
      --_2: light-dark(#fff, #0c241c);
      --_3: light-dark(#1e2320, #ebe7df);
      --_4: light-dark(#585d57, #b6b3a9);
      --_5: light-dark(#fff, #181a18);
      --_6: light-dark(#f6f3ec, #222522);
      --_7: light-dark(#ddd7ca, #3d413c);
      --_8: light-dark(#1550c0, #a8c7ff);
    }
  }
  @media (prefers-contrast: more) {
    .iop {
      --_muted: var(--_text);
      --_border: var(--_field-line);
    }
  }
`;
