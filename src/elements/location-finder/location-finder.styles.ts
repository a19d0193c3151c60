import { css } from '../../base/css.js';

export const locationFinderStyles = css`
  .finder {
    display: grid;
    gap: var(--_l);
  }
  .list,
  ul {
    list-style: none;
  }
  .find,
  .results,
  .summary,
  .chosen,
  .empty,
  .help {
    display: grid;
    gap: var(--_space);
  }
  .summary,
  .help {
    gap: 0.5em;
  }
  .help {
    justify-items: start;
  }
  .find {
    align-items: end;
  }
  .in {
    display: grid;
    position: relative;
  }
  .in > .icon {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-end: 0.875em;
    color: var(--_muted);
    pointer-events: none;
  }
  .in > input {
    padding-inline-start: 2.75em;
  }
  .above,
  .pages {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
  }
  .iop [hidden] {
    display: none;
  }
  .go {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .filters {
    border-block: 1px solid var(--_border);
  }
  .filters > summary {
    min-block-size: 3em;
    padding-block: 0.7em;
    font-weight: 600;
    cursor: pointer;
  }
  .summary > .acts {
    align-items: center;
  }
  .summary > .acts > :first-child {
    margin-inline-end: auto;
  }
  .empty {
    padding-inline-start: var(--_l);
    border-inline-start: 0.375em solid;
  }
  .bad {
    border-color: var(--_danger, #a1271b);
  }
  .ink {
    color: var(--_text);
    font-weight: 700;
  }
  .two {
    inline-size: 100%;
    block-size: 9.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    fill: var(--_text);
    font-size: 0.875em;
    text-anchor: middle;
  }
  .two > text {
    fill: var(--_muted);
  }
  .two > line {
    stroke: var(--_field-line);
    stroke-width: 1.25;
  }
  .pin {
    fill: var(--_surface);
    font-weight: 700;
  }
  .place {
    display: grid;
    align-content: start;
    gap: 0.6em;
    padding-block: var(--_l);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .place:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .head {
    display: flex;
    gap: 0.25em 0.75em;
    align-items: baseline;
  }
  .head > .h3 {
    flex: 1;
  }
  .no {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.85em;
    block-size: 1.85em;
    border: 0.125em solid;
    border-radius: 50%;
    font-weight: 700;
    font-size: 0.9375em;
    line-height: 1;
  }
  .far,
  .status,
  .act {
    font-weight: 600;
  }
  .tag {
    padding: 0.1em 0.6em;
    border: 1px solid;
    border-radius: min(var(--_radius), 0.75em);
    font-size: 0.875em;
    font-weight: 600;
  }
  :is(.head, .body, details) > :empty {
    display: none;
  }
  .body {
    display: grid;
    gap: 0.35em;
    max-inline-size: 38em;
  }
  address {
    font-style: normal;
    white-space: pre-line;
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
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  .act {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  dl {
    display: grid;
    gap: 0 1em;
    padding-block-end: 0.5em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    padding-block-end: 0.5em;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (inline-size >= 30em) {
    :has(> .no:not(:empty)) + .body {
      padding-inline-start: 2.5em;
    }
    dl {
      grid-template-columns: auto 1fr;
    }
  }
  @container (inline-size >= 36em) {
    .find {
      grid-template-columns: 1fr 11em auto;
    }
    .above > .act {
      margin-block: -0.75em;
    }
  }
  @container (inline-size >= 40em) {
    .few {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_xl);
    }
    .few > :nth-last-child(2):nth-child(odd) {
      border-block-end: 1px solid var(--_border);
    }
  }
  @media print {
    .find,
    .filters,
    .iop :is(button, summary),
    details > p,
    .acts a:not([part='phone']),
    .status,
    .icon {
      display: none;
    }
    .act {
      min-block-size: 0;
      color: #000;
      text-decoration: none;
    }
    ::details-content {
      content-visibility: visible;
    }
  }
`;
