import type { Preview } from '@storybook/web-components-vite';
import '../../src/all.js';
import './preview.css';
import DocsPage from './docs.mdx';
import { answerSpecialAddresses } from './addresses.js';
import { showTheme } from './theme.js';
import { globalTypes, initialGlobals, type Settings } from './toolbars.js';

answerSpecialAddresses();

const preview: Preview = {
  globalTypes,
  initialGlobals: { ...initialGlobals },
  tags: ['autodocs'],
  decorators: [
    (story, { globals }) => {
      showTheme((globals as unknown as Settings).theme);
      return story();
    },
  ],
  parameters: {
    layout: 'fullscreen',
    docs: { page: DocsPage },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: ['Foundations', ['How the JSON becomes a page', 'Tokens', 'Themes', '*'], 'Elements'],
      },
    },
    a11y: {
      // A story is a piece of a page: landmarks and the page's own heading are the partner's.
      config: {
        rules: ['region', 'landmark-one-main', 'page-has-heading-one'].map((id) => ({ id, enabled: false })),
      },
    },
  },
};

export default preview;
