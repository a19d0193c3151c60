import { css } from '../../base/css.js';

/* Solid is what is certain, hatched what varies, raised the rest; ink is home. */
export const programOverviewStyles = css`
  .iop {
    --_hatch: repeating-linear-gradient(-45deg, var(--_accent) 0 0.125em, transparent 0.125em 0.4em);
  }
  .iop > div,
  .split,
  .part,
  .days {
    display: grid;
    gap: calc(var(--_space) * 3.25);
    align-content: start;
  }
  .split {
    gap: var(--_xl) calc(var(--_space) * 3.5);
  }
  .part {
    gap: var(--_space);
  }
  p {
    max-inline-size: 36em;
  }
  ol,
  ul {
    padding-inline-start: 1.25em;
  }
  .list,
  .stairs {
    padding: 0;
    list-style: none;
  }
  .list li,
  .nights,
  .key,
  .key span {
    display: flex;
    gap: 0.65em;
    align-items: center;
  }
  .includes li {
    align-items: start;
    padding-block: 0.325em;
  }
  .includes .icon {
    margin-block-start: 0.2em;
    color: var(--_accent);
  }
  .treats p {
    color: var(--_muted);
  }
  .treats li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
    font-size: 1.25em;
    line-height: 1.3;
  }
  .days {
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 0.4em;
  }
  i {
    padding: 0.5em;
    border: 1px solid var(--_field-line);
    border-radius: 0.2em;
    background: var(--_raised);
  }
  i,
  .tag {
    print-color-adjust: exact;
  }
  .days i {
    block-size: 5.5em;
    padding: 1.3em 0 1.7em;
    border-color: transparent;
    border-radius: min(var(--_radius), 0.5em);
  }
  .days i::before {
    content: '';
    display: block;
    box-sizing: border-box;
    block-size: 100%;
  }
  .days .on::before,
  .key .on {
    background: var(--_accent);
  }
  .days .may::before,
  .key .may {
    border: 0.125em solid var(--_accent);
    background: var(--_hatch);
  }
  .nights {
    max-inline-size: none;
  }
  .nights::before,
  .nights::after {
    content: '';
    flex: 1;
    border-block-end: 0.125em solid;
  }
  .key {
    flex-wrap: wrap;
    gap: 0.35em var(--_l);
  }
  .stairs > li {
    position: relative;
    display: grid;
    gap: 0.25em;
    align-content: start;
    padding-block-end: var(--_l);
    padding-inline-start: var(--_l);
    border-inline-start: 0.125em solid var(--_field-line);
    break-inside: avoid;
  }
  .own b {
    font-size: 1.25em;
  }
  .tag {
    justify-self: start;
    padding: 0.1em 0.6em;
    border: 1px solid;
    border-radius: min(var(--_radius), 0.75em);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  @container (inline-size < 42em) {
    .stairs {
      margin-inline-start: 0.5em;
    }
    .stairs > li::before {
      content: '';
      position: absolute;
      inset-inline-start: -0.5em;
      inset-block-start: 0.35em;
      inline-size: 0.875em;
      block-size: 0.875em;
      border: 0.125em solid var(--_field-line);
      border-radius: 50%;
      background: var(--_surface);
    }
    .stairs > .own::before {
      border-color: var(--_accent);
      outline: 0.25em solid var(--_accent-soft);
      background: var(--_accent);
    }
    .stairs > :last-child {
      padding-block-end: 0;
      border-color: transparent;
    }
  }
  @container (inline-size >= 42em) {
    .split {
      grid: auto / auto-flow 7fr 5fr;
    }
    .treats {
      grid: auto 1fr / 1fr 2fr;
      column-gap: var(--_xl);
    }
    .treats ul {
      grid-area: 1 / 2 / 3;
    }
    .stairs {
      display: grid;
      grid: auto / auto-flow minmax(0, 1fr);
    }
    .stairs > li {
      padding: 0.75em 1em 0;
      border: 0;
      border-block-start: 0.125em solid var(--_field-line);
    }
    .stairs > :first-child {
      padding-inline-start: 0;
    }
    .stairs > :not(:last-child)::before {
      content: '';
      position: absolute;
      inset-inline-end: 0;
      inset-block-start: 0;
      block-size: 1.5em;
      border-inline-end: 0.125em solid var(--_field-line);
    }
    .stairs > .own {
      padding: 0.9em 1em 1em;
      border-block-start: 0.375em solid var(--_accent);
      background: var(--_accent-soft);
    }
    .stairs > :nth-child(2) {
      margin-block-start: 1.625em;
    }
    .stairs > :nth-child(3) {
      margin-block-start: 3.25em;
    }
    .stairs > :nth-child(4) {
      margin-block-start: 4.875em;
    }
    .stairs > :nth-child(5) {
      margin-block-start: 6.5em;
    }
  }
  @media (forced-colors: active) {
    .days .on::before,
    .key .on,
    .stairs > .own::before {
      forced-color-adjust: none;
      background: Highlight;
    }
    .days .may::before,
    .key .may {
      border-width: 0.25em;
      background: none;
    }
  }
`;
