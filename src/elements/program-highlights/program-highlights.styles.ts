import { css } from '../../base/css.js';

export const programHighlightsStyles = css`
  .lists {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  section,
  header,
  .reasons ul {
    display: grid;
    align-content: start;
    gap: var(--_l);
  }
  header {
    gap: 0.5em;
  }
  .reasons ul {
    gap: 0.9em;
    font-size: 1.1875em;
    line-height: 1.5;
    color: var(--_muted);
  }
  b {
    color: var(--_text);
  }
  header p,
  li {
    max-inline-size: 36em;
  }
  li {
    break-inside: avoid;
  }
  ul,
  ol {
    list-style: none;
  }
  .facts li,
  .questions li {
    max-inline-size: none;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_border);
  }
  .questions {
    justify-items: start;
    padding: min(6cqi, var(--_xl));
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_raised);
  }
  ol {
    inline-size: 100%;
  }
  .questions li {
    display: grid;
    grid-template-columns: 2em 1fr;
    padding-block: 1.1em;
    counter-increment: question;
  }
  .questions li::before {
    content: counter(question);
    grid-row: 1 / 3;
    color: var(--_accent);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.05;
  }
  .questions li p {
    max-inline-size: 36em;
    padding-block-start: 0.25em;
  }
  @container (inline-size >= 40em) {
    .lists {
      gap: calc(var(--_space) * 5.5);
    }
  }
  @container (inline-size >= 42em) {
    .facts {
      grid-template-columns: 1fr 2fr;
      gap: var(--_xl);
    }
  }
  @media print {
    .btn {
      display: none;
    }
    .reasons ul {
      color: inherit;
    }
    .questions {
      background: none;
    }
    .iop > .questions {
      padding: 0;
    }
    .iop > .questions li {
      padding-block-end: 5em;
    }
  }
`;
