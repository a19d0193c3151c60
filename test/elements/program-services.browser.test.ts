import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { ProgramServices } from '../../src/elements/program-services/program-services.js';
import { FLOOR, states } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { canEmulate, exampleProgram, place, until, visibleText } from '../fixtures.js';

ProgramServices.define();

const FLOOR_TEXT = 'Example Recovery: (706) 555-0142';
const base = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
};
const said = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];

async function shown(services: unknown, changes: object = {}, attributes = ''): Promise<ProgramServices> {
  const element = await place<ProgramServices>(`<program-services ${attributes}>${FLOOR}</program-services>`);
  element.program = { ...base, services, ...changes };
  await element.updateComplete;
  return element;
}

const part = (index: number, more: object = {}) => ({ id: `part-${index}`, name: `Part ${index}`, ...more });
const parts = (count: number) => [...Array(count).keys()].map((index) => part(index + 1));

describe('program-services', () => {
  it('tells each part in words: its name, a sentence, its topics, and whether it is optional', async () => {
    const element = await place<ProgramServices>(states['program-services']!['full']!.markup);
    // Paragraphs stand below each other without a space between them.
    expect(visibleText(element).replace('.Detox', '. Detox')).to.equal(
      'What happens in treatment Your plan is made with you. These are its parts. ' +
        'Group therapy You meet with up to ten peers. A clinician leads the group. Triggers · Relationships · Stress ' +
        'Individual therapy One hour a week with your own therapist. Trauma · Your goals ' +
        'Medication-assisted treatment (MAT) Optional Medicine that helps with cravings, when a doctor finds it right for you. ' +
        'Kinds of therapy Cognitive behavioral therapy · Motivational interviewing · Contingency management ' +
        'When you need it Family counseling · Help with jobs and housing ' +
        'Medical care A nurse is here during all sessions. Detox is not part of this program.',
    );
  });

  it('gives every part a heading one level below its own', async () => {
    const services = { title: 'Our parts', items: [part(1, { optional: true }), part(2)] };
    const element = await shown(services, {}, 'heading-level="3"');
    expect(all(element, 'h3').map(said)).to.deep.equal(['Our parts']);
    expect(all(element, 'h4').map(said)).to.deep.equal(['Part 1 Optional', 'Part 2']);
  });

  it('says what belongs to the therapies, to what is added, and to medical care', async () => {
    const element = await place<ProgramServices>(states['program-services']!['full']!.markup);
    const terms = all(element, 'dt').map((term) => [said(term), said(term.nextElementSibling!)]);
    expect(terms).to.deep.include(['When you need it', 'Family counseling · Help with jobs and housing']);
    expect(terms).to.have.length(3);
  });

  it('has a title of its own where the document has none, and leaves no gap for what is missing', async () => {
    const element = await shown([part(1)]);
    expect(visibleText(element)).to.equal('What happens in the program Part 1');
    expect(all(element, 'dl, p')).to.be.empty;
  });

  for (const count of [1, 2, 5, 30]) {
    it(`sets ${count} parts in even columns where there is room`, async () => {
      const element = await shown(parts(count));
      const boxes = all(element, 'li').map((item) => item.getBoundingClientRect());
      expect(boxes).to.have.length(count);
      const starts = new Set(boxes.map(({ left }) => Math.round(left)));
      expect(starts.size).to.equal(count === 1 ? 1 : 2);
      const list = element.shadowRoot!.querySelector('ul')!.getBoundingClientRect();
      if (count % 2) expect(Math.round(boxes.at(-1)!.width)).to.equal(Math.round(list.width));
    });
  }

  it('is one column where it is narrow', async () => {
    const element = await shown(parts(4));
    element.style.width = '20em';
    const starts = new Set(all(element, 'li').map((item) => Math.round(item.getBoundingClientRect().left)));
    expect(starts.size).to.equal(1);
  });

  it('drops what cannot be used and shows the rest', async () => {
    const services = {
      title: 7,
      items: [
        part(1, { topics: ['Stress', 4, ''], optional: 'yes', text: [] }),
        { name: 'No id' },
        null,
        'x',
      ],
      therapies: 'none',
      asNeeded: [{}],
      medicalNotes: [null, 'A nurse is here.'],
    };
    const element = await shown(services);
    expect(visibleText(element)).to.equal(
      'What happens in the program Part 1 Stress Medical care A nurse is here.',
    );
  });

  for (const services of [undefined, null, [], {}, { items: [] }, { items: [{}] }, 'x', 4]) {
    it(`keeps its children without a part to show: ${JSON.stringify(services)}`, async () => {
      expect(visibleText(await shown(services))).to.equal(FLOOR_TEXT);
    });
  }

  it('goes back to its children when the document is taken away', async () => {
    const element = await shown(parts(2));
    element.program = null;
    await until(() => visibleText(element) === FLOOR_TEXT);
  });
});

describe('program-services in other languages', () => {
  it('speaks Spanish with a Spanish document', async () => {
    const { services } = await exampleProgram('spanish');
    const text = visibleText(await shown(services, { language: 'es-US' }));
    for (const word of ['Opcional', 'Tipos de terapia', 'Cuando usted lo necesite', 'Atención médica'])
      expect(text).to.contain(word);
    expect(text).not.to.match(/Optional|Kinds|need it|Medical/);
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await place<ProgramServices>(states['program-services']!['right to left']!.markup);
    const wrapper = element.shadowRoot!.querySelector('.iop')!;
    expect([wrapper.getAttribute('lang'), getComputedStyle(wrapper).direction]).to.deep.equal(['ar', 'rtl']);
    const english = all(element, '[lang=en]').map(said);
    expect(english).to.deep.equal(['Optional', 'When you need it']);
    expect(visibleText(element).match(/[a-z][a-z ]+/gi)).to.deep.equal(english.map((words) => `${words} `));
  });
});

describe('program-services in every state', () => {
  isAccessibleInEveryState('program-services', (element, state) => {
    const keepsChildren = /^(minimal|no data|loading|failed)$/.test(state);
    if (keepsChildren) expect(visibleText(element)).to.equal(FLOOR_TEXT);
    else expect(visibleText(element)).not.to.contain(FLOOR_TEXT);
  });

  it('stays within the screen on a small phone, however long the words', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const name of ['very long', 'hostile', 'Spanish', 'another level of care']) {
      const page = await place<HTMLElement>(`<div>${states['program-services']![name]!.markup}</div>`);
      await expect(page).to.be.accessible();
      expect(document.documentElement.scrollWidth, name).to.be.at.most(innerWidth);
    }
    await setViewport({ width: 1024, height: 768 });
  });

  it('draws markup of the document as text', async () => {
    const element = await place(states['program-services']!['hostile']!.markup);
    const tags = new Set(all(element, '*').map(({ localName }) => localName));
    expect([...tags].sort()).to.deep.equal(
      ['dd', 'div', 'dl', 'dt', 'h2', 'h3', 'li', 'p', 'span', 'ul'].sort(),
    );
  });

  it('says nothing of an IOP on the page of another level of care', async () => {
    const element = await place(states['program-services']!['another level of care']!.markup);
    expect(visibleText(element))
      .to.contain('School hours')
      .and.not.to.match(/\bIOP\b|intensive/i);
  });

  if (canEmulate()) {
    it('is printed in black on white', async () => {
      await emulateMedia({ media: 'print' });
      const element = await place<HTMLElement>(
        `<div style="color-scheme: dark">${states['program-services']!['full']!.markup}</div>`,
      );
      const heading = element.querySelector('program-services')!.shadowRoot!.querySelector('h3')!;
      expect(getComputedStyle(heading).color).to.equal('rgb(0, 0, 0)');
      await emulateMedia({ media: 'screen' });
    });
  }
});
