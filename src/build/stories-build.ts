import { storybook } from './storybook.js';

/** `npm run stories:build`: Storybook as files that any server can serve, in `dist/storybook/`. */
await storybook('build', '--output-dir', 'dist/storybook');
console.log('Storybook is in dist/storybook/.');
