import { html } from 'lit/html.js';
import type { Guidance } from '../.storybook/element-stories.js';
import { page, pageMeta, storyLink } from './page.js';

export default { title: 'Foundations/Accessibility', tags: ['!autodocs'], ...pageMeta };

interface StoriesFile {
  default: { component: string; parameters: { guidance: Guidance } };
}

const files = import.meta.glob<StoriesFile>('../*.stories.ts', { eager: true });

const described = Object.values(files)
  .map(({ default: { component, parameters } }) => ({
    tag: component,
    notes: parameters.guidance.accessibility,
  }))
  .sort((a, b) => a.tag.localeCompare(b.tag));

export const Accessibility = page(
  'Accessibility',
  'WCAG 2.2 AA, by native HTML first. Tests look at every story with axe, wide and narrow, and use every element by keyboard.',
  () => html`
    <h2>All elements</h2>
    <ul>
      <li>
        Everything works by keyboard, in the order in which it is read, with a visible ring of its own color.
      </li>
      <li>Actions are 44 px or more; links in sentences stay links.</li>
      <li>
        Text may be four times as large, and a container 240 px wide, before anything has to scroll sideways.
        The toolbar shows both.
      </li>
      <li>
        Colors that a reader’s system forces are respected; the stories ForcedColours say how to see it.
      </li>
      <li>Nothing moves but a chevron, and not even that where a reader asked for less motion.</li>
      <li>Meaning is never color alone: a word, a line or a sign says it too.</li>
      <li>
        A part in another language says so (<code>lang</code>), and right-to-left documents run from the
        right.
      </li>
      <li><code>heading-level</code> fits the headings into the page’s outline.</li>
      <li>On paper: white, in ink, answers open, without controls.</li>
    </ul>
    <h2>Each element</h2>
    <div class="pair notes">
      ${described.map(
        ({ tag, notes }) =>
          html`<section aria-labelledby=${tag}>
            <h3 id=${tag}>${storyLink(`docs/elements-${tag}--docs`, html`<code>${tag}</code>`)}</h3>
            <ul>
              ${notes.map((note) => html`<li>${withCode(note)}</li>`)}
            </ul>
          </section>`,
      )}
    </div>
  `,
);

/** A sentence whose words between backticks are code. */
function withCode(note: string): unknown {
  return note.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}
