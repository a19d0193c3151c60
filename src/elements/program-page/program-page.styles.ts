import { css } from '../../base/css.js';

export const programPageStyles = css`
  .page,
  .sections {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .page {
    padding-block: var(--_l) calc(var(--_space) * 4);
  }
  .section {
    scroll-margin-block-start: 2em;
    /* The page has it already. */
    --iop-font-size: 1em;
  }
  header,
  .call {
    display: grid;
    gap: var(--_l);
  }
  .call {
    gap: var(--_space);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .h1 {
    font-size: clamp(2em, 1.3em + 3.2cqi, 3.25em);
    line-height: 1.08;
    letter-spacing: -0.022em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .lead {
    max-inline-size: 31em;
    font-size: 1.25em;
    line-height: 1.5;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_l);
    align-items: center;
  }
  .acts .btn {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
  }
  .acts > :not(.btn),
  .number {
    padding-block: 0.75em;
    font-weight: 600;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ink {
    padding-block: 0.75em;
    color: var(--_text);
    font-weight: 700;
  }
  dl > div {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    gap: 1em;
    align-items: baseline;
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_border);
  }
  dl > :first-child {
    border-block-start: 0.125em solid var(--_text);
  }
  dd {
    font-weight: 600;
    line-height: 1.35;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.75em), 1fr));
    gap: 0 var(--_space);
    list-style: none;
  }
  li a {
    display: flex;
    align-items: center;
    min-block-size: 2.85em;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_border);
    color: var(--_text);
    line-height: 1.3;
    text-decoration: none;
    block-size: 100%;
  }
  li a:hover {
    text-decoration: underline;
  }
  .rail {
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
      column-gap: var(--_l);
    }
    dl > div {
      display: block;
      border-block-start: 0.125em solid var(--_text);
    }
  }
  @container (inline-size >= 62em) {
    .railed {
      grid-template-columns: 1fr 14em;
      column-gap: calc(var(--_space) * 4.5);
    }
    .railed > * {
      grid-column: 1;
    }
    .railed > nav {
      grid-area: 1 / 2 / span 2;
    }
    .toc {
      position: sticky;
      inset-block-start: 2em;
      display: grid;
      gap: var(--_space);
    }
    nav ul {
      grid-template-columns: 1fr;
    }
    .rail {
      display: grid;
      justify-items: start;
      padding-block-start: 0.75em;
      border-block-start: 0.125em solid var(--_text);
    }
  }
  @media screen and (max-width: 40em) {
    /* Room for the bar. */
    .page {
      padding-block-end: 7em;
    }
  }
  @media print {
    .page {
      display: block;
      font-size: 0.875em;
    }
    .page > *,
    .section {
      margin-block-end: 2em;
    }
    .sections {
      display: block;
    }
    .section {
      display: block;
    }
    nav,
    .acts > :not(.btn) {
      display: none;
    }
    .acts .btn {
      padding: 0;
      background: none;
      color: #000;
    }
  }
`;
