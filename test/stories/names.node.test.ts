import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { states, storyName } from '../../stories/states.js';

for (const [tag, named] of Object.entries(states)) {
  test(`${tag} has a story for each of its states, called by its name`, () => {
    const file = readFileSync(`stories/${tag}.stories.ts`, 'utf8');
    const stories = [...file.matchAll(/^export const (\w+) = story\('(.+)'\);$/gm)].map(
      ([, name, state]) => ({ name, state }),
    );
    const wanted = Object.keys(named).map((state) => ({ name: storyName(state), state }));
    assert.deepEqual(stories, wanted);
  });
}

test('the states that every element has are called as designers know them', () => {
  const common = Object.keys(states['call-cta']!).slice(0, 13).map(storyName);
  assert.deepEqual(common, [
    'Default',
    'Minimal',
    'Missing',
    'Loading',
    'Failed',
    'Long',
    'Hostile',
    'Spanish',
    'RightToLeft',
    'Narrow',
    'Dark',
    'ForcedColours',
    'Print',
  ]);
});
