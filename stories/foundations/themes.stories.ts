import { html, nothing } from 'lit/html.js';
import { themes } from '../.storybook/theme.js';
import { themeNames } from '../.storybook/toolbars.js';
import { contrastOf, pairs } from '../themes/pairs.js';
import { code, copyButton, page, pageMeta, storyLink } from './page.js';

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

const OWN_LOOK = { accent: '#7a2e6e', radius: '1em', fontFamily: 'Georgia, serif' };
const UNREADABLE = { accent: '#ffd84d' };
const OF_THE_PAGE = { '--iop-accent': '#12596b', '--iop-radius': '0' };

const SCHEMES = ['light', 'dark'] as const;

export const Themes = page(
  'Themes',
  'Four starting points to show a client. Each is a set of custom properties, AA by day and by night, to be copied into the site’s own style sheet.',
  () => html`
    <p>
      To hand one over, copy its style sheet or download the file; nothing else is needed. The toolbar puts a
      theme on every story. To make one of your own, begin with three properties: the accent, the radius, the
      raised surface. ${storyLink('story/foundations-tokens--tokens', 'Tokens')} shows what the contrast
      becomes.
    </p>
    ${Object.entries(themeNames).map(([name, title]) => renderTheme(name, title))}

    <h2>What a document may ask for</h2>
    <p>
      A document’s <code>theme</code> sets accent, corners and font, so that a provider looks like itself on
      every page. It works within limits: an accent that could not be read is made darker or lighter, corners
      end at 1.5em, and a page that sets a property of its own wins.
    </p>
    <div class="pair three">
      ${renderAsked('A look of its own', OWN_LOOK)} ${renderAsked('An accent too light to read', UNREADABLE)}
      ${renderAsked('The page’s own properties', OWN_LOOK, OF_THE_PAGE)}
    </div>
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
      ${storyLink(`story/elements-program-page--default&globals=theme:${name}`, `${title} on a whole page`)}
    </p>
    <p class="acts">
      ${copyButton(css, 'Copy the style sheet')}
      <a href="data:text/css;charset=utf-8,${encodeURIComponent(css)}" download="${name}.css" target="_self"
        >Download ${name}.css</a
      >
    </p>
    <details>
      <summary>Show the style sheet of ${title}</summary>
      <pre><code>${css}</code></pre>
    </details>
  </section>`;
}

/** What a document asks for, and what becomes of it. */
function renderAsked(title: string, theme: object, ofThePage: Record<string, string> = {}): unknown {
  const program = { ...QUESTIONS, theme };
  const page = Object.entries(ofThePage).map(([name, value]) => `${name}: ${value};`);
  return html`<div>
    <h3>${title}</h3>
    <div class="live" style=${page.join(' ')}>
      <call-cta .program=${program} heading-level="4"></call-cta>
    </div>
    ${code(JSON.stringify({ theme }, undefined, 2), 'In the document')}
    ${page.length ? code(`:root {\n  ${page.join('\n  ')}\n}`, 'On the page') : nothing}
  </div>`;
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
