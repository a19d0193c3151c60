import { html } from 'lit/html.js';
import { themes } from '../.storybook/theme.js';
import { themeNames } from '../.storybook/toolbars.js';
import { colorOf, type Rgb, type Scheme } from '../themes/color.js';
import { contrastOf, pairs, tokensWith } from '../themes/pairs.js';
import { page, pageMeta } from './page.js';

export default { title: 'Foundations/Tokens', tags: ['!autodocs'], ...pageMeta };

const COLORS: Record<string, string> = {
  accent: 'The call action, “this program”, links and ticks. Never decoration.',
  'on-accent': 'Text on the accent.',
  text: 'Headings, body, and everything about a crisis.',
  muted: 'The second voice: sources, captions, hints. Never an instruction, never a number.',
  surface: 'The sheet the text stands on; transparent lets the page through.',
  'surface-raised': 'Bands and quiet boxes, at most three on a page.',
  border: 'Hairlines. Decoration, never the only sign of anything.',
  focus: 'The focus ring.',
  danger: 'What is missing in a form, and what has failed. Never a crisis.',
};

const TYPE = [
  ['Page title', 'clamp(2em, 1.3em + 3.2cqi, 3.25em)', '2.25em', 700],
  ['Section title', '1.75em', '1.75em', 700],
  ['Lead', '1.25em', '1.25em', 400],
  ['Sub-title', '1.125em', '1.125em', 700],
  ['Body', '1em, at most 36em wide', '1em', 400],
  ['Small', '.875em, the smallest there is', '.875em', 400],
] as const;

const SPACE = [
  ['.25', 'inside a thing'],
  ['.5', 'inside a thing'],
  ['1', 'between things of a group'],
  ['1.5', 'between groups'],
  ['2.5', 'between groups'],
  ['4', 'between sections'],
] as const;

const SCHEMES: Scheme[] = ['light', 'dark'];

export const Tokens = page(
  'Tokens',
  'Thirteen public properties. The library reads them and never sets them: a partner’s style sheet always wins.',
  ({ theme }) => {
    const css = themes[theme] ?? '';
    return html`
      <p>
        Figures are for ${theme ? `the theme ${themeNames[theme]}` : 'the default colors'}; the toolbar
        changes them.
      </p>
      <h2>Color</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Colors">
        <table>
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
              <th scope="col">What for</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(COLORS).map(([name, what]) => renderColor(name, what, css))}
          </tbody>
        </table>
      </div>

      <h2>Contrast</h2>
      <p>
        Computed from the properties as the elements combine them. WCAG 2.2 AA asks for 4.5 for text, 3 for
        the edges of fields and the focus ring. A test holds every theme to it.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Contrast">
        <table>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">Needed</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            ${pairs.map(
              (pair) =>
                html`<tr>
                  <th scope="row">${pair.what}</th>
                  <td>${pair.needed}</td>
                  ${SCHEMES.map((scheme) => html`<td>${roundedDown(contrastOf(pair, css, scheme))}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>

      <h2>Type</h2>
      <p>
        The page’s own font and size, unless <code>--iop-font-family</code> and
        <code>--iop-font-size</code> say otherwise. Weights are 400, 600 and 700. Everything is in em: a
        reader who enlarges the text enlarges all of it.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Type scale">
        <table>
          <tbody>
            ${TYPE.map(
              ([role, size, shown, weight]) =>
                html`<tr>
                  <th scope="row">${role}</th>
                  <td><code>${size}</code></td>
                  <td>
                    <span style="font-size: ${shown}; font-weight: ${weight}; line-height: 1.2"
                      >You live at home</span
                    >
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>

      <h2>Space</h2>
      <p>
        Steps of <code>--iop-space</code> (1em). At .875em everything moves a little closer; at 1.125em it
        breathes.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Space scale">
        <table>
          <tbody>
            ${SPACE.map(
              ([step, where]) =>
                html`<tr>
                  <th scope="row">${step}</th>
                  <td>${where}</td>
                  <td>
                    <span
                      class="bar"
                      style="inline-size: calc(${step} * ${tokensWith(css).get('--iop-space') ?? '1em'})"
                    ></span>
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>

      <h2>Radius</h2>
      <p>
        <code>--iop-radius</code> rounds buttons, fields and boxes, from 0 to 1.5em; the call card takes one
        and a half times as much.
      </p>
      <div class="pair">
        ${['0', '.5em', '.75em', '1.5em'].map(
          (radius) =>
            html`<div>
              <div class="corner" style="border-radius: ${radius}"></div>
              <p class="quiet">${radius}</p>
            </div>`,
        )}
      </div>
    `;
  },
);

function renderColor(name: string, what: string, css: string): unknown {
  const declared = tokensWith(css);
  const token = name === 'surface-raised' ? '--_raised' : `--_${name}`;
  return html`<tr>
    <th scope="row"><code>--iop-${name}</code></th>
    ${SCHEMES.map((scheme) => {
      const value = hex(colorOf(`var(${token})`, scheme, declared));
      return html`<td><span class="swatch" style="background: ${value}"></span><code>${value}</code></td>`;
    })}
    <td>${what}</td>
  </tr>`;
}

function hex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Never better than it is. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
