import { css } from '../../base/css.js';

export const callCtaStyles = css`
  :host(:is(:state(inline), [variant='inline'])),
  .inline {
    display: inline;
  }
  .inline {
    container-type: normal;
    line-height: inherit;
    color: inherit;
    background: none;
    box-shadow: none;
  }
  .inline a {
    color: var(--iop-accent, inherit);
  }
  .call {
    --_focus: var(--_on-accent);
    display: grid;
    gap: var(--_l);
    padding: var(--_l);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_accent);
    color: var(--_focus);
  }
  .inline .btn {
    background: var(--_accent);
    color: var(--_on-accent);
    padding-inline: 1em;
    font-size: 1.125em;
  }
  /* Borders are seen where the reader's own colors take the place of ours. */
  .call,
  :is(.call, .inline) .btn {
    border: 1px solid transparent;
  }
  .call .btn {
    padding-inline: 0.5em;
    background: var(--_on-accent);
    color: var(--_accent);
    font-size: clamp(1em, 6.5cqi, 1.25em);
  }
  @supports (color: light-dark(red, red)) {
    .call {
      --_focus: light-dark(var(--_on-accent), var(--_text));
      background: light-dark(var(--_accent), var(--_accent-soft));
    }
    .call .btn {
      background: light-dark(var(--_on-accent), var(--_accent));
      color: light-dark(var(--_accent), var(--_on-accent));
    }
  }
  .call > div {
    display: grid;
    gap: 0.75em;
  }
  .quiet {
    opacity: 0.9;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_l);
  }
  .ways a,
  .ink {
    padding-block: 0.75em;
  }
  .ways a {
    color: inherit;
  }
  .btn .num {
    display: inline-block;
    white-space: normal;
  }
  .status {
    font-weight: 600;
  }
  .status::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    padding: 0.2em;
    border: 0.125em solid;
    border-radius: 50%;
  }
  .open::before {
    padding: 0;
    border-width: 0.325em;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .crisis {
    padding-block-start: var(--_space);
  }
  .ink {
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
  @media print {
    .call,
    :is(.call, .inline) .btn {
      justify-content: start;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
