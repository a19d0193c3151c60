import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ProgramFit } from '../../src/elements/program-fit/program-fit.js';
import { FLOOR, states } from '../../stories/states.js';
import { button, click, said } from '../acts.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { place, until, visibleText } from '../fixtures.js';
import { recordPrints, stopRecording } from '../printing.js';

ProgramFit.define();

const SIGNS = [
  { id: 'home', text: 'I live at home' },
  { id: 'work', text: 'I go on working' },
  { id: 'reset', text: 'I need a reset' },
];
const base = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
};

async function shown(changes: object = {}, fit: object = {}): Promise<ProgramFit> {
  const element = await place<ProgramFit>(`<program-fit>${FLOOR}</program-fit>`);
  element.program = { ...base, fit: { signs: SIGNS, ...fit }, ...changes };
  await element.updateComplete;
  return element;
}

const boxes = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input')];
const box = (element: Element, words: string) =>
  boxes(element).find((one) => said(one.labels![0]) === words)!;
const note = (element: Element) => element.shadowRoot!.querySelector('[part=note]')!;
const listed = (element: Element) => [...note(element).querySelectorAll('li')].map(said);
const status = (element: Element) => said(note(element).querySelector('[role=status]'));

async function ticked(...words: string[]): Promise<ProgramFit> {
  const element = await shown();
  for (const one of words) await click(box(element, one));
  await element.updateComplete;
  return element;
}

describe('program-fit: the signs', () => {
  it('are check boxes with their words, in a named group, none of them ticked', async () => {
    const element = await shown();
    expect(boxes(element).map((one) => [one.type, said(one.labels![0]), one.checked])).to.deep.equal(
      SIGNS.map(({ text }) => ['checkbox', text, false]),
    );
    expect(said(element.shadowRoot!.querySelector('fieldset > legend'))).to.equal('What sounds like you');
  });

  it('stand below the document’s own title and sentence, or ours', async () => {
    expect(visibleText(await shown())).to.contain('Could it fit you? Check what sounds like you.');
    const own = await shown({}, { title: 'Is it for me?', text: 'See for yourself.', closing: 'Just ask.' });
    expect(visibleText(own)).to.contain('Is it for me? See for yourself.').and.to.contain('Just ask.');
    expect(visibleText(own)).not.to.contain('Could it fit you?');
  });

  it('fit the outline of the page', async () => {
    const element = await shown();
    element.headingLevel = 4;
    await element.updateComplete;
    const headings = [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.map(({ localName }) => localName)).to.deep.equal(['h4', 'h5']);
  });

  it('that cannot be used are left out; without any, the children stay', async () => {
    const element = await shown({}, { signs: [{ id: 'a' }, { text: 'No id' }, 7, SIGNS[0]], closing: 7 });
    expect(boxes(element)).to.have.length(1);
    for (const fit of [undefined, null, 'yes', [], { signs: [] }, { signs: 'all' }]) {
      element.program = { ...base, fit };
      await element.updateComplete;
      expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
    }
  });
});

describe('program-fit: the list to talk about', () => {
  it('grows and shrinks with what is ticked, in the order of the signs', async () => {
    const element = await ticked('I need a reset', 'I live at home');
    expect(listed(element)).to.deep.equal(['I live at home', 'I need a reset']);
    await click(box(element, 'I live at home'));
    await element.updateComplete;
    expect(listed(element)).to.deep.equal(['I need a reset']);
  });

  it('is made with the keyboard alone, too', async () => {
    const element = await shown();
    box(element, 'I go on working').focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(listed(element)).to.deep.equal(['I go on working']);
  });

  it('says what it is for while it is empty, and offers nothing to copy', async () => {
    const element = await shown();
    expect(visibleText(note(element))).to.match(
      /^To talk about when you call What you check is listed here\./,
    );
    expect(button(element, 'Copy')).to.equal(undefined);
  });

  it('has no score: whatever is ticked, no number but the telephone’s', async () => {
    for (const signs of [[], ['I live at home'], SIGNS.map(({ text }) => text)]) {
      const text = visibleText(await ticked(...signs)).replace('(706) 555-0142', '');
      expect(text).not.to.match(/\d|%|result|good fit/i);
    }
    expect(note(await ticked('I live at home')).querySelector('meter, progress, [role=meter]')).to.equal(
      null,
    );
  });

  it('ends with words that lead to the call, with the number where it is known', async () => {
    const closing = (element: Element) => element.shadowRoot!.querySelector('[part=closing]')!;
    const known = closing(await shown());
    expect(said(known)).to.equal('Not sure? You do not need to know before you call. (706) 555-0142');
    expect(known.querySelector('a')!.href).to.equal('tel:+17065550142');
    for (const provider of [undefined, { name: 'A', phone: '*72' }, 7])
      expect(said(closing(await shown({ provider })))).to.equal(
        'Not sure? You do not need to know before you call.',
      );
  });
});

describe('program-fit: copying the list', () => {
  const copied: string[] = [];
  const giveClipboard = (value: unknown) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  afterEach(() => {
    copied.length = 0;
    delete (navigator as { clipboard?: unknown }).clipboard;
    delete (document as { execCommand?: unknown }).execCommand;
  });

  it('puts the list, the name and the number on the clipboard and says so', async () => {
    giveClipboard({ writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const element = await ticked('I live at home', 'I need a reset');
    expect(status(element)).to.equal('');
    await click(button(element, 'Copy')!);
    await until(() => status(element) === 'List copied.');
    expect(copied).to.deep.equal([
      'To talk about when you call\n- I live at home\n- I need a reset\nExample Recovery: (706) 555-0142',
    ]);
  });

  it('works without the Clipboard API, and leaves the focus on the button', async () => {
    giveClipboard(undefined);
    document.addEventListener(
      'copy',
      (event) => copied.push((event.composedPath()[0] as HTMLTextAreaElement).value),
      { once: true },
    );
    const element = await ticked('I live at home');
    await click(button(element, 'Copy')!);
    await until(() => status(element) === 'List copied.');
    expect(copied).to.deep.equal([
      'To talk about when you call\n- I live at home\nExample Recovery: (706) 555-0142',
    ]);
    expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
  });

  it('says plainly that it did not work', async () => {
    giveClipboard({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    document.execCommand = () => false;
    const element = await ticked('I live at home');
    button(element, 'Copy')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status(element) === 'The list could not be copied. You can print it.');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Copy'));
  });

  it('says nothing of a list that has changed since', async () => {
    giveClipboard({ writeText: () => Promise.resolve() });
    const element = await ticked('I live at home');
    await click(button(element, 'Copy')!);
    await until(() => status(element) !== '');
    await click(box(element, 'I need a reset'));
    await element.updateComplete;
    expect(status(element)).to.equal('');
  });
});

describe('program-fit: printing the list', () => {
  afterEach(stopRecording);

  it('prints the list, the closing words and the number, and nothing else', async () => {
    const papers = recordPrints();
    const element = await ticked('I live at home');
    await click(button(element, 'Print')!);
    await until(() => papers.length > 0);
    expect(papers).to.have.length(1);
    const { text } = papers[0]!;
    expect(text).to.match(/^To talk about when you call I live at home/);
    expect(text).to.match(/before you call\. \(706\) 555-0142$/);
    expect(text).not.to.contain('Could it fit you?').and.not.to.contain('I need a reset');
  });
});

describe('program-fit: what nobody else learns', () => {
  it('forgets what was ticked when the visitor leaves the page', async () => {
    const element = await ticked('I live at home');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(boxes(element).filter(({ checked }) => checked)).to.deep.equal([]);
    expect(listed(element)).to.deep.equal([]);
  });

  it('asks the browser not to bring ticks back', async () => {
    const element = await shown();
    for (const one of boxes(element))
      expect([one.getAttribute('autocomplete'), one.name]).to.deep.equal(['off', '']);
  });

  it('has no event of its own, and keeps those of its boxes from the page', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const element = await shown();
    const types = ['click', 'input', 'change'];
    for (const type of types) document.addEventListener(type, listen);
    const send = element.dispatchEvent.bind(element);
    element.dispatchEvent = (event) => (listen(event), send(event));
    for (const { text } of SIGNS) await click(box(element, text));
    box(element, 'I live at home').focus();
    await sendKeys({ press: ' ' });
    for (const type of types) document.removeEventListener(type, listen);
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([false, true, true]);
    expect(heard).to.deep.equal([]);
  });

  it('says so to the visitor', async () => {
    expect(visibleText(note(await shown()))).to.contain('This list is not saved and not sent to anyone.');
  });
});

describe('program-fit in other languages', () => {
  it('speaks Spanish with a Spanish document', async () => {
    const element = await shown({ language: 'es' });
    await click(boxes(element)[0]!);
    await element.updateComplete;
    const text = visibleText(element);
    expect(text).to.contain('Para hablar cuando llame').and.to.contain('Copiar').and.to.contain('Imprimir');
    expect(text).not.to.match(/\b(talk|copy|print|saved|sure)\b/i);
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await shown({ language: 'ar' });
    await click(boxes(element)[0]!);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.iop')!.getAttribute('dir')).to.equal('rtl');
    for (const words of ['To talk about when you call', 'Copy', 'Print']) {
      const marked = [...element.shadowRoot!.querySelectorAll('[lang=en]')].map(said);
      expect(marked).to.include(words);
    }
  });
});

describe('program-fit in every state', () => {
  isAccessibleInEveryState('program-fit', async (element) => {
    const [first] = boxes(element);
    if (first) await click(first);
  });

  it('gives every sign room for a thumb on a small phone', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await shown();
    for (const { labels } of boxes(element)) expect(labels![0]!.offsetHeight).to.be.at.least(44);
    await setViewport({ width: 1024, height: 768 });
  });

  it('draws markup of the document as text', async () => {
    const element = await place(states['program-fit']!['hostile']!.markup);
    for (const one of boxes(element)) one.click();
    await element.updateComplete;
    const tags = [...element.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName);
    for (const tag of ['script', 'img', 'iframe', 'style', 'b']) expect(tags).not.to.include(tag);
    expect(listed(element)[0]).to.equal('</script><script>globalThis.hostile=1</script>');
  });
});
