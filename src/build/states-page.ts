import { mkdir, writeFile } from 'node:fs/promises';
import { states, type State, type Surroundings } from '../../stories/states.js';

/** What a reader has to do to see a state that is a setting of their own. */
const howToSee: Partial<Record<Surroundings, string>> = {
  'forced-colors': 'Looks different when your system forces its own colors.',
  print: 'Looks different on paper: print this page.',
};

const anchor = (tag: string, name: string) => `${tag}-${name.replaceAll(' ', '-')}`.toLowerCase();

const stateHtml = (tag: string, name: string, { markup, surroundings }: State) => `
      <section class="state" id="${anchor(tag, name)}">
        <h3>${name}</h3>${
          howToSee[surroundings] ? `\n        <p class="how">${howToSee[surroundings]}</p>` : ''
        }
        <div class="stage ${surroundings}"${surroundings === 'rtl' ? ' dir="rtl"' : ''}>
          ${markup}
        </div>
      </section>`;

const elementHtml = ([tag, named]: [string, Record<string, State>]) => `
    <section class="element" aria-labelledby="${tag}">
      <h2 id="${tag}"><code>${tag}</code></h2>${Object.entries(named)
        .map(([name, state]) => stateHtml(tag, name, state))
        .join('')}
    </section>`;

const contentsHtml = ([tag, named]: [string, Record<string, State>]) => `
        <li>
          <a href="#${tag}"><code>${tag}</code></a>
          <ul>${Object.keys(named)
            .map((name) => `\n            <li><a href="#${anchor(tag, name)}">${name}</a></li>`)
            .join('')}
          </ul>
        </li>`;

/**
 * A page with every element in every state. It has no inline script and no inline style, so it can be served under a strict
 * Content-Security-Policy; the script is loaded three times, as careless pages do.
 */
export function statesPage(): string {
  const elements = Object.entries(states);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Every element in every state · IOP Widgets</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="/ours.css" />
    <link rel="stylesheet" href="/states.css" />
    <script type="module" src="/iop-widgets/all.js?first" crossorigin referrerpolicy="no-referrer"></script>
    <script type="module" src="/iop-widgets/all.js?second" crossorigin referrerpolicy="no-referrer"></script>
    <script defer src="/iop-widgets/all.iife.js" crossorigin referrerpolicy="no-referrer"></script>
  </head>
  <body>
    <header>
      <p><a href="/">IOP Widgets</a></p>
      <h1>Every element in every state</h1>
      <p class="lead">
        Where there is nothing to show, a visitor reads the element’s own children: a name and a phone number.
      </p>
      <nav aria-label="Elements and states">
        <ul>${elements.map(contentsHtml).join('')}
        </ul>
      </nav>
    </header>
    <main>${elements.map(elementHtml).join('')}
    </main>
  </body>
</html>
`;
}

/** Writes the page to `dist/site/states.html`. */
export async function writeStatesPage(): Promise<void> {
  const folder = new URL('../../dist/site/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('states.html', folder), statesPage());
}
