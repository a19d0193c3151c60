import { css } from '../../base/css.js';

/* A table of three levels needs 34em, each further level 9em more. From seven on it is scrolled where 61em are not enough. */
export const careLevelComparisonStyles = css`
  .levels,
  .cards {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  p {
    max-inline-size: 36em;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .btn[aria-pressed='true'] {
    border: 0.125em solid var(--_accent);
    background: var(--_accent-soft);
  }
  [hidden] {
    display: none !important;
  }
  .scroll {
    display: var(--_table, none);
    overflow-x: auto;
  }
  .cards {
    display: var(--_cards, grid);
  }
  table {
    table-layout: fixed;
    border-spacing: 0;
    border-block-end: 0.125em solid var(--_text);
    inline-size: 100%;
    line-height: 1.45;
  }
  caption {
    text-align: start;
    padding-block-end: 0.75em;
  }
  th,
  td {
    padding: 0.85em 1em;
    text-align: start;
    vertical-align: top;
  }
  thead > tr > * {
    inline-size: 8.9em;
    border-block-end: 0.125em solid var(--_text);
  }
  thead td {
    inline-size: 7em;
  }
  thead:has(.own) th:not(.own) {
    padding-block-start: 3.15em;
  }
  tbody th {
    padding-inline-start: 0;
  }
  tbody th,
  dt,
  .small {
    font-weight: 400;
    color: var(--_muted);
  }
  tr:not([hidden]) ~ tr > *,
  dl > div {
    border-block-start: 1px solid var(--_border);
  }
  [role='region'] :is(thead td, tbody th),
  caption > span {
    position: sticky;
    inset-inline-start: 0;
  }
  [role='region'] :is(thead td, tbody th) {
    border-inline-end: 1px solid var(--_border);
    background: linear-gradient(var(--_surface) 0 0) Canvas;
  }
  b,
  b ~ .small {
    display: block;
  }
  th b {
    font-size: 1.25em;
  }
  .tag {
    display: block;
    inline-size: fit-content;
    margin-block-end: 0.5em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_accent);
    border-radius: min(var(--_radius), 0.75em);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.5;
  }
  .own {
    background: var(--_accent-soft);
  }
  .card {
    padding-block-start: 0.75em;
    border-block-start: 0.125em solid var(--_text);
  }
  .card.own {
    padding: 1em;
    border: 1px solid var(--_border);
  }
  thead .own,
  .card.own {
    border-block-start: 0.25em solid var(--_accent);
  }
  tr,
  dl > div {
    break-inside: avoid;
  }
  .h3 {
    break-after: avoid;
  }
  dl {
    padding-block-start: 0.5em;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(6.25em, 2fr) minmax(0, 3fr);
    gap: 0 1em;
    padding-block: 0.6em;
    line-height: 1.45;
  }
  ul {
    list-style: none;
    line-height: 1.8;
  }
  @container (inline-size < 13em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (inline-size >= 25em) {
    .of-1,
    .of-2 {
      --_table: block;
      --_cards: none;
    }
  }
  @container (inline-size >= 34em) {
    .of-3 {
      --_table: block;
      --_cards: none;
    }
  }
  @container (inline-size >= 43em) {
    .of-4 {
      --_table: block;
      --_cards: none;
    }
  }
  @container (inline-size >= 52em) {
    .of-5 {
      --_table: block;
      --_cards: none;
    }
  }
  @container (inline-size >= 61em) {
    .of-6,
    .of-7 {
      --_table: block;
      --_cards: none;
    }
  }
  @media (forced-colors: active) {
    .own {
      border-inline: 0.125em solid;
    }
  }
  @media print {
    .filter {
      display: none;
    }
    .tag {
      background: none;
      color: inherit;
    }
    .of-7 {
      --_table: none;
      --_cards: grid;
    }
  }
`;
