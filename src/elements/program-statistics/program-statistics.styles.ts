import { css } from '../../base/css.js';

export const programStatisticsStyles = css`
  .statistics p {
    max-inline-size: 36em;
  }
  .statistics,
  .all,
  .quotes,
  figure,
  .quote {
    display: grid;
    gap: var(--_l);
    align-content: start;
    break-inside: avoid;
  }
  .all,
  .quotes {
    gap: var(--_xl) calc(var(--_space) * 3.5);
  }
  figure {
    gap: var(--_space);
  }
  .quote {
    gap: 0.5em;
    padding-inline-start: var(--_space);
    border-inline-start: 0.1875em solid var(--_border);
  }
  .quote > p {
    font-size: 1.125em;
    line-height: 1.5;
  }
  .value {
    display: block;
    font-size: 2em;
    padding-block-end: 0.1em;
    line-height: 1.1;
    letter-spacing: -0.025em;
    unicode-bidi: isolate;
  }
  .one .value {
    font-size: clamp(2em, 1.4em + 3cqi, 2.9em);
  }
  svg {
    display: block;
    overflow: visible;
  }
  .plot {
    inline-size: 100%;
    direction: ltr;
  }
  [dir='rtl'] :is(.plot, text) {
    transform: scaleX(-1);
  }
  text {
    transform-box: fill-box;
    transform-origin: center;
    fill: var(--_text);
  }
  .tick {
    fill: var(--_muted);
    font-size: 0.8em;
  }
  line {
    stroke: var(--_border);
  }
  .zero {
    stroke: var(--_text);
    stroke-width: 2;
  }
  rect {
    fill: var(--_field-line);
  }
  .last {
    font-weight: 700;
  }
  .last rect {
    fill: var(--_text);
  }
  .last .rest {
    fill: var(--_raised);
    stroke: var(--_field-line);
  }
  @container (inline-size >= 46em) {
    .all {
      grid-template-columns: 1fr 1fr;
    }
    .one {
      grid-template-columns: 7fr 5fr;
    }
    .all > :only-child {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .iop :is(rect, line) {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .iop .rest {
      fill: Canvas;
    }
  }
`;
