import { css } from '../../base/css.js';

export const callBarStyles = css`
  /* Older browsers hold what is fixed back in a container. */
  .iop {
    container-type: normal;
    background: none;
    box-shadow: none;
  }
  .bar {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 10;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em;
    padding-block: 0.6em max(0.6em, env(safe-area-inset-bottom));
    padding-inline: 0.75em 0.25em;
    border-block-start: 1px solid var(--_field-line);
    /* Also where the surface lets the page through. */
    background: linear-gradient(var(--_surface) 0 0) canvas;
  }
  .bar[hidden] {
    visibility: hidden;
  }
  .bar .btn {
    padding: 0.85em;
    border: 0;
    color: var(--_muted);
  }
  .bar a.btn {
    padding-block: 0.5em;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
