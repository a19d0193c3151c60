import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/program-page.js';
import type { ProgramPage } from '../../src/elements/program-page/program-page.js';
import { FLOOR } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { exampleProgram, place, until, visibleText } from '../fixtures.js';

const rootOf = (element: Element) => element.shadowRoot!;
const sections = (page: Element) =>
  [...rootOf(page).querySelectorAll<HTMLElement>('.sections > *')].filter((section) => !section.hidden);
const tags = (page: Element) => sections(page).map(({ localName }) => localName);
const contents = (page: Element) =>
  [...rootOf(page).querySelectorAll<HTMLAnchorElement>('nav a')].filter((link) => link.checkVisibility());
const base = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
  program: { name: 'Intensive outpatient program' },
};

/** Every heading a visitor comes to, in the order of the page. */
function headings(root: ParentNode): { level: number; text: string }[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^h[1-6]$/.test(element.localName) && element.checkVisibility()
      ? [{ level: Number(element.localName[1]), text: element.textContent.replace(/\s+/g, ' ').trim() }]
      : []),
    ...(element.shadowRoot && !element.matches('[hidden]') ? headings(element.shadowRoot) : []),
  ]);
}

async function shown(document: unknown, attributes = ''): Promise<ProgramPage> {
  const page = await place<ProgramPage>(`<program-page ${attributes}>${FLOOR}</program-page>`);
  page.program = document;
  await until(
    () => sections(page).length > 0 && sections(page).every((one) => rootOf(one).querySelector('.iop')),
  );
  return page;
}

describe('program-page', () => {
  it('shows every section the document has, in a sensible order, the crisis notice once and last', async () => {
    expect(tags(await shown(await exampleProgram('example')))).to.deep.equal([
      'term-explainer',
      'program-overview',
      'program-fit',
      'program-services',
      'care-level-comparison',
      'care-pathway',
      'program-highlights',
      'program-statistics',
      'program-faq',
      'location-finder',
      'reach-out',
      'call-cta',
      'crisis-notice',
    ]);
  });

  it('begins with who and where, the title, the number and the line for 988', async () => {
    const page = await shown(await exampleProgram('carter-treatment-center'), 'heading-level="1"');
    const text = visibleText(rootOf(page).querySelector('header')!);
    expect(text).to.match(
      /^The Carter Treatment Center Metro Atlanta, Georgia Intensive outpatient program \(IOP\)/,
    );
    expect(text).to.match(/call The Carter Treatment Center, \(470\) 616-7274.*988/i);
    expect(text).to.match(
      /Sessions Several hours a day.*Nights At home.*How long Several weeks.*Where Alpharetta and Jefferson/,
    );
  });

  it('needs provider and program, no more', async () => {
    const page = await shown(base);
    expect(tags(page)).to.deep.equal(['call-cta', 'crisis-notice']);
    expect(contents(page)).to.be.empty;
    expect(visibleText(page)).to.contain('Intensive outpatient program').and.to.contain('911');
  });

  it('shows the sections that the page’s author chose, in that order, and never without the crisis notice', async () => {
    const page = await shown(await exampleProgram('carter-treatment-center'), 'sections="faq overview faq"');
    expect(tags(page)).to.deep.equal(['program-faq', 'program-overview', 'crisis-notice']);
    page.setAttribute('sections', 'fit');
    await until(() => tags(page).join() === 'program-fit,crisis-notice');
  });

  it('names a section that there is not, once, and shows the others', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    const page = await shown(
      await exampleProgram('carter-treatment-center'),
      'sections="faqs overview constructor"',
    );
    page.headingLevel = 3;
    await page.updateComplete;
    console.warn = warn;
    expect(tags(page)).to.deep.equal(['program-overview', 'crisis-notice']);
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('no section "faqs"').and.to.contain('statistics faq locations');
    expect(said[1]).to.contain('no section "constructor"');
  });

  it('names what it leaves out of a section, and shows the rest', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(JSON.stringify(words));
    const page = await shown({ ...base, fit: { signs: [{ id: 'a', text: 'One sign' }, { id: 'b' }] } });
    console.warn = warn;
    expect(tags(page)).to.deep.equal(['program-fit', 'call-cta', 'crisis-notice']);
    expect(said.join()).to.contain('fit.signs[1].text');
  });

  it('has one outline of headings, from its own level down', async () => {
    const page = await shown(await exampleProgram('example'), 'heading-level="1"');
    const outline = headings(rootOf(page));
    expect(outline.filter(({ level }) => level === 1)).to.have.length(1);
    for (const [at, { level, text }] of [...outline.entries()].slice(1)) {
      expect(level, text).to.be.at.most(outline[at - 1]!.level + 1);
    }
  });

  it('keeps its children when the number cannot be dialled', async () => {
    const page = await place<ProgramPage>(`<program-page>${FLOOR}</program-page>`);
    page.program = { ...base, provider: { name: 'A', phone: 'call us' } };
    await page.updateComplete;
    expect(visibleText(page)).to.equal('Example Recovery: (706) 555-0142');
  });

  it('is heard once when a document cannot be shown, whatever it is made of', async () => {
    const heard: EventTarget[] = [];
    const listen = (event: Event) => heard.push(event.target!);
    document.addEventListener('program-error', listen);
    const page = await place<ProgramPage>(`<program-page program="{oops">${FLOOR}</program-page>`);
    await until(() => heard.length > 0);
    page.program = { ...base, faq: 'no questions', careLevels: { levels: [7] } };
    await until(() => tags(page).length === 2);
    document.removeEventListener('program-error', listen);
    expect(heard).to.deep.equal([page]);
  });

  it('does not apply the page’s font size twice', async () => {
    const page = await shown(base, 'style="--iop-font-size: 20px"');
    const size = (element: Element) => getComputedStyle(rootOf(element).querySelector('.iop')!).fontSize;
    expect([size(page), size(sections(page)[0]!)]).to.deep.equal(['20px', '20px']);
  });

  it('speaks Spanish with a Spanish document', async () => {
    const page = await shown(await exampleProgram('spanish'));
    await until(() => contents(page).length > 0);
    expect(visibleText(page)).to.contain('En esta página').and.not.to.contain('On this page');
  });

  it('leads to reaching out online only where there is a way to do so', async () => {
    const links = (page: Element) =>
      [...rootOf(page).querySelectorAll('header a')].map((link) => link.getAttribute('href'));
    const page = await shown(base);
    expect(links(page)).to.deep.equal(['tel:988']);
    page.program = {
      ...base,
      provider: { ...base.provider, contactUrl: 'https://example.org/contact' },
    };
    await until(() => links(page).includes('#contact'));
    const contact = { title: 'Reach out', text: 'Call, or write through our website.' };
    page.program = { ...base, contact };
    await until(() => !links(page).includes('#contact'));
    expect(headings(rootOf(page)).map(({ text }) => text)).to.include('Reach out');
    page.program = { ...base, contact: { ...contact, endpoint: 'https://example.org/contact' } };
    await until(() => links(page).includes('#contact'));
  });
});

describe('program-page: contents', () => {
  it('lists the sections by their headings from five on', async () => {
    const page = await shown(await exampleProgram('carter-treatment-center'));
    await until(() => contents(page).length > 0);
    const names = contents(page).map((link) => link.textContent);
    expect(names.slice(0, 3)).to.deep.equal([
      'What this program is',
      'Could it fit you?',
      'What happens in treatment',
    ]);
    page.setAttribute('sections', 'overview fit services faq');
    await until(() => contents(page).length === 0);
  });

  it('names each section as it names itself, also in Spanish and without titles in the document', async () => {
    const { provider, program, language, version, ...rest } = await exampleProgram('spanish');
    const untitled = Object.entries(rest as Record<string, object>).map(([key, section]) => [
      key,
      { ...section, title: undefined },
    ]);
    const page = await shown({ provider, program, language, version, ...Object.fromEntries(untitled) });
    await until(() => contents(page).length > 8);
    for (const { hash, textContent } of contents(page)) {
      const section = sections(page).find(({ id }) => `#${id}` === hash)!;
      expect(textContent).to.equal(headings(rootOf(section))[0]!.text);
    }
    expect(contents(page).map(({ textContent }) => textContent)).to.include('Preguntas frecuentes');
  });

  it('lists nothing that is not there, and leaves no gap for it', async () => {
    const { contact, fit, ...document } = await exampleProgram('carter-treatment-center');
    const page = await shown({ ...document, fit: { signs: [] } });
    await until(() => contents(page).length > 0);
    const hashes = contents(page).map(({ hash }) => hash);
    expect(hashes).to.include('#faq').and.not.to.include.members(['#contact', '#fit']);
    for (const one of rootOf(page).querySelectorAll<HTMLElement>('.section[hidden]'))
      expect(one.getClientRects()).to.have.length(0);
    page.program = { ...document, contact, fit };
    await until(() => contents(page).some(({ hash }) => hash === '#fit'));
    expect(contents(page).map(({ hash }) => hash)).to.include('#contact');
  });

  it('is there before the page is painted, so that nothing jumps', async () => {
    const page = await place<ProgramPage>(`<program-page>${FLOOR}</program-page>`);
    const document = await exampleProgram('carter-treatment-center');
    page.program = document;
    await new Promise(requestAnimationFrame);
    expect(contents(page)).to.have.length(10);
  });

  it('leads to a section with the keyboard, and leaves the address alone', async () => {
    const page = await shown(await exampleProgram('carter-treatment-center'));
    await until(() => contents(page).length > 0);
    const before = location.href;
    const link = contents(page).find(({ hash }) => hash === '#faq')!;
    link.focus();
    await sendKeys({ press: 'Enter' });
    const faq = sections(page).find(({ localName }) => localName === 'program-faq')!;
    await until(() => rootOf(page).activeElement === faq);
    expect(rootOf(faq).activeElement!.textContent).to.equal('Questions people ask');
    expect(Math.abs(faq.getBoundingClientRect().top)).to.be.lessThan(innerHeight / 2);
    expect(location.href).to.equal(before);
  });

  it('follows a link to a question, and to a section', async () => {
    const page = await shown(await exampleProgram('carter-treatment-center'));
    const faq = sections(page).find(({ localName }) => localName === 'program-faq')!;
    location.hash = '#faq--insurance';
    await until(() => rootOf(faq).querySelector<HTMLDetailsElement>('#insurance')!.open);
    location.hash = '#fit';
    await until(() => rootOf(page).activeElement?.localName === 'program-fit');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('program-page on a phone', () => {
  before(() => setViewport({ width: 360, height: 640 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  it('has a bar to call while the page is read, outside every container', async () => {
    const page = await shown(await exampleProgram('carter-treatment-center'));
    const bar = rootOf(page).querySelector('call-cta[variant=bar]')!;
    expect(bar.closest('.iop')).to.equal(null);
    await until(() => !!rootOf(bar).querySelector('a'));
    const isThere = () => rootOf(bar).querySelector('a')!.checkVisibility({ checkVisibilityCSS: true });
    await until(() => !isThere());
    sections(page)[1]!.scrollIntoView();
    await until(isThere);
  });

  it('does not scroll sideways and is accessible', async () => {
    const page = await place<HTMLElement>('<main><program-page heading-level="1"></program-page></main>');
    const element = page.querySelector('program-page')!;
    element.program = await exampleProgram('carter-treatment-center');
    await until(() => contents(element).length > 0);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    await expect(page).to.be.accessible();
  });
});

describe('program-page in every state', () => {
  const look = (page: HTMLElement, state: string) =>
    until(() =>
      /no data|loading|failed/.test(state)
        ? visibleText(page) === 'Example Recovery: (706) 555-0142'
        : sections(page).length > 1 && sections(page).every((one) => rootOf(one).querySelector('.iop')),
    );
  // Axe takes half a minute for all of a very long page: it does so once, in test/pages/accessibility.page.test.ts.
  isAccessibleInEveryState('program-page', look, ['very long']);
});
