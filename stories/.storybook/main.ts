import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsModule } from './elements-module.js';
import { zipFilesBesideThePages } from './zip-files.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../foundations/*.stories.ts', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../programs', to: '/programs' },
    { from: '../../dist/cdn/zip', to: '/zip' },
  ],
  // Nobody learns who looks at these pages.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has its own background and sizes.
  features: { backgrounds: false, measure: false, outline: false, sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), elementsModule(), zipFilesBesideThePages()],
    // light-dark() follows the stage's color-scheme; lowered for older browsers it would not.
    build: { ...vite.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    server: { ...vite.server, fs: { allow: ['..'] } },
  }),
};

export default config;
