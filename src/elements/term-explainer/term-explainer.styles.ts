import { css } from '../../base/css.js';

export const termExplainerStyles = css`
  :host(:is(:state(inline), [compact])),
  .inline {
    display: inline;
  }
  .inline {
    container-type: normal;
    line-height: inherit;
    color: inherit;
    background: none;
    box-shadow: none;
  }
  .word {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-decoration: underline dotted 0.1em;
    text-underline-offset: 0.22em;
    unicode-bidi: isolate;
    cursor: pointer;
  }
  dialog {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: max-content;
    max-inline-size: min(24em, 100% - 1em);
    max-block-size: calc(100% - 1em);
    overflow: auto;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: linear-gradient(var(--_surface) 0 0) Canvas;
    color: var(--_text);
    box-shadow: 0 0.5em 2em #0003;
    line-height: 1.6;
  }
  ::backdrop {
    background: none;
  }
  .sheet {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: var(--_l);
    outline-offset: -0.1875em;
  }
  .terms,
  .term,
  ol {
    display: grid;
    gap: var(--_l);
  }
  .term {
    gap: 0.5em;
  }
  .term + .term {
    padding-block-start: var(--_l);
  }
  .term > p,
  li > p {
    max-inline-size: 36em;
  }
  ol {
    padding-block-start: var(--_l);
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 3.25em 1fr;
    gap: 0 1em;
    break-inside: avoid;
  }
  .letter {
    grid-row: 1 / 3;
    color: var(--_accent);
    font-size: 3.25em;
    font-weight: 700;
    line-height: 0.95;
    letter-spacing: -0.03em;
  }
  li b {
    font-size: 1.25em;
    line-height: 1.3;
  }
  @container (inline-size >= 40em) {
    ol {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
      gap: var(--_xl);
    }
    li {
      display: flex;
      flex-direction: column;
      gap: 0.35em;
      padding-block-start: 1em;
      border-block-start: 0.125em solid;
    }
    .letter {
      padding-block: 0.06em 0.1em;
      font-size: clamp(6em, 13cqi, 8.5em);
      line-height: 0.85;
    }
  }
  @media print {
    .word {
      text-decoration: none;
    }
    .word::after {
      content: ' (' attr(data-name) ')';
    }
  }
`;
