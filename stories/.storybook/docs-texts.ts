import { states } from '../states.js';
import { sectionsOf } from './elements.js';
import type { Guidance } from './element-stories.js';

/** What the states that every element has are about. */
export const about: Record<string, string> = {
  full: 'all that a document may say, with the example program.',
  minimal: 'a document of little more than a name and a number.',
  'no data': 'no program is named; the children stay.',
  loading: 'the program’s address is silent; the children stay.',
  failed: 'the program’s address is not there; the children stay.',
  'very long': 'long words, long texts, long lists.',
  hostile: 'markup, scripts and odd addresses in every text: they are shown as text or left out.',
  Spanish: 'a Spanish document.',
  'right to left': 'an Arabic document; words that are not translated say that they are English.',
  narrow: 'in a container 320 px wide.',
  dark: 'on a page whose `color-scheme` is dark.',
  'forced colours': 'in the colors of the reader’s system.',
  print: 'on paper.',
};

/** The texts of an element's docs page; `docs.mdx` says where each stands. */
export function docsOf(tag: string, summary: string, { use, avoid, accessibility }: Guidance) {
  return {
    lead: summary,
    guidance: `**When to use it.** ${use}

**When not.** ${avoid}

## Paste this

\`\`\`html
<script type="module" src="/iop-widgets/all.js" crossorigin referrerpolicy="no-referrer"></script>

${onLines(states[tag]!['full']!.markup).replace('example.json', 'your-program.json')}
\`\`\`

What stands between the tags is what a visitor reads until the program is there, and whenever it cannot be shown: write the name and the number.

## What can be set, and what is heard

${sectionsInWords(tag)} Every event is logged in the Actions panel of the stories.`,
    accessibility: `## Accessibility\n\n${accessibility.map((note) => `- ${note}`).join('\n')}`,
  };
}

/** Which parts of the document the element reads, in a sentence. */
function sectionsInWords(tag: string): string {
  const { needs, uses } = sectionsOf(tag);
  const named = (sections: readonly string[]) => sections.map((name) => `\`${name}\``).join(', ');
  const needed = needs.length
    ? `It needs ${named(needs)} in the document`
    : 'It needs nothing of the document';
  return `${needed}${uses.length ? `, and uses ${named(uses)} where they are there` : ''}.`;
}

/** Markup as a careful author would paste it: the children on a line of their own. */
export function onLines(markup: string): string {
  return markup.replace(/><p>(.*?)<\/p><\//g, '>\n  <p>$1</p>\n</');
}
