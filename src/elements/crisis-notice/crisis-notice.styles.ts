import { css } from '../../base/css.js';

export const crisisNoticeStyles = css`
  .crisis,
  dl {
    display: grid;
    gap: var(--_space) var(--_xl);
  }
  .crisis {
    padding-block: var(--_l);
    border-block: 0.1875em solid var(--_text);
  }
  dl > div {
    display: grid;
    align-content: start;
  }
  a {
    padding-block: 0.75em;
    color: var(--_text);
    font-weight: 700;
  }
  .say {
    font-size: 1.5em;
  }
  .say a {
    display: inline-block;
    padding-block: 0.2em;
    white-space: normal;
  }
  @container (inline-size >= 42em) {
    .say {
      /* The longest number in one line, whatever the font. */
      font-size: min(1.5em, 3.2cqi);
    }
    dl {
      grid-template-columns: repeat(3, 1fr);
      gap: 0 var(--_l);
    }
    dl > div {
      grid-row: span 3;
      grid-template-rows: subgrid;
    }
    dl > :nth-child(n + 4) {
      padding-block-start: var(--_l);
    }
    dt {
      align-self: end;
    }
  }
  @media print {
    .crisis {
      break-inside: avoid;
    }
    a {
      color: #000;
    }
  }
`;
