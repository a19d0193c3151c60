import { expect } from '@open-wc/testing';
import { CarePathway } from '../../src/elements/care-pathway/care-pathway.js';
import { FLOOR, states } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { place, until, visibleText } from '../fixtures.js';

CarePathway.define();

const FLOOR_TEXT = 'Example Recovery: (706) 555-0142';

const base = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
  program: { name: 'Intensive Outpatient Program', level: 'iop' },
  careLevels: [
    { id: 'residential', name: 'Residential care' },
    { id: 'php', name: 'Partial hospitalization', abbreviation: 'PHP' },
    { id: 'iop', name: 'Intensive outpatient', abbreviation: 'IOP' },
    { id: 'op', name: 'Standard outpatient', abbreviation: 'OP' },
  ],
};

const length = { text: '8 to 16 weeks', weeks: { min: 8, max: 16 } };

interface Setting {
  /** Width of the element's place, in pixels; its font has 16. */
  width?: number;
  attributes?: string;
  changes?: object;
}

async function shown(
  pathway: unknown,
  { width = 900, attributes = '', changes = {} }: Setting = {},
): Promise<CarePathway> {
  const page = await place<HTMLElement>(
    `<div style="inline-size: ${width}px; font-size: 16px"><care-pathway ${attributes}>${FLOOR}</care-pathway></div>`,
  );
  const element = page.querySelector('care-pathway')!;
  element.program = { ...base, ...changes, pathway };
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const headings = (element: Element) =>
  all(element, 'h1, h2, h3, h4, h5, h6').map((node) => `${node.localName} ${visibleText(node)}`);
const steps = (element: Element) => all(element, 'ol > li').map(visibleText);

describe('care-pathway', () => {
  it('is an ordered list: before, this program, after', async () => {
    const element = await shown({
      length,
      before: { levels: ['residential', 'php'], text: 'Or a step up.' },
      after: { levels: ['op'], text: 'With a plan.' },
    });
    expect(steps(element)).to.deep.equal([
      'Before Residential care or PHP Or a step up.',
      'This program 8 to 16 weeks',
      'After OP With a plan.',
    ]);
  });

  it('says in the document’s words who decides', async () => {
    const text = 'Your team decides with you. Nobody is rushed.';
    const element = await shown({ title: 'How long?', text, length });
    expect(visibleText(element)).to.equal(`How long? ${text} This program 8 to 16 weeks`);
  });

  it('lists what the length depends on', async () => {
    const items = ['Your progress', 'How stable you are'];
    const element = await shown({ length, dependsOn: { items } });
    expect(all(element, 'ul > li').map(visibleText)).to.deep.equal(items);
    expect(headings(element)).to.include('h3 What the length depends on');
    const titled = await shown({ length, dependsOn: { title: 'What counts', items } });
    expect(headings(titled)).to.include('h3 What counts');
  });

  it('needs a length, no more', async () => {
    expect(visibleText(await shown({ length: { text: 'Some weeks' } }))).to.equal(
      'How long it lasts This program Some weeks',
    );
  });

  it('fits the outline of the page', async () => {
    const pathway = { length, before: { text: 'Other care' }, dependsOn: { items: ['Progress'] } };
    const element = await shown(pathway, { attributes: 'heading-level="3"' });
    expect(headings(element)).to.deep.equal([
      'h3 How long it lasts',
      'h4 Before',
      'h4 This program',
      'h4 What the length depends on',
    ]);
  });

  it('leaves out levels that the document does not describe, and steps of which nothing is known', async () => {
    const element = await shown({
      length,
      before: { levels: ['constructor', 'php'] },
      after: { levels: ['unknown'] },
    });
    expect(steps(element)).to.deep.equal(['Before PHP', 'This program 8 to 16 weeks']);
  });

  it('says the words of a step where no level is known', async () => {
    const element = await shown(
      { length, after: { levels: ['op'], text: 'Care with a plan' } },
      { changes: { careLevels: null } },
    );
    expect(steps(element).at(-1)).to.equal('After Care with a plan');
  });
});

describe('care-pathway: the drawing', () => {
  const pathway = { length, before: { text: 'Other care' }, after: { text: 'More care' } };
  const box = (element: Element, selector: string) => all(element, selector)[0]!.getBoundingClientRect();
  const bar = (element: Element) => box(element, 'svg');
  const certain = (element: Element) => box(element, 'rect');

  it('is hidden from assistive technology', async () => {
    expect(all(await shown(pathway), 'svg')[0]!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('lies on one line with its three steps, solid from the start to the least, hatched to the most', async () => {
    const element = await shown(pathway);
    const [before, own, after] = all(element, 'ol > li').map((step) => step.getBoundingClientRect());
    expect(before!.right).to.be.at.most(own!.left + 1);
    expect(own!.right).to.be.at.most(after!.left + 1);
    expect(bar(element).width).to.be.closeTo(own!.width, 1);
    expect(certain(element).left).to.be.closeTo(bar(element).left, 3);
    expect(certain(element).width).to.be.closeTo(bar(element).width / 2, 4);
    expect(getComputedStyle(all(element, 'svg')[0]!).backgroundImage).to.contain('gradient');
  });

  it('begins at the right in languages that are read so', async () => {
    const element = await shown(pathway, { changes: { language: 'ar' } });
    const [before, own] = all(element, 'ol > li').map((step) => step.getBoundingClientRect());
    expect(before!.left).to.be.greaterThan(own!.left);
    expect(certain(element).right).to.be.closeTo(bar(element).right, 3);
    expect(certain(element).width).to.be.closeTo(bar(element).width / 2, 4);
  });

  it('stands upright where it is narrow, solid from the top', async () => {
    const element = await shown(pathway, { width: 320 });
    const [before, own] = all(element, 'ol > li').map((step) => step.getBoundingClientRect());
    expect(before!.bottom).to.be.at.most(own!.top + 1);
    expect(certain(element).top).to.be.closeTo(bar(element).top, 3);
    expect(certain(element).height).to.be.closeTo(bar(element).height / 2, 4);
    expect(certain(element).width).to.be.closeTo(bar(element).width, 5);
  });
});

describe('care-pathway: what a document gets wrong', () => {
  for (const pathway of [
    undefined,
    null,
    'long',
    7,
    [],
    {},
    { length: '8 weeks' },
    { length: { weeks: {} } },
  ]) {
    it(`keeps its children for ${JSON.stringify(pathway)}`, async () => {
      expect(visibleText(await shown(pathway))).to.equal(FLOOR_TEXT);
    });
  }

  it('drops bad items and bad parts, and shows the rest', async () => {
    const element = await shown(
      {
        title: {},
        length: { text: 'Some weeks', weeks: { min: 'few', max: 9 } },
        before: { levels: ['php', 7, null], text: false },
        after: 'OP',
        dependsOn: { items: ['Your progress', 7] },
      },
      { changes: { careLevels: [7, { id: 'php' }, ...base.careLevels] } },
    );
    expect(visibleText(element)).to.equal(
      'How long it lasts Before PHP This program Some weeks What the length depends on Your progress',
    );
  });

  it('draws markup of the document as text', async () => {
    const page = await place(states['care-pathway']!['hostile']!.markup);
    const tags = [...page.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName);
    for (const tag of ['script', 'img', 'iframe', 'style', 'form', 'a']) expect(tags).not.to.include(tag);
  });
});

describe('care-pathway in other languages', () => {
  const pathway = {
    length,
    before: { levels: ['php', 'op'] },
    after: { levels: ['op'] },
    dependsOn: { items: ['…'] },
  };

  it('speaks Spanish with a Spanish document', async () => {
    const element = await shown(pathway, { changes: { language: 'es' } });
    expect(headings(element)).to.deep.equal([
      'h2 Cuánto dura',
      'h3 Antes',
      'h3 Este programa',
      'h3 Después',
      'h3 De qué depende la duración',
    ]);
    expect(steps(element)[0]).to.equal('Antes PHP u OP');
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await shown(pathway, { changes: { language: 'ar' } });
    expect(all(element, '[lang=en]').map(visibleText)).to.deep.equal([
      'How long it lasts',
      'Before',
      'This program',
      'After',
      'What the length depends on',
    ]);
  });
});

describe('care-pathway in every state', () => {
  isAccessibleInEveryState('care-pathway', (element) => expect(visibleText(element)).not.to.equal(''));

  it('goes back to its children when the document is taken away', async () => {
    const element = await shown({ length });
    element.program = null;
    await until(() => visibleText(element) === FLOOR_TEXT);
  });
});
