import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { CallCta } from '../../../src/elements/call-cta/call-cta.js';
import { FLOOR } from '../../../stories/states.js';
import { canEmulate, exampleProgram, place, until, visibleText } from '../../fixtures.js';

CallCta.define();

const base = { version: 1, language: 'en', provider: { name: 'Example Recovery', phone: '(706) 555-0142' } };
const linkOf = (bar: CallCta) => bar.shadowRoot!.querySelector('a')!;
const buttonOf = (bar: CallCta) => bar.shadowRoot!.querySelector('button')!;
const isThere = (bar: CallCta) =>
  !!bar.shadowRoot!.querySelector('a')?.checkVisibility({ checkVisibilityCSS: true });
const comes = (bar: CallCta) => until(() => isThere(bar));
const goes = (bar: CallCta) => until(() => !isThere(bar));
const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

/** A page that is four screens of a phone long, with a bar. */
async function pageWithBar(content = '', changes: object = {}): Promise<{ page: HTMLElement; bar: CallCta }> {
  const page = await place<HTMLElement>(
    `<div><div>${content}</div><div style="height: 2400px"></div><call-cta class="bar" variant="bar">${FLOOR}</call-cta></div>`,
  );
  const bar = page.querySelector<CallCta>('.bar')!;
  for (const element of page.querySelectorAll('call-cta')) element.program = { ...base, ...changes };
  await until(() => !!bar.shadowRoot!.querySelector('a'));
  return { page, bar };
}

describe('call-cta: a bar', () => {
  beforeEach(() => setViewport({ width: 360, height: 640 }));
  afterEach(async () => {
    scrollTo(0, 0);
    await setViewport({ width: 1024, height: 768 });
  });

  it('keeps the number at the bottom of the screen of a phone', async () => {
    const { bar } = await pageWithBar();
    await comes(bar);
    expect(linkOf(bar).href).to.equal('tel:+17065550142');
    expect(linkOf(bar).textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Call Example Recovery, (706) 555-0142',
    );
    for (const place of [0, 900]) {
      scrollTo(0, place);
      const { top, bottom } = linkOf(bar).getBoundingClientRect();
      expect([top > 540, bottom <= 640]).to.deep.equal([true, true]);
    }
  });

  it('takes no room in the page', async () => {
    const { page } = await pageWithBar();
    expect(page.getBoundingClientRect().height).to.equal(2400);
  });

  it('is one where the document says so', async () => {
    const page = await place<HTMLElement>('<div><call-cta></call-cta></div>');
    const element = page.querySelector('call-cta')!;
    element.program = { ...base, cta: { variant: 'bar' } };
    await comes(element);
    expect(visibleText(element)).not.to.contain('988');
  });

  it('is not there on a wide screen, nor on paper', async () => {
    const { bar } = await pageWithBar();
    await comes(bar);
    if (canEmulate()) {
      await emulateMedia({ media: 'print' });
      expect(isThere(bar)).to.equal(false);
      await emulateMedia({ media: 'screen' });
    }
    await setViewport({ width: 1024, height: 768 });
    await goes(bar);
  });

  it('goes for good when a visitor closes it', async () => {
    const { bar } = await pageWithBar();
    await comes(bar);
    expect(buttonOf(bar).getAttribute('aria-label')).to.equal('Hide this bar');
    await sendMouse({ type: 'click', position: middleOf(buttonOf(bar)) });
    await goes(bar);
    scrollTo(0, 500);
    bar.label = 'Talk with us';
    await bar.updateComplete;
    expect(isThere(bar)).to.equal(false);
  });

  it('is not there while another link to call is in view', async () => {
    const { bar } = await pageWithBar('<call-cta></call-cta>');
    await goes(bar);
    scrollTo(0, 1500);
    await comes(bar);
    scrollTo(0, 0);
    await goes(bar);
  });

  it('is not there while a link in a sentence is in view', async () => {
    const { bar } = await pageWithBar('<p>You can <call-cta variant="inline"></call-cta>.</p>');
    await goes(bar);
    scrollTo(0, 1500);
    await comes(bar);
  });

  it('is there again when the other link leaves the page', async () => {
    const { page, bar } = await pageWithBar('<call-cta></call-cta>');
    await goes(bar);
    page.querySelector('call-cta:not(.bar)')!.remove();
    await comes(bar);
  });

  it('steps aside while it covers what has the focus', async () => {
    const { page, bar } = await pageWithBar(
      '<a href="#a">Up</a><a href="#b" style="position: fixed; inset: auto auto 10px 20px">Down</a>',
    );
    await comes(bar);
    const [up, down] = page.querySelectorAll<HTMLElement>('a');
    up!.focus();
    expect(isThere(bar)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(down);
    await goes(bar);
    up!.focus();
    await comes(bar);
  });

  it('stays for somebody who has come to it with the keyboard', async () => {
    const { bar } = await pageWithBar('<call-cta></call-cta>');
    scrollTo(0, 1500);
    await comes(bar);
    linkOf(bar).focus();
    scrollTo(0, 0);
    window.dispatchEvent(new Event('scroll'));
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)));
    expect(isThere(bar)).to.equal(true);
    linkOf(bar).blur();
    await goes(bar);
  });

  it('stays when all of the page has the focus', async () => {
    const { page, bar } = await pageWithBar();
    await comes(bar);
    page.tabIndex = -1;
    page.focus();
    expect(isThere(bar)).to.equal(true);
  });

  it('is not there while a keyboard takes a part of the screen', async () => {
    const { bar } = await pageWithBar();
    await comes(bar);
    Object.defineProperty(visualViewport, 'height', { configurable: true, value: 300 });
    visualViewport!.dispatchEvent(new Event('resize'));
    await goes(bar);
    delete (visualViewport as { height?: number }).height;
    visualViewport!.dispatchEvent(new Event('resize'));
    await comes(bar);
  });

  it('says that a visitor called, as the card does', async () => {
    const { bar } = await pageWithBar();
    await comes(bar);
    const kinds: string[] = [];
    bar.addEventListener('call-cta-call', ({ kind }) => kinds.push(kind));
    bar.addEventListener('click', (event) => event.preventDefault());
    linkOf(bar).focus();
    await sendKeys({ press: 'Enter' });
    expect(kinds).to.deep.equal(['phone']);
  });

  it('speaks Spanish with a Spanish document', async () => {
    const { bar } = await pageWithBar('', { language: 'es' });
    expect(buttonOf(bar).getAttribute('aria-label')).to.equal('Ocultar esta barra');
    expect(linkOf(bar).textContent).to.contain('Llamar a Example Recovery');
  });

  it('comes from the right in a document that is read from there', async () => {
    const { bar } = await pageWithBar('', await exampleProgram('arabic'));
    await comes(bar);
    expect(buttonOf(bar).getBoundingClientRect().x).to.be.lessThan(linkOf(bar).getBoundingClientRect().x);
    expect(buttonOf(bar).lang).to.equal('en');
  });

  it('has two targets of 44 pixels, is accessible, and can be read on a page of any colour', async () => {
    const { page, bar } = await pageWithBar('<h1>Page</h1>');
    bar.style.setProperty('--iop-surface', 'transparent');
    page.style.colorScheme = 'dark';
    await comes(bar);
    for (const target of [linkOf(bar), buttonOf(bar)]) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    await expect(bar).to.be.accessible();
  });
});
