import { expect } from '@open-wc/testing';
import { until } from './fixtures.js';

const floor = '<p>Example Recovery: <a href="tel:+17065550142">(706) 555-0142</a></p>';
const isDefined = (tag: string) => customElements.get(tag) !== undefined;

function add(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

describe('the loader', () => {
  before(async () => {
    add(`<section><call-cta>${floor}</call-cta></section><other-widget></other-widget>`);
    await import('../src/loader.js');
  });

  it('defines an element that the page has', async () => {
    await until(() => isDefined('call-cta'));
  });

  it('leaves alone what the page does not use, and what is not ours', async () => {
    await customElements.whenDefined('call-cta');
    expect(isDefined('program-faq')).to.be.false;
    expect(isDefined('care-level-comparison')).to.be.false;
    expect(isDefined('other-widget')).to.be.false;
  });

  it('defines an element that is added later, however deep', async () => {
    add('<div><div><care-level-comparison></care-level-comparison></div></div>');
    await until(() => isDefined('care-level-comparison'));
  });

  it('leaves alone a tag that the page has defined itself', async () => {
    class Own extends HTMLElement {}
    customElements.define('program-faq', Own);
    add('<program-faq></program-faq>');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(customElements.get('program-faq')).to.equal(Own);
  });
});
