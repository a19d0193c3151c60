import { html, type TemplateResult } from 'lit/html.js';
import type { Bar, Plot } from './plot-of.js';

/** How high a bar is with its label, in em. */
const ROW = 3.5;

/** How a bar and a mark on the axis are called. */
export interface Labels {
  readonly bar: (bar: Bar) => string;
  readonly tick: (value: number) => string;
}

/**
 * Bars from zero, lying, each below its label. All that lies along the axis is in percent of the width, so that the drawing grows
 * with its place and its letters with the page's. It says nothing that does not also stand beside it in words. Where text
 * runs from the right, the style sheet mirrors the drawing, and its letters back.
 */
export function drawPlot({ kind, bars, ticks }: Plot, labels: Labels): TemplateResult {
  const end = ticks.at(-1)!;
  const along = (value: number) => `${(value / end) * 100}%`;
  const bottom = bars.length * ROW;
  // Each part is an inner <svg> where others would have a <g>: an HTML template can begin with it.
  return html`<svg class="plot" part="plot" height="${bottom + 1.8}em" aria-hidden="true">
    ${ticks.map(
      (tick) =>
        html`<svg x=${along(tick)}>
          <line class=${tick ? '' : 'zero'} y2="${bottom}em" />
          <text
            class="tick"
            text-anchor=${tick ? (tick < end ? 'middle' : 'end') : 'start'}
            y="${bottom / 0.8 + 1.4}em"
          >
            ${labels.tick(tick)}
          </text>
        </svg>`,
    )}
    ${bars.map(
      (one, index) =>
        html`<svg class=${index < bars.length - 1 ? '' : 'last'} y="${index * ROW}em">
          <rect class="rest" y="1.5em" width=${kind === 'share' ? '100%' : 0} height="1.6em" />
          <rect y="1.5em" width=${along(one.value)} height="1.6em" />
          <text x="0.4em" y="1.15em">${labels.bar(one)}</text>
        </svg>`,
    )}
  </svg>`;
}
