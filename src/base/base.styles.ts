import { css } from 'lit';

/** What every element starts from: the one wrapper at which the page's inherited styles stop, and the shared small parts. */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host(:state(inline)) {
    display: inline;
  }
  :host([hidden]) {
    display: none !important;
  }
  .iop {
    all: initial;
    display: block;
    container: iop / inline-size;
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--iop-font-family, inherit);
    font-size: var(--iop-font-size, inherit);
    line-height: 1.6;
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 0 0 1em var(--_surface);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  .inline {
    display: inline;
    container: none;
    line-height: inherit;
    color: inherit;
    background: none;
    box-shadow: none;
  }
  .iop,
  .iop *,
  .iop ::before {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, table) {
    margin: 0;
    padding: 0;
  }
  :where(.iop *) {
    min-inline-size: 0;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-size: inherit;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  :where(p, li, dd, td) {
    text-wrap: pretty;
  }
  :where(button, input) {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  .h2 {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  .h3 {
    font-size: 1.125em;
    line-height: 1.35;
  }
  .small {
    font-size: 0.875em;
    line-height: 1.5;
  }
  .muted {
    color: var(--_muted);
  }
  .num {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    unicode-bidi: isolate;
    direction: ltr;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    border-radius: 0.125em;
    scroll-margin-block: 6em;
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
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .btn:hover {
    border-color: var(--_text);
  }
  .btn:focus-visible {
    border-radius: var(--_radius);
  }
  @container iop (inline-size < 13em) {
    .num {
      white-space: normal;
    }
    .btn {
      inline-size: 100%;
      padding-inline: 0.25em;
    }
  }
  @media print {
    .iop {
      color: #000;
      background: none;
      box-shadow: none;
    }
  }
`;
