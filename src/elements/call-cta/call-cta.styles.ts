import { css } from '../../base/css.js';

export const callCtaStyles = css`
  :host([variant='inline']) {
    display: inline;
  }
  .inline a {
    color: var(--iop-accent, inherit);
  }
  .call {
    --_panel: var(--_accent);
    --_ink: var(--_on-accent);
    --_muted: var(--_ink);
    --_button: var(--_ink);
    --_number: var(--_accent);
    display: grid;
    gap: var(--_l);
    padding: var(--_l);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_panel);
    color: var(--_ink);
  }
  @supports (color: light-dark(red, red)) {
    .call {
      --_panel: light-dark(var(--_accent), var(--_accent-soft));
      --_ink: light-dark(var(--_on-accent), var(--_text));
      --_muted: color-mix(in srgb, var(--_ink) 86%, var(--_panel));
      --_button: light-dark(var(--_on-accent), var(--_accent));
      --_number: light-dark(var(--_accent), var(--_on-accent));
    }
  }
  .call > div {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  .call a {
    color: inherit;
  }
  .call :focus-visible {
    outline-color: var(--_ink);
  }
  .call .btn {
    min-block-size: 3.25em;
    padding-inline: 0.5em;
    border: 0;
    background: var(--_button);
    color: var(--_number);
    font-size: clamp(1em, 0.25em + 5cqi, 1.25em);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_l);
  }
  .ways a {
    padding-block: 0.8em;
  }
  .status {
    font-weight: 600;
  }
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.5em;
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
    padding-block: 0.75em;
    color: var(--_text);
    font-weight: 700;
  }
  @container (inline-size < 17em) {
    .call {
      padding: var(--_space);
    }
    .icon {
      display: none;
    }
  }
  @container (inline-size >= 44em) {
    .call {
      grid-template-columns: 1fr 20em;
      align-items: center;
      gap: var(--_xl);
      padding: var(--_xl);
    }
  }
  @media (forced-colors: active) {
    .call,
    .call .btn {
      border: 1px solid;
    }
    .call .muted {
      color: CanvasText;
    }
    .open::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .call,
    .call .btn {
      justify-content: start;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
    .call .muted {
      color: #000;
    }
  }
`;
