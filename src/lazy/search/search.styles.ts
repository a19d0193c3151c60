import { choiceStyles } from '../../base/choice.styles.js';
import { css } from '../../base/css.js';

const ownStyles = css`
  [role='listbox'] {
    position: absolute;
    z-index: 5;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.25em);
    padding: 0.35em;
    border: 1px solid var(--_field-line);
    border-radius: min(var(--_radius), 0.75em);
    background: var(--_surface);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.14);
  }
  [role='option'] {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    border: 0.125em solid transparent;
    border-radius: 0.35em;
    cursor: pointer;
  }
  [aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .sets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_l) var(--_xl);
    padding-block: 0.5em 1.25em;
  }
  .choice > :nth-child(2) {
    flex: 1;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    padding-inline: 1em 0.75em;
    background: var(--_accent-soft);
    font-weight: 400;
  }
  .no[role] {
    cursor: pointer;
  }
  .place:focus-within .no[role] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @container (inline-size >= 54em) {
    .results:has(#_map) {
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_xl);
      align-items: start;
    }
    .results:has(#_map) > .summary {
      grid-column: 1 / -1;
    }
    #_map {
      position: sticky;
      inset-block-start: 1.5em;
      grid-area: 2 / 2;
    }
  }
  /* Late, so that what is found at once does not flicker. */
  .results[aria-busy='true'] {
    opacity: 0.5;
    transition: opacity 0.2s 0.3s;
  }
  dd {
    white-space: pre-line;
  }
  @media print {
    #_map {
      display: none;
    }
    .chips > li > .chip {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
    }
    .results {
      display: block;
    }
  }
  @media (forced-colors: active) {
    [role='option'] {
      border-color: Canvas;
    }
    [aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;

/** What only a search brings with it: suggestions, filters, and those that are on. */
export const searchStyles = choiceStyles + ownStyles;
