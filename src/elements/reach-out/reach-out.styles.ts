import { css } from '../../base/css.js';

export const reachOutStyles = css`
  .reach,
  .reach > :first-child,
  form > fieldset,
  .pair,
  .box {
    display: grid;
    align-content: start;
    gap: var(--_l);
  }
  .reach > :first-child,
  .box {
    justify-items: start;
    gap: var(--_space);
  }
  .band {
    padding: clamp(0.5em, 6cqi, var(--_xl));
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_raised);
  }
  .go {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  fieldset .go {
    margin-block-end: 0.5em;
  }
  form > :disabled {
    opacity: 0.6;
  }
  .field > .choice {
    align-items: start;
    padding-block: 0.75em;
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    clip-path: inset(50%);
  }
  .wrong {
    padding-inline-start: var(--_space);
    border-inline-start: 0.25em solid var(--_danger);
  }
  [aria-invalid='true'] {
    border: 0.125em solid var(--_danger);
  }
  .mistake {
    display: flex;
    gap: 0.5em;
    color: var(--_danger);
    font-weight: 600;
    line-height: 1.4;
  }
  .box {
    padding-inline-start: var(--_l);
    border-inline-start: 0.375em solid var(--_danger);
    scroll-margin-block: 6em;
  }
  form + div > .box {
    margin-block-start: var(--_l);
  }
  .sending {
    padding: 0;
    border: 0;
  }
  .sent {
    padding-block: var(--_l);
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .mistakes {
    gap: 0.5em;
    padding: var(--_space) var(--_l);
    border: 0.1875em solid var(--_danger);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_danger) 9%, var(--_surface));
  }
  ul {
    list-style: none;
  }
  li a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_danger);
    font-weight: 600;
    line-height: 1.4;
  }
  .bar {
    inline-size: 40%;
    border-block-start: 0.375em solid var(--_accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar {
      animation: go 1.6s ease-in-out infinite alternate;
    }
    @keyframes go {
      to {
        margin-inline-start: 60%;
      }
    }
  }
  @container (inline-size >= 46em) {
    .band {
      grid-template-columns: 4fr 7fr;
      column-gap: var(--_xl);
    }
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    form,
    [role='status'] {
      display: none;
    }
    .go {
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
