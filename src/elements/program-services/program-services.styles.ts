import { css } from '../../base/css.js';

export const programServicesStyles = css`
  .services {
    display: grid;
    gap: var(--_l);
  }
  p,
  dd {
    max-inline-size: 36em;
  }
  ul {
    list-style: none;
    display: grid;
    gap: 0 var(--_xl);
  }
  li,
  dl > div {
    display: grid;
    gap: 0.35em;
    align-content: start;
    padding-block: 1.1em 1.5em;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .tag {
    padding: 0 0.6em;
    border: 1px solid var(--_field-line);
    border-radius: min(var(--_radius), 0.75em);
    font-size: 0.777em;
    font-weight: 600;
    line-height: 1.7;
  }
  dl > div {
    gap: 0.35em var(--_xl);
    padding-block: 0.85em;
  }
  dt {
    font-weight: 600;
  }
  @container (inline-size >= 42em) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
    li:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    dl > div {
      grid-template-columns: 1fr 3fr;
    }
    dd {
      grid-column: 2;
    }
  }
`;
