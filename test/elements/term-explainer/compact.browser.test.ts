import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { TermExplainer } from '../../../src/elements/term-explainer/term-explainer.js';
import type { TermExplainerToggleEvent } from '../../../src/elements/term-explainer/term-explainer.events.js';
import { button, click, said } from '../../acts.js';
import { canEmulate, place, until, visibleText } from '../../fixtures.js';

TermExplainer.define();

const document_ = {
  version: 1,
  language: 'en',
  terms: [
    {
      id: 'iop',
      abbreviation: 'IOP',
      name: 'Intensive outpatient program',
      text: 'Several hours of treatment a day, a few days each week, while you live at home.',
    },
  ],
};
const EXPLANATION = /IOP: Intensive outpatient program Several hours of treatment.*Close/;

async function sentence(
  before = 'This is often an ',
  after = ', a few days each week.',
): Promise<TermExplainer> {
  const page = await place<HTMLElement>(
    `<p>${before}<term-explainer compact>IOP</term-explainer>${after}</p>`,
  );
  const element = page.querySelector('term-explainer')!;
  element.program = document_;
  await element.updateComplete;
  return element;
}

const word = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=word]')!;
const sheet = (element: Element) => element.shadowRoot!.querySelector('dialog')!;
const isOpen = (element: Element) => sheet(element).checkVisibility();
const closed = (element: Element) => until(() => !isOpen(element));
const focused = (element: Element) => element.shadowRoot!.activeElement;

/** Whether the sheet is in the window with all it has, and nothing is drawn over it. */
function isInReach(element: Element): boolean {
  const { left, top, right, bottom } = sheet(element).getBoundingClientRect();
  const corners = [
    [left + 12, top + 12],
    [right - 12, bottom - 12],
  ] as const;
  return (
    left >= 0 &&
    top >= 0 &&
    right <= innerWidth &&
    bottom <= innerHeight &&
    corners.every(([x, y]) => sheet(element).contains(element.shadowRoot!.elementFromPoint(x, y)))
  );
}

function explains(): void {
  it('is one word in the sentence, and a button', async () => {
    const element = await sentence();
    expect(visibleText(element.parentElement!)).to.equal('This is often an IOP, a few days each week.');
    expect(getComputedStyle(element).display).to.equal('inline');
    expect([word(element).localName, word(element).ariaExpanded]).to.deep.equal(['button', 'false']);
  });

  it('opens its explanation on a click and takes the focus there', async () => {
    const element = await sentence();
    await click(word(element));
    await element.updateComplete;
    expect(visibleText(sheet(element))).to.match(EXPLANATION);
    expect(word(element).ariaExpanded).to.equal('true');
    expect(sheet(element).contains(focused(element))).to.equal(true);
    await until(() => isInReach(element));
  });

  it('opens with Enter, closes with Esc, and gives the focus back', async () => {
    const element = await sentence();
    word(element).focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(element)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await closed(element);
    await until(() => focused(element) === word(element));
    await until(() => word(element).ariaExpanded === 'false');
  });

  it('closes with its button, reached by Tab, and gives the focus back', async () => {
    const element = await sentence();
    await click(word(element));
    button(element, 'Close')!.focus();
    await sendKeys({ press: 'Enter' });
    await closed(element);
    await until(() => focused(element) === word(element));
  });

  it('closes on a click elsewhere, and opens again', async () => {
    const element = await sentence();
    await click(word(element));
    await sendMouse({ type: 'click', position: [innerWidth - 20, innerHeight - 20] });
    await closed(element);
    await click(word(element));
    await until(() => isOpen(element));
  });

  it('stays open on a click in it', async () => {
    const element = await sentence();
    await click(word(element));
    await click(element.shadowRoot!.querySelector('#_name')!);
    expect(isOpen(element)).to.equal(true);
  });

  it('stays in a window of 320 px, wherever the word stands', async () => {
    await setViewport({ width: 320, height: 480 });
    for (const [before, after] of [
      ['', ' begins the line.'],
      ['Many words before it put it at the end of the ', ''],
      ['<br>'.repeat(40), ''],
    ]) {
      const element = await sentence(before, after);
      await click(word(element));
      await until(() => isInReach(element));
      await sendKeys({ press: 'Escape' });
      await closed(element);
    }
    await setViewport({ width: 1024, height: 768 });
  });

  it('is not cut off by what it stands in', async () => {
    const element = await sentence(
      '<span style="display: block; overflow: hidden; block-size: 2em; transform: scale(1)">',
      '</span>',
    );
    await click(word(element));
    await until(() => isInReach(element));
  });

  it('says that a visitor opened and closed it, and of which term, no more', async () => {
    const element = await sentence();
    const events: TermExplainerToggleEvent[] = [];
    const listen = (event: Event) => events.push(event as TermExplainerToggleEvent);
    document.addEventListener('term-explainer-toggle', listen);
    await click(word(element));
    await sendKeys({ press: 'Escape' });
    await until(() => events.length === 2);
    await click(word(element));
    await click(button(element, 'Close')!);
    await until(() => events.length === 4);
    document.removeEventListener('term-explainer-toggle', listen);
    expect(events.map(({ termId, open }) => `${termId} ${open}`)).to.deep.equal([
      'iop true',
      'iop false',
      'iop true',
      'iop false',
    ]);
    expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['termId', 'open']);
  });

  it('is closed when it comes back to the page after it was taken away', async () => {
    const element = await sentence();
    const place = element.parentElement!;
    await click(word(element));
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect([isOpen(element), word(element).ariaExpanded]).to.deep.equal([false, 'false']);
    await click(word(element));
    expect(isOpen(element)).to.equal(true);
  });
}

describe('term-explainer in a sentence', explains);

describe('term-explainer in a sentence, in a browser without popovers', () => {
  const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
  before(() => delete (HTMLElement.prototype as { popover?: unknown }).popover);
  after(() => Object.defineProperty(HTMLElement.prototype, 'popover', popover));
  explains();
});

describe('term-explainer in a sentence: what goes on around it', () => {
  it('follows its word when the page scrolls', async () => {
    const element = await sentence('', '<span style="display: block; block-size: 3000px"></span>');
    await click(word(element));
    const distance = () =>
      Math.round(sheet(element).getBoundingClientRect().top - word(element).getBoundingClientRect().bottom);
    await until(() => isInReach(element));
    const before = distance();
    scrollBy({ top: 5, behavior: 'instant' });
    await until(() => distance() === before);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('takes the words around it for its own size and colour', async () => {
    const element = await sentence('<span style="font-size: 2em; color: rgb(1, 2, 3)">', '</span>');
    const { color, fontSize } = getComputedStyle(word(element));
    expect([color, fontSize]).to.deep.equal(['rgb(1, 2, 3)', '32px']);
  });

  it('has a name for assistive technology', async () => {
    const element = await sentence();
    const name = element.shadowRoot!.getElementById(sheet(element).getAttribute('aria-labelledby')!);
    expect(said(name)).to.equal('IOP: Intensive outpatient program');
  });

  if (canEmulate())
    it('is written out on paper', async () => {
      await emulateMedia({ media: 'print' });
      const element = await sentence();
      const { content } = getComputedStyle(word(element), '::after');
      await emulateMedia({ media: 'screen' });
      expect(content).to.match(/attr\(data-name\)|Intensive/);
      expect(word(element).dataset['name']).to.equal('Intensive outpatient program');
    });
});
