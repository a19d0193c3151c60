import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'IOP Widgets',
    colorPrimary: '#1b5c4a',
    colorSecondary: '#1b5c4a',
  }),
  sidebar: { showRoots: true },
  // Pages of text have nothing to set and nothing to log.
  layoutCustomisations: {
    showPanel: ({ storyId }, standard) => !storyId?.startsWith('foundations-') && standard,
  },
});
