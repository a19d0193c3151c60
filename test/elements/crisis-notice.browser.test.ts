import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CrisisNotice } from '../../src/elements/crisis-notice/crisis-notice.js';
import { FLOOR } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { exampleProgram, place, until, visibleText } from '../fixtures.js';

CrisisNotice.define();

const links = (element: Element) => [...element.shadowRoot!.querySelectorAll('a')];
const addresses = (element: Element) => links(element).map(({ href }) => href);
const said = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const language = (element: Element) => element.shadowRoot!.querySelector('.iop')!.getAttribute('lang');
const base = { version: 1, language: 'en', provider: { name: 'Example Recovery', phone: '(706) 555-0142' } };
const fixed = ['tel:911', 'tel:988', 'sms:988', 'https://988lifeline.org/chat/', 'tel:+18006624357'];
const fixedInSpanish = fixed.map((address) => address.replace('chat/', 'es/'));

async function shown(document?: unknown, attributes = ''): Promise<CrisisNotice> {
  const element = await place<CrisisNotice>(`<crisis-notice ${attributes}>${FLOOR}</crisis-notice>`);
  element.program = document;
  await element.updateComplete;
  return element;
}

describe('crisis-notice', () => {
  it('gives 911, 988 and the helpline, in this order, without a document', async () => {
    const element = await shown();
    expect(addresses(element)).to.deep.equal(fixed);
    expect(visibleText(element)).to.match(/life is in danger 911.*suicide 988.*anywhere 1-800-662-4357/);
    expect(visibleText(element)).not.to.contain('Example Recovery');
  });

  it('says how to reach 988 other than by a call, and that it is there for drugs and alcohol too', async () => {
    const text = visibleText(await shown());
    expect(text).to.contain('Call, text or chat, day and night. Also for a crisis with alcohol or drugs.');
  });

  it('has a heading that fits the outline of the page', async () => {
    const element = await shown(undefined, 'heading-level="4"');
    expect(said(element.shadowRoot!.querySelector('h4')!)).to.equal('If you need help right now');
  });

  it('pairs each number with what it is for', async () => {
    const list = (await shown()).shadowRoot!.querySelector('dl')!;
    expect([...list.querySelectorAll('dt')].map(said)).to.deep.equal([
      'A life is in danger',
      'Crisis, or thoughts of suicide',
      'Finding treatment anywhere',
    ]);
    await expect(list).to.be.accessible();
  });

  it('can be used with the keyboard alone', async () => {
    const element = await shown();
    const reached = () => (element.shadowRoot!.activeElement as HTMLAnchorElement).href;
    links(element)[0]!.focus();
    expect(reached()).to.equal(fixed[0]);
    // Not one Tab further: behind the last link, Firefox would leave the page, and the tests after this one.
    for (const address of fixed.slice(1)) {
      await sendKeys({ press: 'Tab' });
      expect(reached()).to.equal(address);
    }
  });
});

describe('crisis-notice: nothing changes the three numbers', () => {
  for (const [what, document] of [
    ['text that is not JSON', '{oops'],
    ['something that is no document', [1]],
    ['a document of a later version', { version: 2, language: 'en' }],
    ['lines that are no lines', { ...base, crisis: { lines: [{ name: 7 }, 'x'] } }],
    ['a section of another kind', { ...base, crisis: 'Call us' }],
    ['numbers under other names', { ...base, crisis: { 911: '1', 988: '2', phone: '(706) 555-0142' } }],
  ] as const) {
    it(`shows them whatever is given: ${what}`, async () => {
      expect(addresses(await shown(document))).to.deep.equal(fixed);
    });
  }

  it('shows them while a document is on its way, and when it does not come', async () => {
    for (const name of ['slow', 'gone']) {
      const element = await place<CrisisNotice>(
        `<crisis-notice src="/programs/${name}.json">${FLOOR}</crisis-notice>`,
      );
      await until(() => links(element).length > 0);
      expect(addresses(element)).to.deep.equal(fixed);
    }
  });

  it('says once, for the author, that a document could not be used', async () => {
    const codes: string[] = [];
    const listen = (event: Event) => codes.push((event as Event & { code: string }).code);
    document.addEventListener('program-error', listen);
    await shown('{oops');
    await until(() => codes.length > 0);
    await shown();
    document.removeEventListener('program-error', listen);
    expect(codes).to.deep.equal(['syntax']);
  });

  it('takes no number from attributes, and puts none into a part', async () => {
    const element = await shown(base, 'phone="706-555-0199" label="Call us" number="706-555-0199"');
    expect(addresses(element)).to.deep.equal(fixed);
    for (const link of links(element)) expect(link.closest('[part]')).to.equal(null);
  });

  it('stays in ink, whatever the theme', async () => {
    const element = await shown(base, 'style="--iop-accent: rgb(255, 0, 0)"');
    for (const link of links(element)) expect(getComputedStyle(link).color).to.equal('rgb(30, 35, 32)');
  });

  it('tells nobody that somebody followed one', async () => {
    const heard: string[] = [];
    const element = await shown(base);
    const dispatch = element.dispatchEvent.bind(element);
    element.dispatchEvent = (event) => heard.push(event.type) > 0 && dispatch(event);
    element.addEventListener('click', (event) => event.preventDefault());
    links(element)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(heard).to.be.empty;
  });
});

describe('crisis-notice: local lines', () => {
  it('adds the document’s lines after the three', async () => {
    const element = await shown(await exampleProgram('example'));
    expect(addresses(element)).to.deep.equal([
      ...fixed,
      'tel:+17065550148',
      'sms:+17065550149',
      'https://example.org/crisis',
    ]);
    expect(visibleText(element)).to.match(/4357.*Example County crisis line \(706\) 555-0148 A made-up line/);
    expect(visibleText(element)).to.contain('Text (706) 555-0149');
  });

  it('leaves out a line without anything to call, write to or open', async () => {
    const lines = [
      { id: 'a', name: 'No number', text: 'Nothing' },
      { id: 'b', name: 'A word', phone: 'call us', url: 'javascript:alert(1)' },
      { id: 'c', name: 'A website', url: 'https://example.org/chat' },
    ];
    const element = await shown({ ...base, crisis: { lines } });
    expect(visibleText(element))
      .to.contain('A website')
      .and.not.to.match(/No number|A word/);
    expect(addresses(element).slice(fixed.length)).to.deep.equal(['https://example.org/chat']);
  });

  it('gives 911 and 988 no other name', async () => {
    const lines = [
      { id: 'a', name: 'Our sales team', phone: '9-8-8' },
      { id: 'b', name: 'Our front desk', phone: '911', textPhone: '988' },
    ];
    const element = await shown({ ...base, crisis: { lines } });
    expect(visibleText(element)).not.to.match(/Our/);
  });
});

describe('crisis-notice in other languages', () => {
  it('speaks Spanish with a Spanish document, and names the Spanish ways to 988', async () => {
    const element = await shown({ ...base, language: 'es-US' });
    const text = visibleText(element);
    expect(text).to.contain('Llame y oprima el 2, envíe la palabra AYUDA por mensaje de texto o use el chat');
    expect(text).to.contain('1-800-662-4357').and.to.contain('en español e inglés');
    expect(addresses(element)).to.deep.equal(fixedInSpanish);
  });

  it('speaks the language of the page where no document says one', async () => {
    const page = await place<HTMLElement>(
      `<section lang="es"><crisis-notice></crisis-notice><crisis-notice lang="en"></crisis-notice></section>`,
    );
    const [around, own] = page.querySelectorAll('crisis-notice');
    expect([language(around!), language(own!)]).to.deep.equal(['es', 'en']);
    expect(visibleText(around!)).to.contain('Una vida está en peligro');
    expect(visibleText(own!)).to.contain('A life is in danger');
  });

  it('finds the language of the page from inside another element', async () => {
    const host = await place<HTMLElement>('<div lang="es"></div>');
    const element = document.createElement('crisis-notice');
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(language(element)).to.equal('es');
  });

  it('speaks the language of a document that fails for another reason', async () => {
    const element = await shown({ version: 2, language: 'es' });
    expect(visibleText(element)).to.contain('Una vida está en peligro');
  });

  it('speaks the language of the page with JSON that says none', async () => {
    const page = await place<HTMLElement>(
      `<div lang="es"><crisis-notice program="[1]"></crisis-notice></div>`,
    );
    expect(visibleText(page)).to.contain('Una vida está en peligro');
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await shown(await exampleProgram('arabic'));
    const root = element.shadowRoot!;
    expect(root.querySelector('.iop')!.getAttribute('dir')).to.equal('rtl');
    for (const word of [root.querySelector('h2')!, root.querySelector('dt')!]) {
      expect(word.querySelector('[lang=en]')).to.be.ok;
    }
    expect(visibleText(element)).to.contain('خط الأزمات في مقاطعة المثال');
  });
});

describe('crisis-notice in every state', () => {
  isAccessibleInEveryState('crisis-notice', (element) =>
    expect(visibleText(element)).to.match(/911.*988.*1-800-662-4357/),
  );

  it('draws markup of the document as text', async () => {
    const element = await shown(await exampleProgram('hostile'));
    const tags = [...element.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName);
    for (const tag of ['script', 'form', 'iframe', 'base', 'template']) expect(tags).not.to.include(tag);
    expect(addresses(element)).to.deep.equal([...fixed, 'tel:+17065550173']);
  });

  it('has targets of 44 pixels for the three numbers', async () => {
    for (const link of links(await shown())) {
      if (/^\D*\d/.test(said(link))) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
