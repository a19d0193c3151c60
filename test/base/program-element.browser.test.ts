import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { Judged } from '../../src/base/judge-program.js';
import { ProgramElement } from '../../src/base/program-element.js';
import type { ProgramErrorEvent } from '../../src/base/program-error-event.js';
import { faq } from '../../src/guards/generated/faq.js';
import { provider } from '../../src/guards/generated/provider.js';
import { FLOOR } from '../../stories/states.js';
import { place, until, visibleText } from '../fixtures.js';

/** The smallest element there is: it needs a provider and shows its name. */
class ProviderName extends ProgramElement {
  static override readonly tag = 'provider-name';
  static override readonly guards = { provider, faq };
  static override readonly needs = ['provider'] as const;

  protected override renderProgram(program: Judged): TemplateResult {
    return html`<p>${program.provider!.name}</p>`;
  }
}
ProviderName.define();

const named = (name: string) => ({ version: 1, language: 'en', provider: { name, phone: '(706) 555-0142' } });
const text = (name: string) => JSON.stringify(named(name));
const attribute = (name: string) => text(name).replaceAll('"', '&quot;');
const script = (name: string, id = '') => `<script type="application/json" id="${id}">${text(name)}</script>`;

const shows = (element: Element, wanted: string) => until(() => visibleText(element) === wanted);
const floor = 'Example Recovery: (706) 555-0142';

async function heard(markup: string): Promise<{ element: ProviderName; errors: ProgramErrorEvent[] }> {
  const errors: ProgramErrorEvent[] = [];
  const listen = (event: Event) => errors.push(event as ProgramErrorEvent);
  document.addEventListener('program-error', listen);
  const element = await place<ProviderName>(markup);
  await until(() => errors.length > 0);
  document.removeEventListener('program-error', listen);
  return { element, errors };
}

describe('where an element finds its JSON', () => {
  it('shows its children when no JSON is given, and says nothing', async () => {
    const element = await place(`<provider-name>${FLOOR}</provider-name>`);
    expect(visibleText(element)).to.equal(floor);
  });

  it('takes an object or JSON text as property, before or after it is on the page', async () => {
    const early = document.createElement('provider-name') as ProviderName;
    early.program = named('Early');
    document.body.append(early);
    await shows(early, 'Early');
    early.program = text('Text');
    await shows(early, 'Text');
    early.remove();
  });

  it('takes a property that was set before the element was defined', async () => {
    const element = document.createElement('late-name') as ProviderName;
    element.program = named('Before');
    document.body.append(element);
    ProviderName.define(customElements, 'late-name');
    await shows(element, 'Before');
    element.remove();
  });

  it('reads the attribute, follows its changes, and gives the children back when it goes', async () => {
    const element = await place(`<provider-name program="${attribute('One')}">${FLOOR}</provider-name>`);
    expect(visibleText(element)).to.equal('One');
    element.setAttribute('program', text('Two'));
    await shows(element, 'Two');
    element.removeAttribute('program');
    await shows(element, floor);
  });

  it('reads a JSON script among its children, also one that comes, changes or goes later', async () => {
    const element = await place(`<provider-name>${FLOOR}</provider-name>`);
    element.insertAdjacentHTML('beforeend', script('Child'));
    await shows(element, 'Child');
    element.querySelector('script')!.textContent = text('Changed');
    await shows(element, 'Changed');
    element.querySelector('script')!.remove();
    await shows(element, floor);
  });

  it('reads a script of the page by its id, also one that comes, changes or goes later', async () => {
    const page = await place<HTMLElement>(`<div><provider-name src="#about">${FLOOR}</provider-name></div>`);
    const element = page.querySelector<ProviderName>('provider-name')!;
    expect(visibleText(element)).to.equal(floor);
    page.insertAdjacentHTML('beforeend', script('By id', 'about'));
    await shows(element, 'By id');
    page.querySelector('#about')!.textContent = text('Changed');
    await shows(element, 'Changed');
    page.querySelector('#about')!.remove();
    await shows(element, floor);
  });

  it('prefers a script of its own shadow root to one of the page', async () => {
    const page = await place<HTMLElement>(`<div><p></p>${script('Page', 'same')}</div>`);
    const root = page.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = `${script('Root', 'same')}<provider-name src="#same"></provider-name>`;
    const element = root.querySelector('provider-name')!;
    await shows(element, 'Root');
    root.querySelector('script')!.remove();
    await shows(element, 'Page');
  });

  it('takes what is found first: property, attribute, child, src', async () => {
    const element = await place<ProviderName>(
      `<provider-name program="${attribute('Attribute')}" src="/test-server/program">${script('Child')}</provider-name>`,
    );
    element.program = named('Property');
    await shows(element, 'Property');
    element.program = null;
    await shows(element, 'Attribute');
    element.removeAttribute('program');
    await shows(element, 'Child');
    element.querySelector('script')!.remove();
    const { provider } = (await (await fetch('/programs/minimal.json')).json()) as ReturnType<typeof named>;
    await shows(element, provider.name);
  });
});

describe('what an element does with a document it cannot show', () => {
  const cases: readonly [string, string, string][] = [
    ['text that is not JSON', 'program="{oops"', 'syntax'],
    ['a document without its section', 'program=\'{"version":1,"language":"en","provider":7}\'', 'invalid'],
    ['JSON that is no program', `program='{"articles":[]}'`, 'invalid'],
    ['something that is not an object', 'program="[1]"', 'invalid'],
    ['a document of a later version', 'program=\'{"version":2,"language":"en"}\'', 'version'],
    ['an address of another kind', 'src="ftp://example.org/a.json"', 'address'],
    ['an id that is not on the page', 'src="#nobody"', 'not-found'],
    ['a file that is not there', 'src="/programs/gone.json"', 'not-found'],
    ['a server that fails', 'src="/test-server/program?status=500"', 'network'],
    ['a page in place of JSON', 'src="/test-server/program?body=%3Chtml%3E"', 'syntax'],
    ['more than 1 MB', 'src="/test-server/program?bytes=1000001"', 'size'],
  ];
  for (const [what, attributes, code] of cases) {
    it(`keeps its children and says "${code}" once for ${what}`, async () => {
      const { element, errors } = await heard(`<provider-name ${attributes}>${FLOOR}</provider-name>`);
      element.requestUpdate();
      await element.updateComplete;
      expect(visibleText(element)).to.equal(floor);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
    });
  }

  it('names the path and the kind that belongs there', async () => {
    const { errors } = await heard(
      `<provider-name program='{"version":1,"language":"en","provider":{"phone":"(706) 555-0142"}}'></provider-name>`,
    );
    expect(errors[0]!.problems).to.deep.equal([{ path: 'provider.name', expected: 'text' }]);
  });

  it('keeps quiet when the document has nothing for it', async () => {
    const errors: Event[] = [];
    const listen = (event: Event) => errors.push(event);
    document.addEventListener('program-error', listen);
    const element = await place(
      `<provider-name program='{"version":1,"language":"en"}'>${FLOOR}</provider-name>`,
    );
    document.removeEventListener('program-error', listen);
    expect(visibleText(element)).to.equal(floor);
    expect(errors).to.be.empty;
  });

  it('recovers when a good document follows', async () => {
    const { element } = await heard(`<provider-name program="{">${FLOOR}</provider-name>`);
    element.setAttribute('program', text('Good'));
    await shows(element, 'Good');
  });

  it('keeps its children when the page breaks drawing', async () => {
    class Breaking extends ProviderName {
      protected override renderProgram(): TemplateResult {
        throw new TypeError('This document requires TrustedHTML assignment.');
      }
    }
    Breaking.define(customElements, 'breaking-name');
    const element = await place(`<breaking-name program="${attribute('A')}">${FLOOR}</breaking-name>`);
    expect(visibleText(element)).to.equal(floor);
  });

  it('gives up after eight seconds without a byte', async function () {
    this.timeout(20_000);
    const { errors } = await heard(
      `<provider-name src="/test-server/program?stall=60000">${FLOOR}</provider-name>`,
    );
    expect(errors.map(({ code }) => code)).to.deep.equal(['timeout']);
  });
});

describe('asking for an address', () => {
  interface Count {
    count: number;
    requests: { cookie?: string; referer?: string; aborted: boolean }[];
  }
  const count = async (id: string) => (await (await fetch(`/test-server/count?id=${id}`)).json()) as Count;
  let ids = 0;
  const fresh = () => `${navigator.userAgent.length}-${Date.now()}-${ids++}`;

  it('asks once for all elements of the page, without cookies and referrer', async () => {
    document.cookie = 'visitor=1';
    const id = fresh();
    const src = `/test-server/program?id=${id}&delay=50`;
    const page = await place<HTMLElement>(
      `<div><provider-name src="${src}"></provider-name><provider-name src="${location.origin}${src}#x"></provider-name></div>`,
    );
    for (const element of page.children) await until(() => visibleText(element) !== '');
    const later = document.createElement('provider-name') as ProviderName;
    later.src = src;
    page.append(later);
    await until(() => visibleText(later) !== '');
    const { requests } = await count(id);
    document.cookie = 'visitor=; max-age=0';
    expect(requests).to.have.length(1);
    expect(requests[0]!.cookie).to.equal(undefined);
    expect(requests[0]!.referer).to.equal(undefined);
  });

  it('follows a redirect', async () => {
    const element = await place(
      `<provider-name src="/test-server/program?redirect=/programs/minimal.json"></provider-name>`,
    );
    await until(() => visibleText(element) !== '');
  });

  it('does not ask again, nor hang up, when the element is moved', async () => {
    const id = fresh();
    const element = await place(
      `<provider-name src="/test-server/program?id=${id}&delay=200"></provider-name>`,
    );
    await until(async () => (await count(id)).count === 1);
    element.parentElement!.prepend(element);
    await until(() => visibleText(element) !== '');
    const { requests } = await count(id);
    expect(requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('hangs up when the last element that wanted it has gone', async () => {
    const id = fresh();
    const element = await place(
      `<provider-name src="/test-server/program?id=${id}&stall=5000"></provider-name>`,
    );
    await until(async () => (await count(id)).count === 1);
    element.remove();
    await until(async () => (await count(id)).requests[0]!.aborted);
  });

  it('asks again for an address that failed, once nobody waits for it any more', async () => {
    const id = fresh();
    const src = `/test-server/program?id=${id}&status=500`;
    const { element } = await heard(`<provider-name src="${src}"></provider-name>`);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await heard(`<provider-name src="${src}"></provider-name>`);
    expect((await count(id)).count).to.equal(2);
  });

  it('lets go of an address when a nearer JSON comes', async () => {
    const element = await place<ProviderName>(
      `<provider-name src="/programs/slow.json">${FLOOR}</provider-name>`,
    );
    element.program = named('Nearer');
    await shows(element, 'Nearer');
  });
});

describe('defining an element', () => {
  it('leaves a taken tag alone and never throws', () => {
    ProviderName.define();
    ProviderName.define(customElements, 'not a tag');
    expect(customElements.get('provider-name')).to.equal(ProviderName);
  });

  it('gives another tag a class of its own', async () => {
    ProviderName.define(customElements, 'other-name');
    const element = await place(`<other-name program="${attribute('Other')}"></other-name>`);
    expect(visibleText(element)).to.equal('Other');
  });
});

describe('on a page with styles of its own', () => {
  it('takes the page’s font and size, and nothing else that is inherited', async () => {
    const page = await place<HTMLElement>(
      `<div><style>#host { font: italic 700 25px/3 monospace; text-transform: uppercase; letter-spacing: 1em; color: red }
       * { color: red !important }</style><section id="host"><provider-name program="${attribute('A')}"></provider-name></section></div>`,
    );
    const style = getComputedStyle(page.querySelector('provider-name')!.shadowRoot!.querySelector('p')!);
    expect(style.fontSize).to.equal('25px');
    expect(style.fontFamily).to.equal('monospace');
    expect([style.fontStyle, style.fontWeight, style.textTransform, style.letterSpacing]).to.deep.equal([
      'normal',
      '400',
      'none',
      'normal',
    ]);
    expect(style.lineHeight).to.equal('40px');
    expect(style.color).to.equal('rgb(30, 35, 32)');
  });

  it('is hidden when the page hides it', async () => {
    const page = await place<HTMLElement>(
      `<div style="visibility: hidden"><provider-name program="${attribute('A')}"></provider-name></div>`,
    );
    const drawn = page.firstElementChild!.shadowRoot!.querySelector('p')!;
    expect(getComputedStyle(drawn).visibility).to.equal('hidden');
  });

  it('is dark where the page is dark, and takes the page’s own colours', async () => {
    const page = await place<HTMLElement>(
      `<div style="color-scheme: dark"><provider-name program="${attribute('A')}"></provider-name></div>`,
    );
    const drawn = page.firstElementChild!.shadowRoot!.querySelector('p')!;
    if (CSS.supports('color', 'light-dark(#000, #fff)')) {
      expect(getComputedStyle(drawn).color).to.equal('rgb(235, 231, 223)');
    }
    page.style.setProperty('--iop-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(drawn).color).to.equal('rgb(1, 2, 3)');
  });

  it('reads from right to left in a language that does', async () => {
    const element = await place<ProviderName>('<provider-name></provider-name>');
    element.program = { ...named('مثال'), language: 'ar' };
    await shows(element, 'مثال');
    const drawn = element.shadowRoot!.querySelector('p')!;
    expect(getComputedStyle(drawn).direction).to.equal('rtl');
    expect(drawn.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
  });
});
