import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { exampleProgram, until, visibleText } from '../../fixtures.js';
import {
  button,
  click,
  field,
  headings,
  marks,
  NINE,
  open,
  question,
  questions,
  search,
  seen,
  shown,
  status,
} from './helpers.js';

const WEEKS = {
  groups: [{ id: 'time', title: 'Time' }],
  questions: [
    {
      id: 'long',
      question: 'How long does it last?',
      answer: 'Some weeks. See [weeks](tel:988).',
      group: 'time',
    },
    { id: 'start', question: 'Can I start in two weeks?', answer: 'Call and ask.', group: 'time' },
    { id: 'job', question: '¿Acción?', answer: 'Sí, un año.' },
    ...questions('one', 'two', 'three', 'four', 'five', 'six'),
  ],
  openQuestions: ['job'],
};

describe('program-faq: search', () => {
  // Wide enough for the count beside the label: nothing moves under the mouse when it comes.
  before(() => setViewport({ width: 1000, height: 800 }));

  it('is offered from eight questions on', async () => {
    expect(field(await shown({ questions: questions(...NINE.slice(2)) }))).to.equal(null);
    const element = await shown({ questions: questions(...NINE.slice(1)) });
    expect(field(element)!.labels![0]!.textContent.trim()).to.equal('Search the questions');
  });

  it('leaves the questions that have the words in them, under the titles of their groups', async () => {
    const element = await shown(WEEKS);
    await search(element, 'WEEKS');
    expect(seen(element)).to.deep.equal(['long', 'start']);
    expect(headings(element)).to.deep.equal(['h2 Questions people ask', 'h3 Time']);
    await search(element, 'accion ano');
    expect(seen(element)).to.deep.equal(['job']);
    expect(headings(element)).to.deep.equal(['h2 Questions people ask']);
  });

  it('opens a question when the words are only in its answer, and marks them there, in links too', async () => {
    const element = await shown(WEEKS);
    await search(element, 'weeks');
    expect(open(element)).to.deep.equal(['long']);
    expect(marks(element)).to.deep.equal(['weeks', 'weeks', 'weeks']);
    expect(element.shadowRoot!.querySelector('a mark')).to.exist;
    await click(question(element, 'long'));
    expect(marks(element)).to.deep.equal(['weeks']);
  });

  it('opens none while many are found', async () => {
    const element = await shown({ questions: questions(...NINE, 'ten', 'eleven') });
    await search(element, 'answer');
    expect(seen(element)).to.have.length(11);
    expect(open(element)).to.deep.equal([]);
    await search(element, 'answer e');
    await search(element, 'answer one');
    expect(open(element)).to.deep.equal(['one']);
  });

  it('says how many were found, once typing pauses', async () => {
    const element = await shown(WEEKS);
    expect(status(element)).to.equal('');
    await search(element, 'weeks');
    await until(() => status(element) === '2 of 9 questions');
    await search(element, 'nothing of the kind');
    await until(() => status(element) === '0 of 9 questions');
    await search(element, '');
    await until(() => status(element) === '');
  });

  it('says nothing while somebody types', async () => {
    const element = await shown(WEEKS);
    await search(element, 'weeks');
    await until(() => status(element) === '2 of 9 questions');
    field(element)!.value = 'week';
    field(element)!.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(status(element)).to.equal('');
  });

  it('says what to do when nothing is found, and shows all again at a click, with the field in focus', async () => {
    const element = await shown(WEEKS);
    await search(element, 'parking');
    expect(seen(element)).to.deep.equal([]);
    const text = visibleText(element);
    expect(text).to.contain('No question has “parking” in it. Ask a person: (706) 555-0142');
    expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('a.num')!.href).to.equal('tel:+17065550142');
    expect(button(element, 'answers')).not.to.exist;
    await expect(element).to.be.accessible();
    await click(button(element, 'Show all questions')!);
    expect(seen(element)).to.have.length(9);
    expect(field(element)!.value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  for (const provider of [undefined, { name: 'A', phone: 'call us' }]) {
    it(`names no number when ${provider ? 'it cannot be dialled' : 'there is none'}`, async () => {
      const element = await shown(WEEKS, '', { provider });
      await search(element, 'parking');
      expect(visibleText(element)).to.match(/No question has “parking” in it\. Show all questions$/);
    });
  }

  it('is cleared by Escape, which the page does not hear as its own', async () => {
    const element = await shown(WEEKS);
    const left: boolean[] = [];
    const listen = (event: KeyboardEvent) => left.push(!event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await search(element, 'weeks');
    await sendKeys({ press: 'Escape' });
    expect(seen(element)).to.have.length(9);
    expect([field(element)!.value, marks(element).length]).to.deep.equal(['', 0]);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(left.slice(-2)).to.deep.equal([false, true]);
  });

  it('leaves open and closed what was so before, and what a visitor did meanwhile', async () => {
    const element = await shown(WEEKS);
    await search(element, 'weeks');
    await click(question(element, 'start'));
    expect(open(element)).to.deep.equal(['long', 'start']);
    await search(element, '');
    expect(open(element)).to.deep.equal(['job', 'start']);
  });

  it('shows and hides the answers of what was found', async () => {
    const element = await shown(WEEKS);
    await search(element, 'weeks');
    await click(button(element, 'Show all answers')!);
    expect(open(element)).to.deep.equal(['long', 'start']);
    await click(button(element, 'Hide all answers')!);
    expect(open(element)).to.deep.equal([]);
    await search(element, '');
    expect(open(element)).to.deep.equal(['job']);
  });

  it('opens one answer where only one may be open', async () => {
    const element = await shown(WEEKS, 'exclusive');
    await search(element, 'answer');
    expect(seen(element)).to.have.length(6);
    expect(open(element)).to.deep.equal(['one']);
    await search(element, '');
    expect(open(element)).to.deep.equal(['job']);
  });

  it('goes on in a new document, and ends where there is nothing to search', async () => {
    const element = await shown(WEEKS);
    await search(element, 'question two');
    element.program = await exampleProgram('spanish');
    await element.updateComplete;
    expect(visibleText(element)).to.contain('Ninguna pregunta contiene “question two”.');
    const few = await exampleProgram('arabic');
    element.program = few;
    await element.updateComplete;
    expect(seen(element)).to.have.length(3);
  });

  it('keeps what is typed as text', async () => {
    const element = await shown(WEEKS);
    await search(element, '<img src=x onerror=alert(1)>');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(visibleText(element)).to.contain('No question has “<img src=x onerror=alert(1)>” in it.');
  });

  it('finds its way through two hundred questions', async () => {
    const element = await shown({ questions: questions('one') });
    element.program = await exampleProgram('long');
    await element.updateComplete;
    await search(element, 'number 150 be');
    expect(seen(element)).to.include('question-150');
    await until(() => /^\d+ of 200 questions$/.test(status(element)));
  });
});
