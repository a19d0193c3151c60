import { expect, fixture } from '@open-wc/testing';
import { printAlone } from '../../src/base/print-alone.js';
import { until } from '../fixtures.js';
import { recordPrints, stopRecording, type Paper } from '../printing.js';

const STYLES = ['b { color: rgb(1, 2, 3) }', '@media print { button { display: none } }'];

describe('printing one part of an element', () => {
  let host: HTMLElement;
  let part: Element;
  let papers: Paper[];

  async function printed(): Promise<Paper> {
    printAlone(part, STYLES);
    await until(() => papers.length > 0);
    return papers.at(-1)!;
  }

  beforeEach(async () => {
    papers = recordPrints();
    host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const wrapper = document.createElement('div');
    Object.assign(wrapper, { className: 'iop', lang: 'ar', dir: 'rtl' });
    part = document.createElement('p');
    const bold = document.createElement('b');
    bold.append('this');
    part.append('Only ', bold);
    wrapper.append(part, 'not this');
    root.append(wrapper);
  });
  afterEach(stopRecording);

  it('prints that part and nothing else', async () => {
    expect((await printed()).text).to.equal('Only this');
  });

  it('takes the element’s styles along', async () => {
    const { document: paper } = await printed();
    const bold = paper.querySelector('b')!;
    expect(paper.defaultView!.getComputedStyle(bold).color).to.equal('rgb(1, 2, 3)');
  });

  it('keeps language and direction, the page’s title, and the font', async () => {
    const { document: paper } = await printed();
    const copy = paper.querySelector('p')!;
    expect([
      copy.closest('[lang]')!.getAttribute('lang'),
      paper.defaultView!.getComputedStyle(copy).direction,
    ]).to.deep.equal(['ar', 'rtl']);
    expect(paper.title).to.equal(document.title);
    expect(paper.defaultView!.getComputedStyle(paper.body).fontFamily).to.equal(
      getComputedStyle(part).fontFamily,
    );
  });

  it('leaves the page as it was: the copy is made in the element, unseen and out of reach', async () => {
    const before = document.documentElement.outerHTML;
    const wide = document.documentElement.scrollWidth;
    await printed();
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.documentElement.scrollWidth).to.equal(wide);
    const frame = host.shadowRoot!.querySelector('iframe')!;
    expect([frame.ariaHidden, frame.tabIndex, frame.offsetWidth]).to.deep.equal(['true', -1, 0]);
  });

  it('is gone when the printing is done', async () => {
    const { done } = await printed();
    done();
    await until(() => !host.shadowRoot!.querySelector('iframe'));
  });

  it('prints what stands there at that moment', async () => {
    await printed();
    part.textContent = 'Something else';
    papers.length = 0;
    expect((await printed()).text).to.equal('Something else');
  });
});
