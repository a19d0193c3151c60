import { css } from './css.js';

/** A box or a button to choose with, and its words: a `.choice`; several stand in `.choices`. Goes with the field styles. */
export const choiceStyles = css`
  fieldset {
    border: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_l);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.375em;
    min-block-size: 0;
    block-size: 1.375em;
    accent-color: var(--_accent);
  }
`;
