import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { CallCta } from '../../src/elements/call-cta/call-cta.js';
import type { CallCtaCallEvent } from '../../src/elements/call-cta/call-cta.events.js';
import { FLOOR, states } from '../../stories/states.js';
import { click } from '../acts.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { at, canEmulate, place, realTime, until, visibleText } from '../fixtures.js';

CallCta.define();

const links = (element: Element) => [...element.shadowRoot!.querySelectorAll('a')];
const named = (element: Element, name: string | RegExp) =>
  links(element).find((link) => said(link).match(name))!;
const said = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const base = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
};
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const hours = {
  timeZone: 'America/New_York',
  weekly: [{ dayOfWeek: weekdays, opens: '08:00', closes: '21:00' }],
};

async function shown(changes: object, attributes = ''): Promise<CallCta> {
  const element = await place<CallCta>(`<call-cta ${attributes}>${FLOOR}</call-cta>`);
  element.program = { ...base, ...changes };
  await element.updateComplete;
  return element;
}

describe('call-cta', () => {
  it('gives the number as a link that says who is called', async () => {
    const element = await shown({});
    const link = named(element, /Call/);
    expect(said(link)).to.equal('Call Example Recovery, (706) 555-0142');
    expect(link.href).to.equal('tel:+17065550142');
    expect(visibleText(element)).to.contain('(706) 555-0142');
  });

  it('needs a name and a number, no more', async () => {
    expect(visibleText(await shown({}))).to.equal(
      'Talk with someone Call Example Recovery, (706) 555-0142 Example Recovery answers. ' +
        'In crisis, or thinking about suicide? Call or text 988 at any hour.',
    );
  });

  it('shows the document’s own words', async () => {
    const cta = {
      heading: 'Not sure?',
      text: 'We listen.',
      assessment: 'An assessment helps.',
      disclosure: 'Our nurses answer.',
    };
    const text = visibleText(await shown({ cta }));
    for (const words of Object.values(cta)) expect(text).to.contain(words);
    expect(text).not.to.contain('Example Recovery answers.');
  });

  it('is one button without a card around it, in the line where it stands', async () => {
    const element = await shown({ cta: { heading: 'Not sure?' } }, `variant="button"`);
    expect(visibleText(element)).to.equal('Call Example Recovery, (706) 555-0142');
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(links(element)[0]!.getBoundingClientRect().height).to.be.at.least(44);
  });

  if (canEmulate()) {
    for (const variant of ['card', 'button']) {
      it(`is a plain number on paper, as a ${variant}`, async () => {
        const element = await shown({}, `variant="${variant}"`);
        await emulateMedia({ media: 'print' });
        const { color, backgroundColor, paddingInlineStart } = getComputedStyle(links(element)[0]!);
        await emulateMedia({ media: 'screen' });
        expect([color, backgroundColor, paddingInlineStart]).to.deep.equal([
          'rgb(0, 0, 0)',
          'rgba(0, 0, 0, 0)',
          '0px',
        ]);
      });
    }
  }

  it('keeps its children when the number cannot be dialled', async () => {
    const element = await shown({ provider: { name: 'A', phone: 'call us' } });
    expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
  });

  it('offers text message, TTY and the page to reach out on where they are known', async () => {
    const provider = {
      ...base.provider,
      textPhone: '706-555-0143',
      tty: '711',
      contactUrl: 'https://example.org/contact',
    };
    const element = await shown({ provider });
    expect(named(element, /Text/).href).to.equal('sms:+17065550143');
    expect(named(element, /TTY/).href).to.equal('tel:711');
    const online = named(element, 'Reach out online');
    expect([online.href, online.rel]).to.deep.equal(['https://example.org/contact', 'noreferrer']);
  });

  it('draws no link to an address that is not safe', async () => {
    const element = await shown({ provider: { ...base.provider, contactUrl: 'javascript:alert(1)' } });
    expect(links(element).map(({ protocol }) => protocol)).to.deep.equal(['tel:', 'tel:']);
  });
});

describe('call-cta: what the page’s author may change', () => {
  it('shows and calls another number, in any usual form', async () => {
    const element = await shown({}, 'phone="706.555.0199"');
    expect(named(element, /Call/).href).to.equal('tel:+17065550199');
    expect(visibleText(element)).to.contain('(706) 555-0199').and.not.to.contain('0142');
  });

  it('takes the document’s number where the other one cannot be dialled', async () => {
    expect(named(await shown({}, 'phone="*72"'), /Call/).href).to.equal('tel:+17065550142');
  });

  it('puts other words before the number, and never in its place', async () => {
    const element = await shown({ cta: { label: 'From the document' } });
    expect(said(links(element)[0]!)).to.equal('From the document, (706) 555-0142');
    element.label = 'From the page';
    await element.updateComplete;
    expect(said(links(element)[0]!)).to.equal('From the page, (706) 555-0142');
  });

  it('is one link in a sentence', async () => {
    const page = await place<HTMLElement>('<p>You can <call-cta variant="inline"></call-cta>, and ask.</p>');
    const element = page.querySelector<CallCta>('call-cta')!;
    element.program = base;
    await element.updateComplete;
    expect(visibleText(page)).to.equal('You can call Example Recovery, (706) 555-0142, and ask.');
    expect(getComputedStyle(element).display).to.equal('inline');
  });

  it('is a line where the document says so, unless the page says otherwise', async () => {
    const element = await shown({ cta: { variant: 'inline' } });
    expect(visibleText(element)).to.equal('call Example Recovery, (706) 555-0142');
    element.variant = 'card';
    await element.updateComplete;
    expect(visibleText(element)).to.contain('988');
  });

  it('fits the outline of the page', async () => {
    const element = await shown({ cta: { heading: 'Not sure?' } }, 'heading-level="4"');
    expect(said(element.shadowRoot!.querySelector('h4')!)).to.equal('Not sure?');
    element.setAttribute('heading-level', 'nine');
    await element.updateComplete;
    expect(said(element.shadowRoot!.querySelector('h2')!)).to.equal('Not sure?');
  });
});

describe('call-cta: what a visitor does', () => {
  async function followed(
    way: RegExp,
    act: (link: HTMLAnchorElement) => Promise<void>,
  ): Promise<CallCtaCallEvent[]> {
    const provider = {
      ...base.provider,
      textPhone: '706-555-0143',
      tty: '711',
      contactUrl: 'https://example.org/contact',
    };
    const element = await shown({ provider });
    const events: CallCtaCallEvent[] = [];
    const listen = (event: Event) => events.push(event as CallCtaCallEvent);
    document.addEventListener('call-cta-call', listen);
    element.addEventListener('click', (event) => event.preventDefault());
    await act(named(element, way));
    document.removeEventListener('call-cta-call', listen);
    return events;
  }
  const press = async (link: HTMLAnchorElement) => {
    link.focus();
    await sendKeys({ press: 'Enter' });
  };

  for (const [way, kind] of [
    [/Call/, 'phone'],
    [/Text/, 'text'],
    [/TTY/, 'tty'],
    [/Reach/, 'online'],
  ] as const) {
    it(`says that a visitor chose: ${kind}`, async () => {
      const events = await followed(way, press);
      expect(events.map((event) => event.kind)).to.deep.equal([kind]);
    });
  }

  it('hears a click as well as a key', async () => {
    const events = await followed(/Call/, click);
    expect(events.map((event) => event.kind)).to.deep.equal(['phone']);
  });

  it('tells nothing but the kind', async () => {
    const [event] = await followed(/Call/, press);
    const own = Object.keys(event!).filter((key) => key !== 'isTrusted');
    expect(own).to.deep.equal(['kind']);
  });

  it('keeps to itself that somebody called 988', async () => {
    expect(await followed(/^988$/, press)).to.be.empty;
  });
});

describe('call-cta: 988', () => {
  it('stands on its own line, in ink, whatever the theme', async () => {
    const element = await shown({}, 'style="--iop-accent: rgb(255, 0, 0)"');
    const link = named(element, /^988$/);
    expect(link.href).to.equal('tel:988');
    expect(getComputedStyle(link).color).to.equal('rgb(30, 35, 32)');
    expect(link.closest('.call, [part]')).to.equal(null);
  });

  it('cannot be changed by number, words or document', async () => {
    const element = await shown({ cta: { phone: '706-555-0111', label: '988' } }, 'phone="706-555-0199"');
    const crisis = links(element).at(-1)!;
    expect([said(crisis), crisis.href]).to.deep.equal(['988', 'tel:988']);
  });
});

describe('call-cta: hours', () => {
  afterEach(realTime);

  it('says nothing when they are not known', async () => {
    expect(visibleText(await shown({}))).not.to.match(/open|closed/i);
  });

  it('says until when somebody answers, in the provider’s zone', async () => {
    at('2026-03-10T18:00:00Z');
    const element = await shown({ provider: { ...base.provider, hours } });
    expect(visibleText(element)).to.match(/Open now · until 9 PM/);
  });

  it('says when somebody answers next', async () => {
    at('2026-03-14T18:00:00Z');
    const element = await shown({ provider: { ...base.provider, hours } });
    expect(visibleText(element)).to.match(/Opens Monday at 8 AM/);
  });

  for (const [event, target] of [
    ['pageshow', window],
    ['visibilitychange', document],
  ] as const) {
    it(`looks at the clock again on ${event}`, async () => {
      at('2026-03-10T18:00:00Z');
      const element = await shown({ provider: { ...base.provider, hours } });
      at('2026-03-11T02:00:00Z');
      target.dispatchEvent(new Event(event, { bubbles: true }));
      await element.updateComplete;
      expect(visibleText(element)).to.match(/Opens tomorrow at 8 AM/);
    });
  }

  it('survives a page translator', async () => {
    at('2026-03-10T18:00:00Z');
    const element = await shown({ provider: { ...base.provider, hours } });
    const line = element.shadowRoot!.querySelector('.status span')!;
    const font = document.createElement('font');
    font.textContent = 'Ouvert';
    line.replaceChildren(font);
    at('2026-03-11T02:00:00Z');
    window.dispatchEvent(new Event('pageshow'));
    await element.updateComplete;
    expect(visibleText(element))
      .to.match(/Opens tomorrow/)
      .and.not.to.match(/Ouvert/);
  });
});

describe('call-cta in other languages', () => {
  it('speaks Spanish with a Spanish document', async () => {
    const text = visibleText(await shown({ language: 'es-US' }));
    expect(text).to.contain('Llamar a Example Recovery').and.to.contain('Llame al 988');
    expect(text).not.to.match(/Call|answers|crisis, or/);
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await shown({ language: 'ar', cta: { heading: 'مرحبا' } });
    expect(element.shadowRoot!.querySelector('.iop')!.getAttribute('dir')).to.equal('rtl');
    for (const node of element.shadowRoot!.querySelectorAll('p')) {
      expect(node.closest('[lang]')!.getAttribute('lang') === 'en' || node.querySelector('[lang=en]')).to.be
        .ok;
    }
  });
});

describe('call-cta in every state', () => {
  isAccessibleInEveryState('call-cta', (element) => until(() => /\d{3}/.test(visibleText(element))));

  it('keeps the number in one line on a small phone, with and without words before it', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const label of [null, 'Talk with our admissions team']) {
      const element = await shown({});
      element.label = label;
      await element.updateComplete;
      const range = document.createRange();
      range.selectNodeContents(element.shadowRoot!.querySelector('.num')!);
      expect(range.getClientRects()).to.have.length(1);
    }
    await setViewport({ width: 1024, height: 768 });
  });

  it('draws markup of the document as text', async () => {
    const page = await place(states['call-cta']!['hostile']!.markup);
    const tags = [...page.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName);
    for (const tag of ['script', 'img', 'iframe', 'style', 'b']) expect(tags).not.to.include(tag);
    for (const link of links(page)) expect(link.protocol).to.match(/^(tel|sms|https?):$/);
  });

  it('goes back to its children when the document is taken away', async () => {
    const element = await shown({});
    element.program = null;
    await until(() => visibleText(element) === 'Example Recovery: (706) 555-0142');
  });
});
