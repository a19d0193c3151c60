import { css } from './css.js';

/**
 * Form fields as every form of ours has them: `.field` holds a label, a hint and a field below each other; a `<select>` stands in a
 * `.select`, which brings its arrow. `--_danger` is for what is missing or has failed: at least 6.6 to 1 on every surface of ours.
 */
export const fieldStyles = css`
  .iop {
    --_danger: var(--iop-danger, var(--_9, #a1271b));
  }
  @supports (color: light-dark(red, red)) {
    .iop {
      --_9: light-dark(#a1271b, #f3a79e);
    }
  }
  .field {
    display: grid;
    gap: 0.35em;
    align-content: start;
  }
  label,
  legend {
    font-weight: 600;
    line-height: 1.4;
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.55em 0.85em;
    border: 1px solid var(--_field-line);
    border-radius: min(var(--_radius), 1em);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.4;
    scroll-margin-block: 6em;
  }
  .select {
    display: grid;
    position: relative;
  }
  select {
    appearance: none;
    padding-inline-end: 2.75em;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-inline-end: 1.1em;
    inset-block-start: 1.1em;
    padding: 0.2em;
    border: solid var(--_muted);
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
`;
