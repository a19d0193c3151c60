import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LocationFinderOpenEvent } from '../../src/elements/location-finder/location-finder.events.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { at, exampleProgram, realTime, until, visibleText } from '../fixtures.js';
import { athens, cards, click, jefferson, link, said, shown } from './location-finder/helpers.js';

const full = {
  ...athens,
  address: {
    street: '100 Example Street',
    unit: 'Suite 2',
    city: 'Athens',
    state: 'GA',
    postalCode: '30601',
  },
  phone: '706-555-0145',
  website: 'https://example.org/athens',
  hours: {
    timeZone: 'America/New_York',
    weekly: [{ dayOfWeek: ['Tuesday'], opens: '08:00', closes: '21:00' }],
    note: 'Ring the bell.',
  },
  levels: ['iop', 'op'],
  languages: ['en', 'es'],
  services: ['group-counseling', 'peer-support'],
  payment: ['medicaid'],
  verifiedOn: '2026-11-02',
  note: 'Parking behind the house.',
};

describe('location-finder: a list of places', () => {
  afterEach(realTime);

  it('has a heading, and one for each place, in the outline of the page', async () => {
    const element = await shown([athens, jefferson], 'heading-level="3"');
    const headings = [...element.shadowRoot!.querySelectorAll('h3, h4')];
    expect(headings.map((one) => `${one.localName} ${said(one)}`)).to.deep.equal([
      'h3 Where to find us',
      'h4 House Athens',
      'h4 House Jefferson',
    ]);
  });

  it('takes title and text from the document', async () => {
    const locations = { title: 'Two places', text: 'Near you.', places: [athens] };
    const text = visibleText(await shown([], '', { locations }));
    expect(text).to.match(/^Two places Near you\./);
  });

  it('asks to call first only where there is a street to go to', async () => {
    expect(visibleText(await shown([athens]))).not.to.contain('Call before you visit.');
    expect(visibleText(await shown([full]))).to.contain('Call before you visit.');
  });

  it('shows the city alone where no more is known, and not again where the name has said it', async () => {
    const named = { ...jefferson, name: 'Jefferson, Georgia' };
    const [first, second] = cards(await shown([athens, named]));
    expect(said(first!.querySelector('address'))).to.equal('Athens, GA');
    expect(visibleText(second!)).not.to.contain('Jefferson, GA');
  });

  it('shows everything that is known', async () => {
    at('2026-11-24T15:00:00Z');
    const careLevels = [
      { id: 'iop', name: 'Intensive outpatient' },
      { id: 'op', name: 'Standard outpatient' },
    ];
    const [card] = cards(await shown([{ ...full, provider: 'Network House' }], '', { careLevels }));
    const text = visibleText(card!);
    for (const part of [
      'House Athens',
      'Network House',
      '100 Example Street, Suite 2',
      'Athens, GA 30601',
      'Open now · until 9 PM',
      'Ring the bell.',
      'Intensive outpatient, Standard outpatient',
      'English, Spanish. Checked November 2, 2026',
      'Parking behind the house.',
      '(706) 555-0145',
    ]) {
      expect(text).to.contain(part);
    }
    expect(text).not.to.contain('Peer');
  });

  it('opens what else a place offers', async () => {
    const [card] = cards(await shown([full]));
    await click(card!.querySelector('summary')!);
    await until(() => visibleText(card!).includes('Tuesday: 8 AM to 9 PM'));
    await until(() => /Services ?Group counseling, Mentoring and peer support/.test(visibleText(card!)));
    expect(visibleText(card!)).to.match(/Paying for care ?Medicaid/);
    expect(visibleText(card!)).not.to.contain('Ages');
  });

  it('tells hours by the place’s own clocks', async () => {
    at('2026-11-25T03:30:00Z');
    const hours = (timeZone: string) => ({ ...full.hours, timeZone });
    const places = ['America/New_York', 'America/Los_Angeles', 'America/Nowhere'].map((zone, at) => ({
      ...full,
      id: `place-${at}`,
      hours: hours(zone),
    }));
    const [newYork, losAngeles, nowhere] = cards(await shown(places)).map(visibleText);
    expect(newYork).to.match(/Opens .*Tuesday|Opens December 1/i);
    expect(losAngeles).to.contain('Open now · until 9 PM');
    expect(nowhere).not.to.match(/open|closed/i);
  });

  it('says when no new patients are taken', async () => {
    const [closed, open] = cards(await shown([{ ...athens, acceptsNewPatients: false }, jefferson]));
    expect(visibleText(closed!)).to.contain('Not taking new patients now');
    expect(visibleText(open!)).not.to.contain('patients');
  });

  it('marks a place that treats online only', async () => {
    const [card] = cards(await shown([{ id: 'video', name: 'House by video', telehealth: true }]));
    expect(visibleText(card!)).to.contain('Online').and.to.contain('By video or phone');
    expect(link(card!, 'Directions')).not.to.exist;
  });
});

describe('location-finder: links of a place', () => {
  it('say which place they are about', async () => {
    const [card] = cards(await shown([full]));
    expect(link(card!, 'Call House Athens, (706) 555-0145')).to.exist;
    expect(link(card!, 'Directions to House Athens')).to.exist;
    expect(link(card!, 'Website of House Athens')).to.exist;
  });

  it('call the place, or its provider where it has no number of its own', async () => {
    const other = { ...athens, id: 'other', provider: 'Somebody else' };
    const [own, provider, none] = cards(await shown([full, athens, other]));
    expect(link(own!, 'Call').href).to.equal('tel:+17065550145');
    expect(link(provider!, 'Call').href).to.equal('tel:+17065550142');
    expect(link(none!, 'Call')).not.to.exist;
  });

  it('lead there from wherever the visitor is, without saying where that is', async () => {
    const [card] = cards(await shown([{ ...full, address: { ...full.address, street: '5th & Main #2' } }]));
    const { href, rel } = link(card!, 'Directions');
    const url = new URL(href);
    expect(url.origin).to.equal('https://www.google.com');
    expect(url.searchParams.get('destination')).to.match(/^5th & Main #2, .*Athens, GA 30601$/);
    expect(url.searchParams.has('origin')).to.equal(false);
    expect(rel).to.equal('noreferrer');
  });

  it('open the map that the page’s author wants', async () => {
    const element = await shown([{ ...full, coordinates: { latitude: 33.95, longitude: -83.36 } }]);
    const way = async (map: string) => {
      element.setAttribute('directions', map);
      await element.updateComplete;
      return link(element.shadowRoot!.querySelector('li')!, 'Directions').href;
    };
    expect(await way('apple')).to.match(/^https:\/\/maps\.apple\.com\//);
    expect(await way('geo')).to.match(/^geo:/);
    expect(await way('other')).to.match(/^https:\/\/www\.google\.com\//);
  });

  it('are not drawn to addresses that are not safe', async () => {
    const [card] = cards(await shown([{ ...athens, website: 'javascript:alert(1)', phone: '*72' }]));
    expect([...card!.querySelectorAll('a')].map(({ protocol }) => protocol)).to.deep.equal([
      'tel:',
      'https:',
    ]);
  });

  for (const [name, kind] of [
    ['Call', 'phone'],
    ['Directions', 'directions'],
    ['Website', 'website'],
  ] as const) {
    it(`tell the page that a visitor chose: ${kind}, and nothing more`, async () => {
      const element = await shown([full]);
      const events: LocationFinderOpenEvent[] = [];
      const listen = (event: Event) => events.push(event as LocationFinderOpenEvent);
      document.addEventListener('location-finder-open', listen);
      element.addEventListener('click', (event) => event.preventDefault());
      link(element.shadowRoot!.querySelector('li')!, name).focus();
      await sendKeys({ press: 'Enter' });
      document.removeEventListener('location-finder-open', listen);
      expect(events.map((event) => event.kind)).to.deep.equal([kind]);
      expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['kind']);
    });
  }
});

describe('location-finder in other languages', () => {
  it('speaks Spanish with a Spanish document', async () => {
    const element = await shown([], '', await exampleProgram('spanish'));
    const text = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
    for (const part of ['Cómo llegar a Recuperación', 'Llamar a Recuperación', '2 de noviembre'])
      expect(text).to.contain(part);
    // Engines differ in the capitals of languages.
    expect(text).to.match(/Español e inglés/i);
    expect(text).not.to.match(/\b(Call|Directions|Website|Checked|Services|More)\b/);
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await shown([], '', await exampleProgram('arabic'));
    expect(element.shadowRoot!.querySelector('.iop')!.getAttribute('dir')).to.equal('rtl');
    const [card] = cards(element);
    for (const words of ['Directions', 'Checked', 'More about']) {
      const marked = [...card!.querySelectorAll('[lang=en]')].some((node) => said(node).includes(words));
      expect(marked, words).to.equal(true);
    }
  });
});

describe('location-finder: what cannot be used', () => {
  it('leaves out a place that is no place, and what of a place makes no sense', async () => {
    const element = await shown([
      { ...athens, levels: 'iop', hours: { timeZone: 7 }, coordinates: { latitude: 'north' } },
      { name: 'No id' },
      null,
      'Athens',
      jefferson,
    ]);
    expect(cards(element).map((card) => said(card.querySelector('h3')))).to.deep.equal([
      'House Athens',
      'House Jefferson',
    ]);
  });

  for (const [what, locations] of [
    ['no places', { places: [] }],
    ['no place among them', { places: [1, {}] }],
    ['no section', undefined],
    ['words in the section’s place', 'Athens'],
  ] as [string, unknown][]) {
    it(`keeps its children with ${what}`, async () => {
      const element = await shown([], '', { locations });
      await until(() => visibleText(element) === 'Example Recovery: (706) 555-0142');
    });
  }
});

describe('location-finder in every state', () => {
  isAccessibleInEveryState('location-finder', (element) => expect(visibleText(element)).to.match(/\d{3}/));

  it('draws markup of the document as text', async () => {
    const element = await shown([], '', await exampleProgram('hostile'));
    const tags = [...element.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName);
    for (const tag of ['script', 'img', 'iframe', 'style', 'form']) expect(tags).not.to.include(tag);
    for (const { protocol } of element.shadowRoot!.querySelectorAll('a'))
      expect(protocol).to.match(/^(tel|https?):$/);
  });
});
