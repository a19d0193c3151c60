import { html } from 'lit/html.js';
import { page, pageMeta, storyLink } from './page.js';

export default { title: 'Foundations/Content', tags: ['!autodocs'], ...pageMeta };

interface Example {
  say: string;
  dont: string;
  why: string;
}

const WORDS: Example[] = [
  {
    say: 'A person with a substance use disorder',
    dont: 'An addict, a substance abuser',
    why: 'Somebody is a person first. The words of blame keep people from asking for help.',
  },
  {
    say: 'Return to use; “has used again”',
    dont: 'Fell off the wagon; clean, dirty',
    why: '“Clean” and “dirty” judge a person. “Relapse” is understood and may stand.',
  },
  {
    say: 'Died by suicide',
    dont: 'Committed suicide',
    why: 'It is not a crime.',
  },
  {
    say: 'Medication for opioid use disorder is offered when a doctor finds it right for you.',
    dont: 'We replace one drug with another only if we must.',
    why: 'Medication is treatment. Say who decides.',
  },
];

const SENTENCES: Example[] = [
  {
    say: 'You come for three hours on three to five days each week, and sleep at home.',
    dont: 'Our IOP modality delivers 9 to 15 clinical contact hours weekly.',
    why: 'A reader is tired and on a phone. Say what a week looks like.',
  },
  {
    say: 'It lasts eight to sixteen weeks. Your team decides with you.',
    dont: 'Most clients complete the program successfully in 90 days.',
    why: 'No promise about how it ends, and no pressure.',
  },
  {
    say: 'Most insurance plans are accepted. We check what yours covers before you start.',
    dont: 'Affordable! Call now to verify your benefits today!',
    why: 'What happens, in order. Nothing shouts.',
  },
  {
    say: 'Only an assessment can tell which level of care fits you.',
    dont: 'If you answered yes three times, you need an IOP.',
    why: 'A web page does not diagnose.',
  },
  {
    say: 'Call (706) 555-0142. Example Recovery answers, Monday to Friday, 8 AM to 8 PM.',
    dont: 'Call our 24/7 helpline!',
    why: 'Say who picks up. A call center that sells is not a helpline.',
  },
];

export const Content = page(
  'Content',
  'Plain words, about grade 7. The reader may be scared, tired, or reading for somebody they love.',
  () => html`
    <h2>Person first</h2>
    ${renderExamples(WORDS)}
    <h2>Say what happens</h2>
    ${renderExamples(SENTENCES)}

    <h2>Rules of thumb</h2>
    <ul>
      <li>One idea in a sentence, and at most twenty words.</li>
      <li>“You” is the reader, “we” is the provider who answers the phone.</li>
      <li>Explain a term where it first stands, or give it to <code>term-explainer</code>.</li>
      <li>A number has a source and a year. A figure without one cannot be shown.</li>
      <li>What is unknown is left out. An empty field leaves no gap; an invented one misleads.</li>
      <li>Headings say what follows; they do not tease.</li>
      <li>No exclamation marks, no capitals for emphasis, no stock phrases of hope.</li>
      <li>988 and 911 belong to everyone: they are never part of an offer.</li>
      <li>Spanish is written by someone who speaks it, not translated word by word.</li>
    </ul>
    <p>
      <code>parseProgram</code> finds stigmatizing words, promises and figures without a source, and says what
      to write instead: paste yours into
      ${storyLink('story/elements-program-page--default&globals=program:own', 'your own JSON')}, which every
      story’s toolbar offers.
    </p>
  `,
);

function renderExamples(examples: Example[]): unknown {
  return html`<ul class="examples">
    ${examples.map(
      ({ say, dont, why }) =>
        html`<li>
          <p class="say"><b>Write</b> ${say}</p>
          <p class="dont"><b>Not</b> ${dont}</p>
          <p class="why"><b>Why</b> ${why}</p>
        </li>`,
    )}
  </ul>`;
}
