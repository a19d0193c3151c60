import { css } from 'lit';

/**
 * The public `--iop-*` properties are read here and never set; names beginning with `--_` are private. Fixed values come
 * first, for browsers without `light-dark()`; the others follow the page's color-scheme. Contrast of every pair is WCAG 2.2 AA
 * or better: the lowest text pair, second voice on the dark call card, is 5.3.
 */
export const tokenStyles = css`
  .iop {
    --_accent: var(--iop-accent, #1b5c4a);
    --_on-accent: var(--iop-on-accent, #fff);
    --_text: var(--iop-text, #1e2320);
    --_muted: var(--iop-muted, #585d57);
    --_surface: var(--iop-surface, #fff);
    --_raised: var(--iop-surface-raised, #f6f3ec);
    --_border: var(--iop-border, #ddd7ca);
    --_focus: var(--iop-focus, #1550c0);
    --_danger: var(--iop-danger, #a1271b);
    --_radius: var(--iop-radius, 0.5em);
    --_space: var(--iop-space, 1em);
    --_accent-soft: var(--iop-surface-raised, #edf2f1);
    --_field-line: #777b78;
    --_panel: var(--_accent);
    --_on-panel: var(--_on-accent);
    --_on-panel-muted: var(--_on-accent);
    --_s: calc(var(--_space) * 0.5);
    --_l: calc(var(--_space) * 1.5);
    --_xl: calc(var(--_space) * 2.5);
  }
  @supports (color: light-dark(#000, color-mix(in srgb, #000, #fff))) {
    .iop {
      --_accent: var(--iop-accent, light-dark(#1b5c4a, #8fcdb4));
      --_on-accent: var(--iop-on-accent, light-dark(#fff, #0c241c));
      --_text: var(--iop-text, light-dark(#1e2320, #ebe7df));
      --_muted: var(--iop-muted, light-dark(#585d57, #b6b3a9));
      --_surface: var(--iop-surface, light-dark(#fff, #181a18));
      --_raised: var(--iop-surface-raised, light-dark(#f6f3ec, #222522));
      --_border: var(--iop-border, light-dark(#ddd7ca, #3d413c));
      --_focus: var(--iop-focus, light-dark(#1550c0, #a8c7ff));
      --_danger: var(--iop-danger, light-dark(#a1271b, #f3a79e));
      --_accent-soft: light-dark(
        color-mix(in srgb, var(--_accent) 8%, var(--_surface)),
        color-mix(in srgb, var(--_accent) 14%, var(--_surface))
      );
      --_field-line: color-mix(in srgb, var(--_text) 60%, var(--_surface));
      --_panel: light-dark(var(--_accent), color-mix(in srgb, var(--_accent) 20%, var(--_surface)));
      --_on-panel: light-dark(var(--_on-accent), var(--_text));
      --_on-panel-muted: light-dark(color-mix(in srgb, var(--_on-accent) 86%, var(--_accent)), var(--_muted));
    }
  }
  @media (prefers-contrast: more) {
    .iop {
      --_muted: var(--_text);
      --_border: var(--_field-line);
    }
  }
`;
