import { css } from '../../base/css.js';

export const programPageStyles = css`
  .page,
  .sections,
  header {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  header {
    gap: var(--_l);
  }
  .page {
    padding-block: var(--_l) calc(var(--_space) * 7);
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
  .acts a,
  .ink {
    padding-block: 0.75em;
    color: var(--_text);
    font-weight: 600;
  }
  .acts a {
    display: block;
  }
  dl,
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.75em), 1fr));
    gap: 0 var(--_space);
    list-style: none;
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
  li a {
    color: var(--_text);
    line-height: 1.3;
    text-decoration: none;
  }
  .rail call-cta {
    display: none;
    margin-block-start: var(--_l);
  }
  @container (inline-size >= 40em) {
    dl > div,
    nav {
      border-block-start: 0.125em solid;
    }
    .page,
    .sections {
      gap: calc(var(--_space) * 5.5);
    }
  }
  @container (inline-size >= 62em) {
    .page {
      grid-template-columns: 1fr auto;
      column-gap: 0;
    }
    .page > * {
      grid-column: 1;
    }
    .rail {
      grid-area: 1 / 2 / span 2;
      position: sticky;
      inset-block-start: 2em;
      align-self: start;
      inline-size: 15em;
      margin-inline-start: calc(var(--_space) * 4.5);
    }
    ul {
      grid-template-columns: 1fr;
    }
    .rail call-cta {
      display: block;
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
    .rail,
    .acts a {
      display: none;
    }
  }
`;
