import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { ReachOut } from '../../src/elements/reach-out/reach-out.js';
import type { ReachOutSubmitEvent } from '../../src/elements/reach-out/reach-out.events.js';
import { FLOOR } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { canEmulate, exampleProgram, place, until, visibleText } from '../fixtures.js';

ReachOut.define();

/** As a server would have written it: nobody is there yet to take what is sent. */
class Unattended extends ReachOut {
  protected override updated(): void {
    // The fields stay as they were drawn.
  }
}
Unattended.define(customElements, 'reach-out-unattended');

const FLOOR_TEXT = 'Example Recovery: (706) 555-0142';
const provider = { name: 'Example Recovery', phone: '(706) 555-0142' };
const said = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();
const find = <T extends HTMLElement = HTMLInputElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;

/** An endpoint of the test server that nobody has sent anything to. */
let last = 0;
function endpoint(mood = ''): { address: string; id: string } {
  const id = `reach-out-${Date.now()}-${last++}`;
  return { id, address: `http://localhost:${location.port}/test-server/contact?id=${id}&${mood}` };
}

interface Sent {
  key: string;
  body: string;
  cookie?: string;
  referer?: string;
  aborted: boolean;
}

async function sentTo(id: string): Promise<Sent[]> {
  const response = await fetch(`/test-server/count?id=${id}`);
  return ((await response.json()) as { requests: Sent[] }).requests;
}

const documentWith = (contact?: object, more: object = {}) => ({
  version: 1,
  language: 'en',
  provider,
  program: { name: 'Intensive outpatient program' },
  contact,
  ...more,
});

async function shown(document: unknown, attributes = '', tag = 'reach-out'): Promise<ReachOut> {
  const element = await place<ReachOut>(`<${tag} ${attributes}>${FLOOR}</${tag}>`);
  element.program = document;
  await element.updateComplete;
  return element;
}

async function form(contact: object = {}, mood = ''): Promise<{ element: ReachOut; id: string }> {
  const { address, id } = endpoint(mood);
  return { element: await shown(documentWith({ endpoint: address, ...contact })), id };
}

/** Where the mouse has to go, once the page stands still. */
async function middleOf(target: HTMLElement): Promise<[number, number]> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const { x, y, width, height } = target.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

async function press(target: HTMLElement, key: 'Enter' | 'Space'): Promise<void> {
  target.focus();
  await sendKeys(key === 'Enter' ? { press: key } : { type: ' ' });
}

async function type(element: Element, selector: string, text: string): Promise<void> {
  find(element, selector).focus();
  await sendKeys({ type: text });
}

async function choose(element: ReachOut, way: string): Promise<void> {
  await press(find(element, `[value=${way}]`), 'Space');
  await element.updateComplete;
}

/** Fills in what must be filled in. */
async function fill(element: ReachOut): Promise<void> {
  await type(element, '#name', 'Sam');
  await type(element, '#phone', '706 555 0100');
  await press(find(element, '#consent'), 'Space');
}

const send = (element: Element) => press(find(element, '.btn'), 'Enter');
const reads = (element: Element, words: string) => until(() => visibleText(element).includes(words));

describe('reach-out without a form', () => {
  it('leads to the provider’s own page, and shows the number', async () => {
    const element = await shown(
      documentWith(undefined, { provider: { ...provider, contactUrl: 'https://example.org/contact' } }),
    );
    const link = find<HTMLAnchorElement>(element, '.btn');
    expect([said(link), link.href, link.rel]).to.deep.equal([
      'Reach out to Example Recovery',
      'https://example.org/contact',
      'noreferrer',
    ]);
    expect(visibleText(element)).to.equal(
      'Reach out online Reach out to Example Recovery Would you rather talk now? (706) 555-0142',
    );
    expect(find<HTMLAnchorElement>(element, '.num').href).to.equal('tel:+17065550142');
  });

  it('shows what the document says where no page and no endpoint are known', async () => {
    const element = await shown(documentWith({ title: 'Reach out', text: 'You are not alone.' }));
    expect(visibleText(element)).to.equal(
      'Reach out You are not alone. Would you rather talk now? (706) 555-0142',
    );
  });

  it('keeps its children where there is nothing to show', async () => {
    expect(visibleText(await shown(documentWith()))).to.equal(FLOOR_TEXT);
    expect(visibleText(await shown(documentWith({ benefitsCheck: true })))).to.equal(FLOOR_TEXT);
  });

  it('keeps its children when the number cannot be dialled', async () => {
    const wrong = documentWith({ title: 'Reach out' }, { provider: { name: 'A', phone: 'call us' } });
    expect(visibleText(await shown(wrong))).to.equal(FLOOR_TEXT);
  });

  for (const address of [
    'http://example.org/contact',
    'javascript:alert(1)',
    '/contact',
    'contact',
    'https://a:b@example.org/',
    'http://localhost.example.org/',
  ]) {
    it(`sends nothing to ${address}, and shows the link instead`, async () => {
      const element = await shown(
        documentWith(
          { endpoint: address },
          { provider: { ...provider, contactUrl: 'https://example.org/' } },
        ),
      );
      expect(all(element, 'form, input')).to.be.empty;
      expect(find<HTMLAnchorElement>(element, '.btn').href).to.equal('https://example.org/');
    });
  }

  for (const contact of [null, 7, 'x', [], { title: 7, methods: 'x' }, { endpoint: {}, methods: [7] }]) {
    it(`survives ${JSON.stringify(contact)}`, async () => {
      expect(visibleText(await shown(documentWith(contact as object)))).to.equal(FLOOR_TEXT);
    });
  }
});

describe('reach-out: the form', () => {
  it('asks for a name and a way to be reached, and for consent; the rest is optional', async () => {
    const { element } = await form({ benefitsCheck: true });
    expect(all(element, 'label[for], legend, label:has([type=checkbox])').map(said)).to.deep.equal([
      'Your name',
      'How would you like to be reached?',
      'Phone number',
      'Best time (optional)',
      'Insurance company (optional)',
      'Message (optional)',
      'Example Recovery may contact me in the way I chose.',
    ]);
    expect(all(element, '[required]').map(({ id }) => id)).to.deep.equal(['name', 'phone', 'consent']);
  });

  it('lets the browser fill in what it knows, and nothing about health', async () => {
    const { element } = await form({ benefitsCheck: true });
    const hints = () =>
      all(element, '#name, #phone, #email, #insurer').map((field) => field.getAttribute('autocomplete'));
    expect(hints()).to.deep.equal(['name', 'tel', 'off']);
    await choose(element, 'email');
    expect(hints()).to.deep.equal(['name', 'email', 'off']);
  });

  it('asks for the insurance company only where benefits are checked', async () => {
    const { element } = await form();
    expect(find(element, '#insurer')).to.equal(null);
  });

  it('offers the ways the document names, and asks nothing where there is one', async () => {
    const { element } = await form({ methods: ['text', 'email', 'text'] });
    expect(all(element, '.choices label').map(said)).to.deep.equal(['Text message', 'E-mail']);
    const one = (await form({ methods: ['email'] })).element;
    expect(all(one, '[type=radio], #phone')).to.be.empty;
    expect(find(one, '#email').type).to.equal('email');
  });

  it('asks to leave out medical details, in the document’s words where it has some', async () => {
    const { element } = await form();
    const hint = () => said(find(element, `#${find(element, '#message').getAttribute('aria-describedby')}`));
    expect(hint()).to.equal('Please leave out medical details. There is time for them when you talk.');
    element.program = documentWith({ endpoint: endpoint().address, messageHint: 'Only say hello.' });
    await element.updateComplete;
    expect(hint()).to.equal('Only say hello.');
  });

  it('has a consent box that is empty and names the provider, whatever the document says', async () => {
    for (const [consent, expected] of [
      ['Example Recovery may text me.', 'Example Recovery may text me.'],
      ['You may call me back.', 'Example Recovery: You may call me back.'],
    ]) {
      const { element } = await form({ consent });
      const box = find(element, '#consent');
      expect([said(box.labels![0]!), box.checked]).to.deep.equal([expected, false]);
    }
  });

  it('can be sent by nobody before the element is there to take it', async () => {
    const { address, id } = endpoint();
    const element = await shown(documentWith({ endpoint: address }), '', 'reach-out-unattended');
    const before = location.href;
    expect(find<HTMLFormElement>(element, 'form').getAttribute('method')).to.equal('post');
    expect(
      all(element, 'input, select, textarea, button').every((field) => field.matches(':disabled')),
    ).to.equal(true);
    await sendMouse({ type: 'click', position: await middleOf(find(element, '.btn')) });
    expect([location.href, await sentTo(id)]).to.deep.equal([before, []]);
  });

  it('is in the outline of the page, and is named by its title', async () => {
    const { address } = endpoint();
    const element = await shown(
      documentWith({ endpoint: address, title: 'Write to us' }),
      'heading-level="3"',
    );
    expect(said(find(element, 'h3'))).to.equal('Write to us');
    expect(find(element, 'form').getAttribute('aria-labelledby')).to.equal(find(element, 'h3').id);
    await send(element);
    expect(said(find(element, 'h4'))).to.equal('Something is missing');
  });
});

describe('reach-out: what is missing', () => {
  it('is said in a summary that takes the focus and leads to each field', async () => {
    const { element, id } = await form();
    const address = location.href;
    find(element, '#name').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(said(focused(element))).to.match(/^Something is missing/);
    const links = all(element, '.box a');
    expect(links.map(said)).to.deep.equal([
      'Enter your name',
      'Enter your phone number with the area code',
      'Check the box so that Example Recovery may contact you',
    ]);
    for (const [at, field] of ['name', 'phone', 'consent'].entries()) {
      await press(links[at]!, 'Enter');
      expect(focused(element).id).to.equal(field);
    }
    expect(location.href).to.equal(address);
    expect(await sentTo(id)).to.be.empty;
  });

  it('is said at the field, too', async () => {
    const { element } = await form();
    await send(element);
    for (const [field, words] of [
      ['name', 'Enter your name'],
      ['phone', 'Enter your phone number with the area code'],
      ['consent', 'Check the box so that Example Recovery may contact you'],
    ]) {
      const input = find(element, `#${field}`);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(said(find(element, `#${input.getAttribute('aria-describedby')}`))).to.equal(words);
    }
  });

  for (const [number, isEnough] of [
    ['706 555', false],
    ['555-0100', false],
    ['(706) 555-0100', true],
    ['706.555.0100 after five', true],
    ['+506 8888 7777', true],
    ['٧٠٦٥٥٥٠١٠٠', true],
  ] as const) {
    it(`${isEnough ? 'takes' : 'does not take'} ${number} for a phone number`, async () => {
      const { element } = await form();
      await type(element, '#name', 'Sam');
      find(element, '#phone').value = number;
      await press(find(element, '#consent'), 'Space');
      await send(element);
      if (isEnough) await reads(element, 'Sent.');
      else
        expect(all(element, '.box a').map(said)).to.deep.equal([
          'Enter your phone number with the area code',
        ]);
      expect(find(element, '#phone')?.value ?? number).to.equal(number);
    });
  }

  it('is a whole e-mail address where somebody wants e-mail', async () => {
    const { element } = await form();
    await choose(element, 'email');
    await type(element, '#name', ' ');
    await type(element, '#email', 'sam@');
    await press(find(element, '#consent'), 'Space');
    await send(element);
    expect(all(element, '.box a').map(said)).to.deep.equal([
      'Enter your name',
      'Enter your whole e-mail address',
    ]);
    expect(find(element, '#email').value).to.equal('sam@');
  });
});

describe('reach-out: what was typed', () => {
  it('is sent as JSON, without what was left empty', async () => {
    const { element, id } = await form({ benefitsCheck: true });
    await fill(element);
    await type(element, '#message', ' Please call. ');
    await send(element);
    await reads(element, 'Sent. Thank you Example Recovery has your message.');
    const [only, ...others] = await sentTo(id);
    expect(others).to.be.empty;
    expect(JSON.parse(only!.body)).to.deep.equal({
      version: 1,
      provider: 'Example Recovery',
      program: 'Intensive outpatient program',
      language: 'en',
      name: 'Sam',
      answerBy: 'phone',
      phone: '706 555 0100',
      message: 'Please call.',
      consent: 'Example Recovery may contact me in the way I chose.',
    });
    expect(only!.key).to.match(/^[\w-]{16,}$/);
    expect([only!.cookie, only!.referer]).to.deep.equal([undefined, undefined]);
  });

  it('is gone when it has arrived; the number stays, and the focus is at the news', async () => {
    const { element } = await form();
    await fill(element);
    await send(element);
    await reads(element, 'Sent.');
    expect(all(element, 'form, input, textarea')).to.be.empty;
    expect(visibleText(element))
      .to.contain('(706) 555-0142')
      .and.not.to.match(/Sam|0100/);
    expect(said(focused(element))).to.match(/^Sent\. Thank you/);
    element.program = documentWith({ endpoint: endpoint().address });
    await element.updateComplete;
    expect([find(element, '#name').value, find(element, '#consent').checked]).to.deep.equal(['', false]);
  });

  it('is all there after a failure, and goes out again under the same key', async () => {
    const { element, id } = await form({}, 'status=500');
    await fill(element);
    await type(element, '#message', 'Hello');
    for (const attempt of [1, 2]) {
      await send(element);
      await until(async () => (await sentTo(id)).length === attempt);
      await reads(element, 'It did not go through');
    }
    expect(visibleText(element)).to.contain(
      'The form is not working right now. Everything you typed is still here. Try again ' +
        'Would you rather talk now? (706) 555-0142',
    );
    const typed = ['name', 'phone', 'message'].map((field) => find(element, `#${field}`).value);
    expect(typed).to.deep.equal(['Sam', '706 555 0100', 'Hello']);
    expect(find(element, '#consent').checked).to.equal(true);
    const [first, second] = await sentTo(id);
    expect(second).to.deep.equal(first);
    await type(element, '#message', '!');
    await send(element);
    await until(async () => (await sentTo(id)).length === 3);
    expect((await sentTo(id))[2]!.key).not.to.equal(first!.key);
  });

  for (const [what, mood] of [
    ['no JSON', 'body=%3Chtml%3E'],
    ['JSON that is cut off', `body=${encodeURIComponent('{"received":tr')}`],
    ['JSON that says no', `body=${encodeURIComponent('{"received":false}')}`],
    ['null', 'body=null'],
    ['nothing', 'body='],
  ]) {
    it(`has not arrived when the answer is ${what}`, async () => {
      const { element } = await form({}, mood);
      await fill(element);
      await send(element);
      await reads(element, 'It did not go through');
      expect(find(element, '#name').value).to.equal('Sam');
    });
  }

  it('has arrived when the answer is 204', async () => {
    const { element } = await form({}, 'status=204');
    await fill(element);
    await send(element);
    await reads(element, 'Sent.');
  });

  it('outlives a change of the way, of the language and of the place on the page', async () => {
    const { element } = await form();
    await fill(element);
    await choose(element, 'email');
    await type(element, '#email', 'sam@example.org');
    await choose(element, 'phone');
    element.remove();
    document.body.append(element);
    const { contact } = element.program as { contact: object };
    element.program = null;
    await element.updateComplete;
    expect(visibleText(element)).to.equal(FLOOR_TEXT);
    element.program = documentWith(contact, { language: 'es' });
    await element.updateComplete;
    expect(visibleText(element)).to.contain('Su nombre');
    expect(['name', 'phone'].map((field) => find(element, `#${field}`).value)).to.deep.equal([
      'Sam',
      '706 555 0100',
    ]);
    await press(find(element, '[value=email]'), 'Space');
    await element.updateComplete;
    expect(find(element, '#email').value).to.equal('sam@example.org');
    element.remove();
  });

  it('is no consent to other words', async () => {
    const { address } = endpoint();
    const element = await shown(
      documentWith({ endpoint: address, consent: 'Example Recovery may call me.' }),
    );
    await press(find(element, '#consent'), 'Space');
    element.program = documentWith({ endpoint: address, consent: 'Example Recovery may sell my number.' });
    await element.updateComplete;
    expect(find(element, '#consent').checked).to.equal(false);
  });
});

describe('reach-out: while a message is under way', () => {
  it('says so, shows the number, and takes no second one', async () => {
    const { element, id } = await form({}, 'delay=400');
    await fill(element);
    const button = find(element, '.btn');
    button.click();
    button.click();
    find<HTMLFormElement>(element, 'form').requestSubmit();
    await element.updateComplete;
    expect(said(focused(element))).to.equal(
      'Sending to Example Recovery Would you rather talk now? (706) 555-0142',
    );
    expect(all(element, '.btn')).to.be.empty;
    expect(all(element, 'input').every((field) => field.matches(':disabled'))).to.equal(true);
    find<HTMLFormElement>(element, 'form').requestSubmit();
    await reads(element, 'Sent.');
    expect(await sentTo(id)).to.have.length(1);
  });

  it('is sent once by a double click', async () => {
    const { element, id } = await form({}, 'delay=200');
    await fill(element);
    const position = await middleOf(find(element, '.btn'));
    await Promise.all([1, 2].map(() => sendMouse({ type: 'click', position })));
    await reads(element, 'Sent.');
    expect(await sentTo(id)).to.have.length(1);
  });

  it('goes on when the element is moved', async () => {
    const { element, id } = await form({}, 'delay=1000');
    await fill(element);
    await send(element);
    await until(async () => (await sentTo(id)).length === 1);
    document.body.append(element);
    await reads(element, 'Sent.');
    element.remove();
  });

  it('hangs up when the element is removed, and what was typed is there when it comes back', async () => {
    const { element, id } = await form({}, 'delay=9000');
    await fill(element);
    await send(element);
    await until(async () => (await sentTo(id)).length === 1);
    element.remove();
    await until(async () => (await sentTo(id))[0]!.aborted);
    document.body.append(element);
    await reads(element, 'It did not go through');
    expect(find(element, '#name').value).to.equal('Sam');
    element.remove();
  });

  it('leaves the focus with whoever has gone on to something else, who hears the news', async () => {
    const { element } = await form({}, 'delay=1500');
    await fill(element);
    await send(element);
    await reads(element, 'Sending');
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    await reads(element, 'Sent.');
    expect(document.activeElement).to.equal(elsewhere);
    expect(said(find(element, '[role=status]'))).to.match(/^Sent\. Thank you/);
    elsewhere.remove();
  });
});

describe('reach-out: the page', () => {
  it('hears that a message was sent or was not, and nothing that was typed', async () => {
    const heard: ReachOutSubmitEvent[] = [];
    const listen = (event: Event) => heard.push(event as ReachOutSubmitEvent);
    document.addEventListener('reach-out-submit', listen);
    for (const mood of ['status=503', '']) {
      const { element } = await form({}, mood);
      await send(element);
      await fill(element);
      await send(element);
      await reads(element, mood ? 'It did not go through' : 'Sent.');
    }
    document.removeEventListener('reach-out-submit', listen);
    expect(heard.map(({ outcome }) => outcome)).to.deep.equal(['failed', 'sent']);
    for (const event of heard) {
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['outcome']);
    }
  });

  it('has nothing in its address and its history', async () => {
    const before = [location.href, history.length];
    const { element } = await form();
    await fill(element);
    find(element, '#name').focus();
    await sendKeys({ press: 'Enter' });
    await reads(element, 'Sent.');
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('gets no message from a program that fills in every field; a person sends it once more', async () => {
    const { element, id } = await form();
    const trap = find(element, '[name=website]');
    expect([trap.tabIndex, trap.getAttribute('aria-hidden')]).to.deep.equal([-1, 'true']);
    trap.value = 'https://example.com';
    await fill(element);
    await send(element);
    await reads(element, 'It did not go through Everything you typed is still here.');
    expect(await sentTo(id)).to.be.empty;
    await send(element);
    await reads(element, 'Sent.');
    expect(JSON.parse((await sentTo(id))[0]!.body))
      .to.have.property('name', 'Sam')
      .and.not.to.have.property('website');
  });
});

describe('reach-out in other languages', () => {
  it('speaks Spanish with a Spanish document', async () => {
    const element = await shown(documentWith({ endpoint: endpoint().address }, { language: 'es-US' }));
    await send(element);
    const text = visibleText(element);
    expect(text).to.contain('Falta algo Escriba su nombre').and.to.contain('Enviar a Example Recovery');
    expect(text).not.to.match(/Your|Enter|Phone|optional|Send/);
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await shown(documentWith({ endpoint: endpoint().address }, { language: 'ar' }));
    await send(element);
    for (const node of all(element, 'label, legend, p, li, option, h3')) {
      const marked = node.lang === 'en' || node.querySelector('[lang=en]');
      expect(marked, said(node)).to.be.ok;
    }
  });
});

describe('reach-out in every state', () => {
  isAccessibleInEveryState('reach-out', (element) => expect(visibleText(element)).to.match(/\d{3}/));

  for (const [name, mood, words] of [
    ['something is missing', '', 'Something is missing'],
    ['under way', 'delay=9000', 'Sending'],
    ['failed', 'status=500', 'It did not go through'],
    ['sent', '', 'Sent.'],
  ] as const) {
    for (const look of ['light', 'dark'] as const) {
      it(`is accessible, wide and narrow: ${name}, ${look}`, async () => {
        const { element } = await form({ benefitsCheck: true }, mood);
        const page = element.parentElement!;
        page.style.cssText = look === 'dark' ? 'background: #181a18; color-scheme: dark' : '';
        if (name !== 'something is missing') await fill(element);
        await send(element);
        await reads(element, words);
        await expect(element).to.be.accessible();
        expect(visibleText(element)).to.contain('(706) 555-0142');
        await setViewport({ width: 320, height: 640 });
        await expect(element).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        await setViewport({ width: 1024, height: 768 });
      });
    }
  }

  it('draws markup of the document as text', async () => {
    const hostile = await exampleProgram('hostile');
    const element = await shown({
      ...hostile,
      contact: { ...(hostile['contact'] as unknown as object), endpoint: endpoint().address },
    });
    const tags = all(element, '*').map(({ localName }) => localName);
    expect(tags).to.include('form');
    for (const tag of ['script', 'img', 'iframe', 'style']) expect(tags).not.to.include(tag);
  });

  it('prints the number and no form', async function () {
    if (!canEmulate()) return;
    const { element } = await form();
    await emulateMedia({ media: 'print' });
    expect(visibleText(element)).to.equal('Reach out online Would you rather talk now? (706) 555-0142');
    await emulateMedia({ media: 'screen' });
  });

  it('goes back to its children when the document is taken away', async () => {
    const { element } = await form();
    element.program = null;
    await until(() => visibleText(element) === FLOOR_TEXT);
  });
});
