import { expect } from '@open-wc/testing';
import { TermExplainer } from '../../src/elements/term-explainer/term-explainer.js';
import { FLOOR, states } from '../../stories/states.js';
import { said } from '../acts.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { place, visibleText } from '../fixtures.js';

TermExplainer.define();

const IOP = {
  id: 'iop',
  abbreviation: 'IOP',
  name: 'Intensive outpatient program',
  text: 'Several hours a day.',
  letters: [
    { letter: 'I', word: 'Intensive', text: 'More hours.' },
    { letter: 'O', word: 'Outpatient' },
    { letter: 'P', word: 'Program', text: 'A plan.' },
  ],
};
const PHP = { id: 'php', abbreviation: 'PHP', name: 'Partial hospitalization program' };

async function shown(terms: unknown, attributes = ''): Promise<TermExplainer> {
  const element = await place<TermExplainer>(`<term-explainer ${attributes}>${FLOOR}</term-explainer>`);
  element.program = { version: 1, language: 'en', terms };
  await element.updateComplete;
  return element;
}

const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (one) => `${one.localName} ${said(one)}`,
  );

describe('term-explainer', () => {
  it('says what a term stands for, letter by letter', async () => {
    const element = await shown({ items: [IOP] });
    expect(visibleText(element)).to.equal(
      'IOP: Intensive outpatient program Several hours a day. ' +
        'I Intensive More hours. O Outpatient P Program A plan.',
    );
    const letters = element.shadowRoot!.querySelectorAll('ol[role=list] > li');
    expect([...letters].map(said)).to.deep.equal([
      'I Intensive More hours.',
      'O Outpatient',
      'P Program A plan.',
    ]);
  });

  it('shows all terms below the document’s title', async () => {
    const element = await shown({ title: 'Words you will hear', items: [IOP, PHP] });
    expect(headings(element)).to.deep.equal([
      'h2 Words you will hear',
      'h3 IOP: Intensive outpatient program',
      'h3 PHP: Partial hospitalization program',
    ]);
  });

  it('shows the one that the page names, which then is the title', async () => {
    const element = await shown({ title: 'Words you will hear', items: [IOP, PHP] }, 'term="php"');
    expect(headings(element)).to.deep.equal(['h2 PHP: Partial hospitalization program']);
    element.headingLevel = 3;
    element.term = 'iop';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h3 IOP: Intensive outpatient program']);
  });

  it('keeps its children where the document has no such term', async () => {
    for (const attributes of ['term="mat"', 'term="mat" compact']) {
      const element = await shown([IOP], attributes);
      expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
    }
  });

  it('leaves out what cannot be used, and keeps its children when nothing is left', async () => {
    const items = [{ ...IOP, id: 7 }, 'IOP', { ...PHP, text: {}, letters: [{ letter: 'P' }, 'H'] }];
    expect(visibleText(await shown(items))).to.equal('PHP: Partial hospitalization program');
    for (const terms of [undefined, null, 7, [], {}, { items: [{ id: 'a' }] }])
      for (const attributes of ['', 'compact'])
        expect(visibleText(await shown(terms, attributes))).to.equal('Example Recovery: (706) 555-0142');
  });
});

describe('term-explainer in every state', () => {
  isAccessibleInEveryState('term-explainer', (element) =>
    element.shadowRoot!.querySelector<HTMLElement>('[part=word]')?.click(),
  );

  it('draws markup of the document as text', async () => {
    const element = await place(states['term-explainer']!['hostile']!.markup);
    const tags = [...element.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName);
    for (const tag of ['script', 'img', 'iframe', 'style', 'a', 'form', 'call-cta'])
      expect(tags).not.to.include(tag);
  });
});
