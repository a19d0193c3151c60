import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit/html.js';
import type { Settings } from '../.storybook/toolbars.js';
import './page.css';

/** What the default exports of the pages have in common: a page is one story, with toolbars and without controls. */
export const pageMeta = {
  parameters: {
    controls: { disable: true },
    actions: { disable: true },
    // Whole pages: here landmarks and the page's own heading count.
    a11y: { config: { rules: [] } },
  },
} satisfies Meta;

/** A page of text with live pieces in it. */
export function page(title: string, lead: string, content: (settings: Settings) => unknown): StoryObj {
  return {
    render: (_args, { globals }) => {
      const settings = globals as unknown as Settings;
      const root = document.createElement('div');
      root.className = 'foundation';
      root.style.colorScheme = settings.scheme;
      root.style.fontSize = `${settings.textSize}%`;
      render(
        html`<main>
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
          ${content(settings)}
        </main>`,
        root,
      );
      return root;
    },
  };
}

/** Code to read and copy. */
export function code(text: string, label: string): unknown {
  return html`<figure class="code">
    <figcaption><span>${label}</span> ${copyButton(text, 'Copy')}</figcaption>
    <pre><code>${text}</code></pre>
  </figure>`;
}

/** A button that puts text on the clipboard, and says so. */
export function copyButton(text: string, label: string): unknown {
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLButtonElement;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Not copied: please select it';
    }
  };
  return html`<button type="button" aria-live="polite" @click=${copy}>${label}</button>`;
}

/** A link to a page or story of this Storybook. */
export function storyLink(path: string, words: unknown): unknown {
  return html`<a href="./?path=/${path}" target="_top">${words}</a>`;
}
