import { describe, it } from 'node:test';
import { isFine, says } from './says.js';

const placeWith = (fields: object) => ({
  locations: [{ id: 'a', name: 'A', telehealth: true, ...fields }],
});

describe('languages', () => {
  it('are named by their tags', () => {
    isFine(placeWith({ languages: ['en', 'es-US', 'ase', 'zh-Hans'] }));
    says(
      { ...placeWith({ languages: ['English'] }), language: 'en_US' },
      {
        severity: 'error',
        path: 'language',
        value: 'en_US',
        message: '"en_US" is not a language tag.',
        instead: 'Write the short tag of the language, such as "en-US".',
      },
      {
        path: 'locations.places[0].languages[0]',
        message: '"English" is not a language tag.',
        instead: 'Write the short tag of the language, such as "en".',
      },
    );
  });
});
