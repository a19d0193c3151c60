import { css } from '../../base/css.js';

export const carePathwayStyles = css`
  .iop > div,
  .part,
  ul {
    display: grid;
    gap: var(--_l);
  }
  .part {
    gap: var(--_space);
  }
  .path + .part {
    padding-block-start: var(--_space);
  }
  p {
    max-inline-size: 36em;
  }
  .path {
    list-style: none;
  }
  .path > li {
    position: relative;
    display: grid;
    gap: 0.25em;
    align-content: start;
    padding-block-end: var(--_l);
    padding-inline-start: var(--_l);
    border-inline-start: 0.125em solid var(--_field-line);
    break-inside: avoid;
  }
  .path > :last-child {
    padding-block-end: 0;
  }
  .path > .own {
    border-color: transparent;
  }
  .path .small {
    font-weight: 400;
  }
  .path p:not(.small, .plain) {
    font-weight: 700;
  }
  .bar {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: -0.125em;
    inline-size: 0.75em;
    block-size: 100%;
    border: 0.125em solid var(--_accent);
    background: repeating-linear-gradient(-45deg, var(--_accent) 0 0.125em, transparent 0.125em 0.4em);
    print-color-adjust: exact;
  }
  rect {
    fill: var(--_accent);
    transform: matrix(0, 1, 1, 0, 0, 0);
  }
  ul {
    gap: 0.4em var(--_xl);
    padding-inline-start: 1.1em;
  }
  ul li::marker {
    color: var(--_accent);
  }
  @container (inline-size >= 36em) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (inline-size >= 42em) {
    .path {
      display: flex;
    }
    .path > li {
      flex: 4;
      padding: 2em 0 0;
      padding-inline-end: var(--_l);
      border: 0;
    }
    .path > .own {
      flex: 7;
    }
    .own ~ li {
      padding-inline: var(--_l) 0;
    }
    .path > :not(.own)::before {
      content: '';
      position: absolute;
      inset-block-start: 0.4375em;
      inset-inline: 0;
      border-block-start: 0.125em solid var(--_field-line);
    }
    .bar {
      inset-inline-start: 0;
      inline-size: 100%;
      block-size: 1em;
    }
    rect {
      transform: none;
    }
    [dir='rtl'] rect {
      transform: matrix(-1, 0, 0, 1, 100, 0);
    }
  }
  @media (forced-colors: active) {
    .bar {
      background: none;
    }
    rect {
      fill: Highlight;
    }
  }
`;
