import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ProgramFaq } from '../../../src/elements/program-faq/program-faq.js';
import { canEmulate, place, until } from '../../fixtures.js';
import {
  click,
  documentWith,
  field,
  NINE,
  open,
  question,
  questions,
  search,
  seen,
  shown,
} from './helpers.js';

const FAQ = { questions: questions(...NINE) };
const focused = (element: Element) => element.shadowRoot!.activeElement?.closest('details')?.id;

describe('program-faq: links to a question', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens the question that the hash names, brings it into view and focuses it', async () => {
    const element = await shown(FAQ, 'id="faq" style="margin-block: 200vh"');
    location.hash = '#faq--seven';
    await until(() => focused(element) === 'seven');
    expect(open(element)).to.deep.equal(['seven']);
    const { top, bottom } = question(element, 'seven').getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    expect(location.hash).to.equal('#faq--seven');
  });

  it('does so when the document comes after the hash', async () => {
    location.hash = '#late--three';
    const element = await place<ProgramFaq>('<program-faq id="late">Call us</program-faq>');
    element.program = documentWith(FAQ);
    await until(() => focused(element) === 'three');
    expect(open(element)).to.deep.equal(['three']);
  });

  it('shows a question that a search has hidden', async () => {
    const element = await shown(FAQ, 'id="faq"');
    await search(element, 'question one');
    location.hash = '#faq--two';
    await until(() => focused(element) === 'two');
    expect(seen(element)).to.have.length(9);
    expect(field(element)!.value).to.equal('');
  });

  it('closes the others where only one may be open', async () => {
    const element = await shown(FAQ, 'id="faq" exclusive open-questions="one"');
    location.hash = '#faq--two';
    await until(() => focused(element) === 'two');
    expect(open(element)).to.deep.equal(['two']);
  });

  it('leaves every other hash to the page', async () => {
    const element = await shown(FAQ, 'id="faq" exclusive open-questions="one"');
    for (const hash of [
      '#/faq--two',
      '#!faq--two',
      '#faq',
      '#other--two',
      '#faq--unknown',
      '#faq--%E0%A4%A',
      '#_search',
    ]) {
      const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await heard;
      await element.updateComplete;
      expect([open(element), focused(element)], hash).to.deep.equal([['one'], undefined]);
    }
  });

  it('follows a link once: not again when it is drawn anew or moved', async () => {
    const element = await shown(FAQ, 'id="faq"');
    location.hash = '#faq--two';
    await until(() => focused(element) === 'two');
    await click(question(element, 'two'));
    element.parentNode!.append(element);
    element.program = documentWith({ questions: questions(...NINE, 'ten') });
    await element.updateComplete;
    await element.updateComplete;
    expect(open(element)).to.deep.equal([]);
  });

  it('hears nothing after it has left the page', async () => {
    const element = await shown(FAQ, 'id="faq"');
    element.remove();
    const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#faq--two';
    await heard;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[open]')).to.equal(null);
  });
});

describe('program-faq: closed answers', () => {
  it('stay in the page, where the browser’s own search finds them', async () => {
    const element = await shown(FAQ);
    const answer = question(element, 'two').nextElementSibling!;
    expect(answer.textContent).to.contain('Answer two.');
    expect(getComputedStyle(answer).display).not.to.equal('none');
  });

  if (canEmulate() && CSS.supports('selector(::details-content)')) {
    it('are printed, without field and button', async () => {
      const element = await shown(FAQ);
      await emulateMedia({ media: 'print' });
      expect(open(element)).to.deep.equal(NINE);
      expect(
        [...element.shadowRoot!.querySelectorAll('input, button')].some((one) => one.checkVisibility()),
      ).to.equal(false);
      await emulateMedia({ media: 'screen' });
      expect(open(element)).to.deep.equal([]);
    });
  }

  if (CSS.supports('selector(::details-content)')) {
    it('are left closed before printing where style sheets show them', async () => {
      const element = await shown(FAQ);
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(open(element)).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
    });
  }

  for (const attributes of ['open-questions="two three"', 'exclusive open-questions="three"']) {
    it(`are opened for printing where style sheets cannot do it, and closed after it (${attributes})`, async () => {
      const element = await shown(FAQ, attributes);
      const before = open(element);
      const { supports } = CSS;
      CSS.supports = () => false;
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(open(element)).to.deep.equal(NINE);
      dispatchEvent(new Event('afterprint'));
      CSS.supports = supports;
      await element.updateComplete;
      expect(open(element)).to.deep.equal(before);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await element.updateComplete;
      expect(open(element)).to.deep.equal(before);
    });
  }
});
