import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ATHENS_FACTS, CARTER_FACTS, type Facts } from '../stories/facts.js';
import type { Page } from './driver.js';
import { findAll, visibleText } from './in-page.js';
import { setUp } from './set-up.js';

const { visit } = setUp();

/** Facts about levels of care that the provider's document names, and does not put into its comparison. */
const NOT_COMPARED: Facts = {
  'carter-program.html': ['Around the clock', 'Continuing care', 'As agreed'],
  'athens-program.html': [
    '42 CFR 410.43',
    'As agreed',
    'High-intensity outpatient (The ASAM Criteria, 4th edition, level 2.5)',
  ],
};

/** Facts that a document gives as numbers and choices, and an element puts into words. */
const DRAWN: Facts = {
  'carter-program.html services': ['(MAT) Optional'],
  'carter-program.html overview': ['3 to 5 days a week', 'This program IOP'],
  'carter-program.html careLevels': ['20 or more', 'No, you live at home'],
  'carter-program.html locations': ['Alpharetta, Georgia Intensive outpatient'],
  'athens-program.html overview': ['3 to 5 days a week', 'This program IOP'],
  'athens-program.html careLevels': ['Yes, you stay there', 'No, you live at home or in sober living'],
};

/** What is known about the crisis lines. */
const CRISIS = [
  '911',
  '988',
  'Call, text or chat, day and night. Also for a crisis with alcohol or drugs',
  '1-800-662-4357',
  'Free and private, day and night, in English and Spanish',
];

/** Where a page says what a section of the document says, when that is not the section of the same id. */
const PLACES: Record<string, string> = { provider: 'header', program: 'header' };

/** Everything a visitor can read in a part of the page, with every answer open; numbers as the document writes them. */
async function textOf(page: Page, section: string): Promise<string> {
  const text = await page.evaluate(
    (place) => visibleText(findAll(`program-page >> ${place}`)[0]),
    PLACES[section] ?? `[id="${section}"]`,
  );
  return text.replaceAll('(844) 959-4998', '844.959.4998');
}

async function open(path: string): Promise<Page> {
  const page = await visit(path);
  await page.until('every section is drawn', () => {
    const sections = findAll('program-page >> .section:not([hidden])');
    return sections.length > 5 && sections.every((one) => one.shadowRoot?.querySelector('.iop'));
  });
  await page.evaluate(() => {
    for (const section of findAll('program-page >> .section'))
      for (const answer of section.shadowRoot!.querySelectorAll('details')) answer.open = true;
  });
  return page;
}

for (const [path, facts] of [
  ['carter-program.html', CARTER_FACTS],
  ['athens-program.html', ATHENS_FACTS],
] as const) {
  describe(`a visitor of ${path}`, () => {
    test('can read every known fact of the program, each in its own section', async () => {
      const page = await open(`/${path}`);
      const missing: string[] = [];
      for (const [section, phrases] of Object.entries(facts)) {
        const text = await textOf(page, section);
        for (const phrase of [...phrases, ...(DRAWN[`${path} ${section}`] ?? [])]) {
          const isSaid = text.toLowerCase().includes(phrase.toLowerCase());
          if (!isSaid && !NOT_COMPARED[path]!.includes(phrase)) missing.push(`${section}: ${phrase}`);
        }
      }
      assert.deepEqual(missing, []);
    });

    test('can call from the beginning and the end of the page, and finds the three crisis numbers once', async () => {
      const page = await open(`/${path}`);
      const [first, last, crisis] = await page.evaluate(() => [
        visibleText(findAll('program-page >> header')[0]),
        visibleText(findAll('program-page >> [id=cta]')[0]),
        findAll('program-page >> crisis-notice').map((one) => visibleText(one)),
      ]);
      const number = path.startsWith('carter') ? '(470) 616-7274' : '(844) 959-4998';
      assert.ok(first.includes(number) && first.includes('988'), first);
      assert.ok(last.includes(number), last);
      assert.equal(crisis.length, 1);
      for (const fact of CRISIS) assert.ok(crisis[0]!.includes(fact), `${fact}: ${crisis[0]}`);
    });
  });
}
