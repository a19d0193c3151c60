import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Channel } from 'storybook/internal/channels';
import { REQUEST_WHATS_NEW_DATA } from 'storybook/internal/core-events';
import { elementsModule } from './elements-module.js';
import { zipFilesBesideThePages } from './zip-files.js';

/** One of Storybook's settings that its types do not know. */
interface ServerSettings {
  experimental_serverChannel: (channel: Channel) => Promise<Channel>;
}

const config: StorybookConfig & ServerSettings = {
  framework: '@storybook/web-components-vite',
  stories: ['../foundations/*.stories.ts', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../programs', to: '/programs' },
    { from: '../../dist/cdn/zip', to: '/zip' },
  ],
  // Nobody learns who looks at these pages.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Without notifications Storybook would still fetch the news from its makers.
  experimental_serverChannel: (channel) => {
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    return Promise.resolve(channel);
  },
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
