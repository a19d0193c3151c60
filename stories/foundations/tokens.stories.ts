import { html } from 'lit/html.js';
import { themes } from '../.storybook/theme.js';
import { themeNames } from '../.storybook/toolbars.js';
import { colorOf, toHex, type Scheme } from '../themes/color.js';
import { colorsOf, contrastOf, pairs, tokensWith, type Pair } from '../themes/pairs.js';
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

const RADIUS = [
  ['0', 'Square'],
  ['.5em', 'The library’s own'],
  ['.75em', 'Friendly'],
  ['1.5em', 'The roundest there is'],
] as const;

const SCHEMES: Scheme[] = ['light', 'dark'];

export const Tokens = page(
  'Tokens',
  'Thirteen public properties. The library reads them and never sets them: a partner’s style sheet always wins.',
  ({ theme }) => {
    const css = themes[theme] ?? '';
    return html`
      <p>
        All figures are for ${theme ? `the theme ${themeNames[theme]}` : 'the default colors'}; choose a theme
        in the toolbar, and they change.
      </p>

      <h2>Color</h2>
      <ul class="colors">
        ${Object.entries(COLORS).map(([name, what]) => renderColor(name, what, css))}
      </ul>

      <h2>Contrast</h2>
      <p>
        Computed from the properties as the elements combine them, rounded down. A test holds every theme to
        what WCAG 2.2 AA asks for, by day and by night.
      </p>
      ${renderContrast('Text: at least 4.5', 4.5, css)}
      ${renderContrast('Edges of fields, the focus ring: at least 3', 3, css)}

      <h2>Type</h2>
      <p>
        The page’s own font and size, unless <code>--iop-font-family</code> and
        <code>--iop-font-size</code> say otherwise. Weights are 400, 600 and 700. Everything is in em: a
        reader who enlarges the text enlarges all of it.
      </p>
      <ul class="steps specimens">
        ${TYPE.map(
          ([role, size, shown, weight]) =>
            html`<li>
              <div>
                <b>${role}</b>
                <p class="quiet"><code>${size}</code></p>
              </div>
              <span style="font-size: ${shown}; font-weight: ${weight}">You live at home</span>
            </li>`,
        )}
      </ul>

      <h2>Space</h2>
      <p>
        Steps of <code>--iop-space</code> (1em). At .875em everything moves a little closer; at 1.125em it
        breathes.
      </p>
      <ul class="steps">
        ${SPACE.map(
          ([step, where]) =>
            html`<li>
              <div><b>${step}</b> <span class="quiet">${where}</span></div>
              <span class="bar" style="inline-size: calc(${step} * var(--iop-space, 1em))"></span>
            </li>`,
        )}
      </ul>

      <h2>Radius</h2>
      <p>
        <code>--iop-radius</code> rounds buttons, fields and boxes, from 0 to 1.5em; the call card takes one
        and a half times as much.
      </p>
      <ul class="corners">
        ${RADIUS.map(
          ([radius, what]) =>
            html`<li>
              <div class="corner" style="border-radius: ${radius}"></div>
              <b>${radius}</b>
              <p class="quiet">${what}</p>
            </li>`,
        )}
      </ul>
    `;
  },
);

function renderColor(name: string, what: string, css: string): unknown {
  const declared = tokensWith(css);
  const token = name === 'surface-raised' ? '--_raised' : `--_${name}`;
  return html`<li>
    <div class="swatches">
      ${SCHEMES.map((scheme) => {
        const value = toHex(colorOf(`var(${token})`, scheme, declared));
        return html`<div>
          <span class="swatch" style="background: ${value}"></span>
          <p class="quiet">${scheme === 'light' ? 'Light' : 'Dark'} <code>${value}</code></p>
        </div>`;
      })}
    </div>
    <b><code>--iop-${name}</code></b>
    <p>${what}</p>
  </li>`;
}

function renderContrast(title: string, needed: Pair['needed'], css: string): unknown {
  return html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">Pair</th>
        <th scope="col">Light</th>
        <th scope="col">Dark</th>
      </tr>
    </thead>
    <tbody>
      ${pairs
        .filter((pair) => pair.needed === needed)
        .map(
          (pair) =>
            html`<tr>
              <th scope="row">${pair.what}</th>
              ${SCHEMES.map((scheme) => renderRatio(pair, css, scheme))}
            </tr>`,
        )}
    </tbody>
  </table>`;
}

/** How it looks, and how much it is; never better than it is. */
function renderRatio(pair: Pair, css: string, scheme: Scheme): unknown {
  const [seen, back] = colorsOf(pair, css, scheme).map(toHex);
  const ratio = (Math.floor(contrastOf(pair, css, scheme) * 10) / 10).toFixed(1);
  const sample =
    pair.needed === 4.5
      ? html`<span class="chip" style="background: ${back}; color: ${seen}" aria-hidden="true">Aa</span>`
      : html`<span class="chip edge" style="background: ${back}; color: ${seen}"></span>`;
  return html`<td>${sample} ${ratio}</td>`;
}
