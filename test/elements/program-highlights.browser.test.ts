import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ProgramHighlights } from '../../src/elements/program-highlights/program-highlights.js';
import { FLOOR, states } from '../../stories/states.js';
import { button, click, said } from '../acts.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { place, until, visibleText } from '../fixtures.js';
import { recordPrints, stopRecording } from '../printing.js';

ProgramHighlights.define();

const LISTS = [
  {
    id: 'why',
    title: 'Why people choose it',
    text: 'What we hear.',
    kind: 'reasons',
    items: [
      { title: 'You stay in daily life', text: 'Home and work go on.' },
      { title: 'You are not alone.' },
    ],
  },
  { id: 'apart', title: 'What sets it apart', kind: 'facts', items: [{ title: 'Evening groups' }] },
  {
    id: 'ask',
    title: 'What to ask',
    kind: 'questions',
    items: [{ title: 'Who makes my plan?', text: 'Ask if you have a say.' }, { title: 'What comes after?' }],
  },
];

async function shown(attributes = '', highlights: unknown = LISTS): Promise<ProgramHighlights> {
  const element = await place<ProgramHighlights>(
    `<program-highlights ${attributes}>${FLOOR}</program-highlights>`,
  );
  element.program = { version: 1, language: 'en', highlights };
  await element.updateComplete;
  return element;
}

const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (one) => `${one.localName} ${said(one)}`,
  );

describe('program-highlights', () => {
  it('shows every list with its title, the sentence below it and its points', async () => {
    const element = await shown();
    expect(visibleText(element)).to.equal(
      'Why people choose it What we hear. You stay in daily life. Home and work go on. You are not alone. ' +
        'What sets it apart Evening groups ' +
        'What to ask Who makes my plan? Ask if you have a say. What comes after? Print these questions',
    );
  });

  it('has one outline: questions are titles one level below that of their list', async () => {
    const element = await shown('list="ask"');
    expect(headings(element)).to.deep.equal([
      'h2 What to ask',
      'h3 Who makes my plan?',
      'h3 What comes after?',
    ]);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(headings(element)[1]).to.equal('h5 Who makes my plan?');
  });

  it('tells assistive technology what is a list, and that questions have an order', async () => {
    const element = await shown();
    const lists = [...element.shadowRoot!.querySelectorAll('ul, ol')];
    expect(lists.map(({ localName, role }) => `${localName} ${role}`)).to.deep.equal([
      'ul list',
      'ul list',
      'ol list',
    ]);
  });

  it('shows the lists that the page names, in that order', async () => {
    const element = await shown('list="ask why"');
    expect(headings(element).filter((one) => one.startsWith('h2'))).to.deep.equal([
      'h2 What to ask',
      'h2 Why people choose it',
    ]);
    element.list = 'apart';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h2 What sets it apart']);
    element.list = null;
    await element.updateComplete;
    expect(visibleText(element)).to.contain('What to ask').and.to.contain('Why people choose it');
  });

  it('keeps its children where the document has no such list', async () => {
    expect(visibleText(await shown('list="nothing"'))).to.equal('Example Recovery: (706) 555-0142');
  });

  it('leaves out what cannot be used, and keeps its children when nothing is left', async () => {
    const lists = [
      { id: 'a' },
      { ...LISTS[1], items: [7, { text: 'No title' }, { title: 'Stays' }] },
      'list',
    ];
    expect(visibleText(await shown('', lists))).to.equal('What sets it apart Stays');
    for (const highlights of [null, 7, [], {}, { lists: [{ ...LISTS[0], items: [] }] }])
      expect(visibleText(await shown('', highlights))).to.equal('Example Recovery: (706) 555-0142');
  });

  it('offers printing for questions alone', async () => {
    expect(button(await shown('list="why apart"'), 'Print these questions')).to.equal(undefined);
  });

  it('speaks Spanish with a Spanish document, and marks its English words elsewhere', async () => {
    const element = await shown('list="ask"');
    for (const [language, words] of [
      ['es', 'Imprimir estas preguntas'],
      ['ar', 'Print these questions'],
    ] as const) {
      element.program = { version: 1, language, highlights: LISTS };
      await element.updateComplete;
      const found = button(element, words)!;
      expect(!!found.querySelector('[lang=en]')).to.equal(language === 'ar');
    }
  });
});

describe('program-highlights: printing questions', () => {
  afterEach(stopRecording);

  for (const way of ['mouse', 'keyboard'] as const) {
    it(`prints one list of questions and nothing else (${way})`, async () => {
      const papers = recordPrints();
      const element = await shown();
      const print = button(element, 'Print these questions')!;
      if (way === 'mouse') await click(print);
      else {
        print.focus();
        await sendKeys({ press: 'Enter' });
      }
      await until(() => papers.length > 0);
      expect(papers[0]!.text).to.match(/^What to ask Who makes my plan\?.*What comes after\?/);
      expect(papers[0]!.text).not.to.contain('Why people choose it');
    });
  }
});

describe('program-highlights in every state', () => {
  isAccessibleInEveryState('program-highlights');

  it('draws markup of the document as text', async () => {
    const element = await place(states['program-highlights']!['hostile']!.markup);
    const tags = [...element.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName);
    for (const tag of ['script', 'img', 'iframe', 'style', 'a']) expect(tags).not.to.include(tag);
    expect(visibleText(element)).to.contain('<svg/onload=globalThis.hostile=1>');
  });
});
