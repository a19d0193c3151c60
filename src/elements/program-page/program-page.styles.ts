import { css } from '../../base/css.js';

export const programPageStyles = css`
  .page,
  .sections,
  header {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .page {
    padding-block: var(--_l) calc(var(--_space) * 7);
  }
  header {
    gap: var(--_l);
  }
  call-cta,
  .section {
    scroll-margin-block-start: 2em;
    /* The page has it already. */
    --iop-font-size: 1em;
  }
  .h1 {
    font-size: clamp(2em, 1.3em + 3.2cqi, 3.25em);
    line-height: 1.08;
    letter-spacing: -0.022em;
    text-wrap: balance;
  }
  .lead {
    max-inline-size: 31em;
    font-size: 1.25em;
    line-height: 1.5;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_l);
    align-items: center;
  }
  .acts > a,
  .ink,
  nav call-cta::part(call) {
    padding-block: 0.75em;
    font-weight: 600;
  }
  .ink {
    color: var(--_text);
  }
  .acts call-cta::part(call) {
    padding: 0.75em clamp(0.5em, 12cqi - 1.5em, 1.25em);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: clamp(1em, 5cqi, 1.125em);
    font-weight: 600;
    text-decoration: none;
  }
  call-cta::part(call) {
    display: inline-block;
  }
  call-cta::part(call)::first-letter {
    text-transform: uppercase;
  }
  dl > div,
  li {
    border-block-start: 1px solid var(--_border);
  }
  dl > div,
  li a,
  nav b {
    display: block;
    padding-block: 0.65em;
  }
  dd {
    font-weight: 600;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.75em), 1fr));
    gap: 0 var(--_space);
    list-style: none;
  }
  li a {
    color: var(--_text);
    line-height: 1.3;
    text-decoration: none;
  }
  nav call-cta {
    display: none;
  }
  @container (inline-size >= 40em) {
    .page,
    .sections {
      gap: calc(var(--_space) * 5.5);
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
      gap: var(--_l);
    }
    dl > div {
      border-block-start: 0.125em solid;
    }
  }
  @container (inline-size >= 62em) {
    .railed {
      grid-template-columns: 1fr 14em;
      column-gap: calc(var(--_space) * 4.5);
    }
    nav {
      grid-area: 1 / 2 / span 2;
    }
    .toc {
      position: sticky;
      inset-block-start: 2em;
    }
    ul {
      grid-template-columns: 1fr;
    }
    nav call-cta {
      display: block;
      border-block-start: 0.125em solid;
    }
  }
  @media print {
    .page,
    .sections {
      display: block;
    }
    .section,
    header {
      margin-block-end: 2em;
    }
    nav,
    .acts > a {
      display: none;
    }
    .acts call-cta::part(call) {
      padding: 0;
      background: none;
      color: #000;
    }
  }
`;
