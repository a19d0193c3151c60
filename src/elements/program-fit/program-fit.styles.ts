import { css } from '../../base/css.js';

export const programFitStyles = css`
  .fit,
  .note {
    padding: min(6cqi, var(--_xl));
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_raised);
  }
  .fit,
  .fit > div {
    display: grid;
    align-content: start;
    gap: var(--_l);
  }
  .note {
    padding: min(6cqi, var(--_l));
    border-color: var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .fit > div {
    gap: var(--_space);
  }
  p {
    max-inline-size: 36em;
  }
  fieldset {
    border: 0;
    border-block-end: 1px solid var(--_border);
  }
  label {
    display: flex;
    gap: 0.9em;
    align-items: center;
    min-block-size: 3.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
    line-height: 1.4;
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    font: inherit;
    accent-color: var(--_accent);
    scroll-margin-block: 6em;
  }
  ul {
    padding-inline-start: 1.1em;
  }
  li + li {
    margin-block-start: 0.5em;
  }
  li::marker {
    color: var(--_accent);
  }
  .num {
    display: inline-block;
    white-space: normal;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
  }
  .vh {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (inline-size >= 46em) {
    .fit {
      grid-template-columns: 7fr 5fr;
      gap: var(--_xl);
      align-items: start;
    }
  }
  @media print {
    .acts,
    .muted {
      display: none;
    }
    .fit,
    .note {
      break-inside: avoid;
      background: none;
    }
  }
`;
