import { html } from 'lit/html.js';
import { elements, sectionsOf } from '../.storybook/elements.js';
import { code, page, pageMeta, storyLink } from './page.js';

export default { title: 'Foundations/How the JSON becomes a page', tags: ['!autodocs'], ...pageMeta };

const SMALLEST = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
  program: { name: 'Intensive Outpatient Program', abbreviation: 'IOP' },
};

const WITH_QUESTIONS = {
  ...SMALLEST,
  faq: [
    {
      id: 'home',
      question: 'Do I live at home?',
      answer: 'Yes. You come for **three hours** on some days of the week.',
    },
    { id: 'work', question: 'Can I keep my job?', answer: 'Many people do. There are evening groups.' },
  ],
};

const show = (document: object): string => JSON.stringify(document, undefined, 2);

const story = page(
  'How the JSON becomes a page',
  'The provider writes one document. Partners place elements that point to it. When the document changes, every page is up to date.',
  () => html`
    <h2>1. Four facts are a document</h2>
    <p>
      Who answers, under which number, and what the program is called. That is enough for a card to call from.
    </p>
    <div class="pair">
      ${code(show(SMALLEST), 'The smallest document')}
      <div class="live"><call-cta .program=${SMALLEST} heading-level="3"></call-cta></div>
    </div>

    <h2>2. Each section feeds an element</h2>
    <p>
      A section that is left out leaves no gap: its element keeps what the partner wrote between the tags.
    </p>
    <div class="pair">
      ${code(show({ faq: WITH_QUESTIONS.faq }), 'The section of questions')}
      <div class="live"><program-faq .program=${WITH_QUESTIONS} heading-level="3"></program-faq></div>
    </div>
    <dl class="feeds">${elements.map(renderElement)}</dl>

    <h2>3. Finding, judging, drawing</h2>
    <ol>
      <li>
        <strong>Finding.</strong> The element’s <code>program</code> property, else the attribute, else a JSON
        script among its children, else <code>src</code>: an address or the <code>#id</code> of a script on
        the page. Ten elements with the same address cost one request.
      </li>
      <li>
        <strong>Judging.</strong> Only what an element draws is checked, by tables generated from the schema.
        A bad item is left out and named on the console; a bad section leaves the children where they are.
        Text is text: nothing in a document can bring HTML or a script into the page.
      </li>
      <li>
        <strong>Drawing.</strong> The native HTML a careful author would write, in the page’s font, in the
        language of the document, light or dark with the page.
      </li>
    </ol>

    <h2>4. When something is wrong</h2>
    <p>
      The children are the floor. No script, no network, no JSON, a newer version: the visitor reads the name
      and calls the number that stands between the tags. The stories Missing, Loading and Failed of every
      element show it, ${storyLink('story/elements-program-faq--failed', 'as here')}.
    </p>
    <p>
      The author is told more: <code>parseProgram</code>, the JSON Schema in the editor, and “Your own JSON”
      in the toolbar say in plain words what is wrong, where, and what to write instead.
    </p>

    <h2>5. What a partner pastes</h2>
    ${code(
      `<script type="module" src="/iop-widgets/all.js" crossorigin referrerpolicy="no-referrer"></script>

<call-cta src="/programs/your-program.json">
  Example Recovery: <a href="tel:+17065550142">(706) 555-0142</a>
</call-cta>`,
      'The lines to paste',
    )}
  `,
);

export const HowTheJSONBecomesAPage = { ...story, name: 'How the JSON becomes a page' };

/** What an element gives a visitor, and the sections it reads; those it needs come first. */
function renderElement({ tagName, summary }: (typeof elements)[number]): unknown {
  const { needs, uses } = sectionsOf(tagName);
  return html`<div>
    <dt>${storyLink(`docs/elements-${tagName}--docs`, html`<code>${tagName}</code>`)}</dt>
    <dd>
      <p>${summary}</p>
      <p class="quiet">
        ${needs.length ? html`Needs ${inCode(needs)}` : 'Needs nothing'}${uses.length ? html`; uses ${inCode(uses)}` : ''}.
      </p>
    </dd>
  </div>`;
}

function inCode(names: readonly string[]): unknown {
  return names.map((name, at) => html`${at ? ', ' : ''}<code>${name}</code>`);
}
