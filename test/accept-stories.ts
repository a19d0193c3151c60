import { node } from '../src/build/command.js';

/** `npm run stories:accept`: the pictures of stories become what the tests compare with. Look at them in `git diff`. */
await node('src/build/run.mjs', 'src/build/stories-build.ts');
process.env.ACCEPT_PICTURES = '1';
await node('--import', 'tsx', '--test', 'test/stories/pictures.story.test.ts');
console.log('The pictures are in test/stories/pictures/.');
