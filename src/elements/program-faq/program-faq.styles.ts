import { css } from '../../base/css.js';

export const programFaqStyles = css`
  .faq,
  .group,
  .answer,
  .empty {
    display: grid;
    gap: 0.75em;
  }
  .faq {
    gap: var(--_l);
  }
  .group {
    gap: 0.5em;
  }
  .iop [hidden] {
    display: none;
  }
  .tools,
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em var(--_l);
  }
  .field {
    position: relative;
    flex: 999 26em;
    justify-content: space-between;
    gap: 0.35em 1em;
  }
  .field + .btn {
    flex: auto;
  }
  .icon {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-end: 0.875em;
    color: var(--_muted);
    pointer-events: none;
  }
  label,
  summary {
    font-weight: 600;
    line-height: 1.4;
  }
  input {
    inline-size: 100%;
    min-block-size: 3em;
    padding-block: 0.5em;
    padding-inline: 2.75em 0.85em;
    border: 1px solid var(--_field-line);
    border-radius: min(var(--_radius), 1em);
    background: none;
    color: inherit;
    font: inherit;
  }
  details {
    border-block-start: 1px solid var(--_border);
  }
  .group > div {
    border-block-end: 1px solid var(--_border);
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 3.5em;
    padding-block: 0.75em;
    cursor: pointer;
    scroll-margin-block: 6em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.375em 1em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-25%) rotate(45deg);
  }
  [open] > summary::before {
    transform: translateY(25%) rotate(225deg);
  }
  summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .answer {
    max-inline-size: 38em;
    padding-block-end: 1.5em;
    padding-inline-start: 2em;
  }
  ol,
  ul {
    padding-inline-start: 1.25em;
  }
  mark {
    border-block-end: 0.15em solid var(--_accent);
    background: var(--_accent-soft);
    color: inherit;
  }
  .empty {
    justify-items: start;
    padding-inline-start: var(--_l);
    border-inline-start: 0.375em solid;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 0.15s;
    }
  }
  @media print {
    .tools,
    summary::before {
      display: none;
    }
    details {
      break-inside: avoid;
    }
    ::details-content {
      content-visibility: visible;
    }
    summary {
      min-block-size: 0;
      padding-block: 0.5em 0;
    }
    .answer {
      padding-block-end: 0.75em;
      padding-inline-start: 0;
    }
  }
`;
