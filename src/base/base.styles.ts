import { css } from './css.js';

/** What every element starts from: the one wrapper at which the page's inherited styles stop, and the shared small parts. */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .iop {
    all: initial;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--iop-font-family, var(--_font-family, inherit));
    font-size: var(--iop-font-size, inherit);
    line-height: 1.6;
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 0 0 1em var(--_surface);
    overflow-wrap: anywhere;
  }
  :where(.iop *) {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
  }
  .h2,
  .h3 {
    font-size: 1.125em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .h2 {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  .small {
    font-size: 0.875em;
    line-height: 1.5;
  }
  .muted {
    color: var(--_muted);
  }
  .num {
    white-space: nowrap;
    unicode-bidi: isolate;
    direction: ltr;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-block-size: 3em;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .btn:hover {
    border-color: var(--_text);
  }
  @container (inline-size < 13em) {
    .num {
      white-space: normal;
    }
  }
  @media print {
    .iop {
      color-scheme: light;
      color: #000;
      background: none;
      box-shadow: none;
    }
  }
`;
