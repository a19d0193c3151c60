import { css } from 'lit';

export const callCtaStyles = css`
  :host([variant='inline']) {
    display: inline;
  }
  .inline a {
    color: var(--iop-accent, inherit);
  }
  .call {
    display: grid;
    gap: var(--_l);
    padding: var(--_l);
    border: 1px solid var(--_panel);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_panel);
    color: var(--_on-panel);
  }
  .call > div {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  .say {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  .call p {
    max-inline-size: 32em;
  }
  .call a:not(.btn) {
    color: inherit;
  }
  .call .muted {
    color: var(--_on-panel-muted);
  }
  .call :focus-visible {
    outline-color: var(--_on-panel);
    outline-offset: 0.1875em;
  }
  .btn {
    inline-size: 100%;
    min-block-size: 3.25em;
    padding-inline: 0.5em;
    border-color: var(--_on-panel);
    background: var(--_on-panel);
    color: var(--_panel);
    font-size: 1.125em;
    font-size: clamp(1em, 0.25em + 5cqi, 1.25em);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_l);
  }
  .ways a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 0 0.35em;
    min-block-size: 3.25em;
  }
  .status {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-weight: 600;
  }
  .status::before {
    content: '';
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 0.125em solid;
    border-radius: 50%;
  }
  .open::before {
    background: currentColor;
  }
  .crisis {
    padding-block-start: var(--_space);
  }
  .ink {
    color: var(--_text);
    font-weight: 700;
    padding-block: 0.75em;
  }
  @supports (color: light-dark(#000, #fff)) {
    .btn {
      border-color: light-dark(var(--_on-accent), var(--_accent));
      background: light-dark(var(--_on-accent), var(--_accent));
      color: light-dark(var(--_accent), var(--_on-accent));
    }
  }
  @container iop (inline-size < 17em) {
    .call {
      padding: var(--_space);
    }
    .btn .icon {
      display: none;
    }
  }
  @container iop (inline-size >= 44em) {
    .call {
      grid-template-columns: minmax(0, 1fr) minmax(0, 20em);
      align-items: center;
      padding: var(--_xl);
      column-gap: var(--_xl);
    }
  }
  @media (forced-colors: active) {
    .call,
    .btn {
      border-color: ButtonText;
    }
    .open::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .call {
      background: none;
      color: #000;
      border-color: currentColor;
      break-inside: avoid;
    }
    .call .muted {
      color: #000;
    }
    .btn {
      justify-content: start;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
      font-weight: 700;
    }
    .btn .icon {
      display: none;
    }
  }
`;
