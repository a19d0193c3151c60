import { html } from 'lit/html.js';
import { themes } from '../.storybook/theme.js';
import { themeNames } from '../.storybook/toolbars.js';
import { contrastOf, pairs } from '../themes/pairs.js';
import { code, page, pageMeta } from './page.js';

export default { title: 'Foundations/Themes', tags: ['!autodocs'], ...pageMeta };

const QUESTIONS = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
  program: { name: 'Intensive Outpatient Program' },
  faq: [
    {
      id: 'home',
      question: 'Do I live at home?',
      answer: 'Yes. You sleep at home and come on some days of the week.',
    },
    { id: 'cost', question: 'What does it cost?', answer: 'Most plans are accepted.' },
  ],
};

const OWN_LOOK = { ...QUESTIONS, theme: { accent: '#7a2e6e', radius: '1em', fontFamily: 'Georgia, serif' } };

const SCHEMES = ['light', 'dark'] as const;

export const Themes = page(
  'Themes',
  'Four starting points to show a client. Each is a set of custom properties, AA by day and by night, to be copied into the site’s own style sheet.',
  () => html`
    <p>
      The toolbar puts a theme on every story. To make one of your own, begin with three properties: the
      accent, the radius, the raised surface. The sheet of tokens shows what the contrast becomes.
    </p>
    <h2>What a document may ask for</h2>
    <p>
      A document’s <code>theme</code> sets accent, corners and font, so that a provider looks like itself on
      every page. An accent that could not be read is made darker or lighter, and a page that sets a property
      of its own wins.
    </p>
    <div class="pair live">
      <call-cta .program=${OWN_LOOK} heading-level="3"></call-cta>
      ${code(JSON.stringify({ theme: OWN_LOOK.theme }, undefined, 2), 'The theme of a document')}
    </div>
    ${Object.entries(themeNames).map(([name, title]) => renderTheme(name, title))}
  `,
);

function renderTheme(name: string, title: string): unknown {
  const css = themes[name]!;
  return html`<section class="theme" aria-labelledby=${name}>
    <style>
      ${css.replaceAll(':root', `.theme-${name}`)}
    </style>
    <h2 id=${name}>${title}</h2>
    <p>${introduction(css)}</p>
    <div class="pair live">
      ${SCHEMES.map(
        (scheme) =>
          html`<div class="sample theme-${name}" style="color-scheme: ${scheme}">
            <call-cta src="programs/example.json" heading-level="3"></call-cta>
            <program-faq .program=${QUESTIONS} heading-level="3" open-questions="home"></program-faq>
          </div>`,
      )}
    </div>
    <p class="quiet">
      Lowest contrast of text: ${lowest(css, 'light')} by day, ${lowest(css, 'dark')} by night.
    </p>
    ${code(css, `The style sheet of ${title}`)}
  </section>`;
}

/** The sentence a theme's style sheet opens with. */
function introduction(css: string): string {
  return /: (.*)\n/.exec(css)![1]!.replace(/^./, (first) => first.toUpperCase());
}

function lowest(css: string, scheme: 'light' | 'dark'): string {
  const texts = pairs.filter(({ needed }) => needed === 4.5);
  const ratio = Math.min(...texts.map((pair) => contrastOf(pair, css, scheme)));
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
