import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { LocationFinder } from '../../../src/elements/location-finder/location-finder.js';
import type { PlaceQuery } from '../../../src/locations/search.js';
import type { LocationFinderSearchEvent } from '../../../src/elements/location-finder/location-finder.events.js';
import { canEmulate, exampleProgram, until, visibleText } from '../../fixtures.js';
import { recordPrints, stopRecording, type Paper } from '../../printing.js';
import { cards, click, said, shown } from './helpers.js';
import { at, network, row } from './network.js';

const root = (element: Element) => element.shadowRoot!;
const field = (element: Element) => root(element).querySelector('input')!;
const title = (element: Element) => said(root(element).querySelector('#_results'));
const names = (element: Element) => cards(element).map((card) => said(card.querySelector('h3')));
const options = (element: Element) => [...root(element).querySelectorAll('[role=option]')].map(said);
const status = (element: Element) => said(root(element).querySelector('[role=status]'));
const button = (element: Element, name: string) =>
  [...root(element).querySelectorAll('button')].find((one) => said(one).includes(name))!;
const box = (element: Element, name: string) =>
  [...root(element).querySelectorAll('label')].find((one) => said(one).startsWith(name))!;

async function type(element: Element, words: string): Promise<void> {
  field(element).focus();
  field(element).select();
  await sendKeys({ press: 'Delete' });
  await sendKeys({ type: words });
}

async function search(element: Element, words: string): Promise<void> {
  await type(element, words);
  await sendKeys({ press: 'Enter' });
}

/** What a server answers; a response that nobody fetched has no address. */
function answered(address: unknown, text: string, init?: ResponseInit): Promise<Response> {
  const response = new Response(text, init);
  Object.defineProperty(response, 'url', { value: String(address) });
  return Promise.resolve(response);
}

const becomes = (element: Element, words: string) => until(() => title(element) === words);

async function openFilters(element: Element): Promise<void> {
  await click(root(element).querySelector('.filters > summary')!);
  await until(() => root(element).querySelectorAll('fieldset').length > 0);
}

const ATHENS = '3 of 5 places within 25 miles of Athens, GA';

describe('location-finder: search', () => {
  before(() => setViewport({ width: 1000, height: 900 }));

  it('is offered from four places on', async () => {
    expect(field(await shown(network.slice(0, 3)))).to.equal(null);
    const element = await shown(network.slice(0, 4));
    expect(said(field(element).labels![0])).to.equal('ZIP code or city');
    expect(title(element)).to.equal('4 places');
    expect(names(element)).to.deep.equal(['Middle House', 'Yonder House', 'Zinnia House', 'Aster House']);
  });

  it('finds what is near a city, nearest first, and gives the focus to what was found', async () => {
    const element = await shown(network);
    await search(element, 'athens');
    await becomes(element, ATHENS);
    expect(names(element)).to.deep.equal(['Middle House', 'Zinnia House', 'Aster House', 'House by video']);
    await until(() => said(root(element).activeElement) === ATHENS);
    expect(visibleText(element))
      .to.contain('10 miles')
      .and.to.contain('Nearest first. Call before you visit.');
  });

  it('changes nothing while somebody types', async () => {
    const element = await shown(network);
    await type(element, 'Athens');
    await until(() => options(element).length === 1);
    expect(title(element)).to.equal('5 places');
  });

  it('shows what treats by video wherever the visitor is, marked and without a number', async () => {
    const element = await shown(network);
    await search(element, 'Athens, GA');
    await becomes(element, ATHENS);
    const card = cards(element).at(-1)!;
    expect(visibleText(card)).to.match(/^House by video ?Online/);
    expect(visibleText(cards(element)[2]!)).to.match(/^3/);
    expect(visibleText(element)).to.contain('1 more place treats by video or phone, wherever you are.');
  });

  it('shows the nearest where nothing lies within the radius, and says so', async () => {
    const elsewhere = at('lone', 'Lone House', 200, { address: { city: 'Lonetown', state: 'NC' } });
    const other = await shown([...network.slice(0, 4), elsewhere]);
    root(other).querySelector('select')!.value = '5';
    await search(other, 'Lonetown');
    await becomes(other, '1 of 5 places within 5 miles of Lonetown, NC');
    await openFilters(other);
    await click(box(other, 'Medicaid'));
    await becomes(other, 'Nothing that fits lies within 5 miles of Lonetown, NC. These are the nearest.');
    expect(names(other)).to.deep.equal(['Aster House', 'Middle House']);
  });

  it('offers the states of a name that is in several, and nobody has to guess', async () => {
    const twice = [...network, at('other', 'Other House', 400, { address: { city: 'Athens', state: 'OH' } })];
    const element = await shown(twice);
    await search(element, 'Athens');
    await becomes(element, 'There is more than one “Athens”. Which one do you mean?');
    await click(button(element, 'Athens, OH'));
    await becomes(element, '1 of 6 places within 25 miles of Athens, OH');
    expect(field(element).value).to.equal('Athens, OH');
  });

  it('says when nobody knows a place, and whom to call', async () => {
    const element = await shown(network);
    await search(element, 'Nowhereville');
    await becomes(element, 'We could not find “Nowhereville”');
    const text = visibleText(element);
    expect(text).to.contain('type a ZIP code of five digits').and.to.contain('(706) 555-0142');
    expect(text).to.contain('SAMHSA’s National Helpline, free at any hour: 1-800-662-4357');
    await expect(element).to.be.accessible();
  });

  it('tells the page what became of a search, and nothing else', async () => {
    const element = await shown(network);
    const events: LocationFinderSearchEvent[] = [];
    element.addEventListener('location-finder-search', (event) => events.push(event));
    await search(element, 'Athens');
    await becomes(element, ATHENS);
    await search(element, 'Nowhereville');
    await until(() => events.length === 2);
    expect(events.map(({ outcome }) => outcome)).to.deep.equal(['found', 'unknown']);
    expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['outcome']);
  });

  it('sorts by name and by distance again', async () => {
    const element = await shown(network);
    await search(element, 'Athens');
    await becomes(element, ATHENS);
    await click(button(element, 'Sort by name'));
    await until(() => names(element)[0] === 'Aster House');
    await click(button(element, 'Sort by distance'));
    await until(() => names(element)[0] === 'Middle House');
  });

  it('goes through pages of ten, and gives the focus to each', async () => {
    const element = await shown(row(23));
    expect(names(element)).to.have.length(10);
    await click(button(element, 'Next 10'));
    await until(() => names(element)[0] === 'Place 11');
    expect(visibleText(element)).to.contain('11 to 20 of 23');
    await until(() => root(element).activeElement?.id === '_results');
    await click(button(element, 'Next 3'));
    await until(() => names(element).length === 3);
    expect(button(element, 'Next')).not.to.exist;
    await click(button(element, 'Previous places'));
    await until(() => names(element)[0] === 'Place 11');
  });
});

describe('location-finder: suggestions', () => {
  it('are taken with the keys, and searched for only then', async () => {
    const element = await shown([...network, at('b', 'B', 5, { address: { city: 'Athol', state: 'GA' } })]);
    await type(element, 'ath');
    await until(() => options(element).length === 2);
    expect(field(element).getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await until(() => !!root(element).querySelector('[aria-selected=true]'));
    await until(() => said(root(element).querySelector('[aria-selected=true]')) === 'Athol, GA');
    const id = field(element).getAttribute('aria-activedescendant')!;
    expect(said(root(element).getElementById(id))).to.equal('Athol, GA');
    await sendKeys({ press: 'Enter' });
    await until(() => field(element).value === 'Athol, GA');
    expect(options(element)).to.deep.equal([]);
    expect(title(element)).to.equal('6 places');
    await sendKeys({ press: 'Enter' });
    await becomes(element, '4 of 6 places within 25 miles of Athol, GA');
  });

  it('go away with Escape, which leaves what was typed', async () => {
    const element = await shown(network);
    await type(element, 'ath');
    await until(() => options(element).length === 1);
    await sendKeys({ press: 'Escape' });
    await until(() => options(element).length === 0);
    expect(field(element).value).to.equal('ath');
  });

  it('can be pressed', async () => {
    const element = await shown(network);
    await type(element, 'ath');
    await until(() => options(element).length === 1);
    await click(root(element).querySelector('[role=option]')!);
    await until(() => field(element).value === 'Athens, GA');
    expect(root(element).activeElement).to.equal(field(element));
  });
});

describe('location-finder: filters', () => {
  it('come from the places, with counts and what they mean', async () => {
    const element = await shown(network);
    await openFilters(element);
    const [levels] = root(element).querySelectorAll('fieldset');
    expect(said(levels)).to.equal('Level of care How much treatment there is each week. IOP 4 PHP 2');
    expect(visibleText(element)).to.contain('Korean').and.not.to.contain('Access');
    await expect(element).to.be.accessible();
  });

  it('hold at once, say so politely, and leave the focus where it is', async () => {
    const element = await shown(network);
    await openFilters(element);
    await click(box(element, 'PHP'));
    await becomes(element, '2 of 5 places for PHP');
    await until(() => status(element) === '2 of 5 places for PHP');
    expect((root(element).activeElement as HTMLInputElement).type).to.equal('checkbox');
    expect(said(root(element).querySelector('.filters summary'))).to.equal('Filters 1 on');
    await click(button(element, 'Remove PHP'));
    await becomes(element, '5 places');
  });

  it('that leave nothing say which one to loosen', async () => {
    const element = await shown(network);
    await openFilters(element);
    await click(box(element, 'Medicare'));
    await becomes(element, '1 of 5 places');
    await click(box(element, 'Spanish'));
    await becomes(element, 'No place fits all your filters');
    expect(visibleText(element)).to.match(
      /The filter that leaves most out is “(Medicare|Spanish)”\. Without it there is 1\./,
    );
    await click(button(element, 'Drop “'));
    await becomes(element, '1 of 5 places');
  });
});

describe('location-finder: ZIP codes', () => {
  const real = window.fetch;
  afterEach(() => {
    window.fetch = real;
  });

  it('are looked up in one file that covers a tenth of the country', async () => {
    const asked: string[] = [];
    window.fetch = (address, options) => {
      asked.push(`${address as string} ${options?.credentials} ${options?.referrerPolicy}`);
      return answered(address, '30601 1\n3395 0\n-8336 0');
    };
    const element = await shown(network, 'zip-data="https://cdn.example/zip"');
    await search(element, '30601');
    await becomes(element, '3 of 5 places within 25 miles of 30601');
    await search(element, '30699');
    await becomes(element, '3 of 5 places within 25 miles of 30699');
    expect(visibleText(element)).to.contain('We do not know 30699 exactly.');
    expect(asked[0]).to.equal('https://cdn.example/zip/3.txt omit no-referrer');
  });

  it('that cannot be looked up lose nothing that was typed, and can be tried again', async () => {
    let fails = true;
    window.fetch = (address) =>
      fails ? Promise.reject(new TypeError('offline')) : answered(address, '30601\n3395\n-8336');
    const element = await shown(network, 'zip-data="/zip/"');
    const outcomes: string[] = [];
    element.addEventListener('location-finder-search', ({ outcome }) => outcomes.push(outcome));
    await search(element, '30601');
    await becomes(element, 'The places could not be loaded');
    expect(field(element).value).to.equal('30601');
    expect(visibleText(element)).to.contain('(706) 555-0142').and.to.contain('1-800-662-4357');
    fails = false;
    await click(button(element, 'Try again'));
    await becomes(element, '3 of 5 places within 25 miles of 30601');
    expect(outcomes).to.deep.equal(['failed', 'found']);
  });
});

describe('location-finder: the visitor’s own place', () => {
  let asked = 0;
  let answer: (found: PositionCallback, failed: PositionErrorCallback) => void;
  before(() => {
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition: (found: PositionCallback, failed: PositionErrorCallback) => {
          asked += 1;
          answer(found, failed);
        },
      },
    });
  });
  after(() => void delete (navigator as { geolocation?: unknown }).geolocation);

  it('is no matter where the author did not allow it', async () => {
    expect(button(await shown(network), 'Use my location')).not.to.exist;
  });

  it('is asked for after a click', async () => {
    asked = 0;
    answer = (found) => found({ coords: { latitude: 33.951, longitude: -83.361 } } as GeolocationPosition);
    const element = await shown(network, 'allow-geolocation');
    field(element).focus();
    await sendKeys({ press: 'Tab' });
    expect(asked).to.equal(0);
    await click(button(element, 'Use my location'));
    await becomes(element, '3 of 5 places within 25 miles of your location');
    expect(asked).to.equal(1);
  });

  it('that is kept secret leaves the field', async () => {
    answer = (_, failed) => failed({ code: 1 } as GeolocationPositionError);
    const element = await shown(network, 'allow-geolocation');
    await click(button(element, 'Use my location'));
    await until(() => visibleText(element).includes('Your location could not be found.'));
    expect(title(element)).to.equal('5 places');
  });
});

describe('location-finder: the author’s own search', () => {
  const withEngine = async (engine: LocationFinder['searchLocations']) => {
    const element = await shown([], '', { locations: { places: network } });
    element.searchLocations = engine;
    await element.updateComplete;
    return element;
  };

  it('is trusted in nothing', async () => {
    const rows = [network[1], network[0], network[0], { id: 'BAD ID' }, null].map((place) => ({ place }));
    const element = await withEngine(() =>
      Promise.resolve({ places: rows, total: 99, exact: false, notes: [] } as never),
    );
    await until(() => names(element).length === 2);
    expect(names(element)).to.deep.equal(['Yonder House', 'Middle House']);
  });

  it('is asked anew for each search, and an old answer never overtakes a new one', async () => {
    const waiting: { query: PlaceQuery; answer: (places: unknown[]) => void }[] = [];
    const element = await withEngine(
      (query) =>
        new Promise((found) => {
          waiting.push({
            query,
            answer: (places) =>
              found({
                places: places.map((place) => ({ place })),
                total: 1,
                exact: true,
                notes: [],
              } as never),
          });
        }),
    );
    await until(() => waiting.length === 1);
    expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
    waiting[0]!.answer([network[0]]);
    await until(() => names(element)[0] === 'Middle House');
    await search(element, '');
    await until(() => waiting.length === 2);
    await search(element, '');
    await until(() => waiting.length === 3);
    expect(waiting.slice(1).map(({ query }) => query.signal!.aborted)).to.deep.equal([true, false]);
    waiting[2]!.answer([network[1]]);
    await until(() => names(element)[0] === 'Yonder House');
    waiting[1]!.answer([network[2]]);
    await new Promise((done) => setTimeout(done));
    expect(names(element)).to.deep.equal(['Yonder House']);
  });

  it('is not given up for a list to print', async () => {
    let asked = 0;
    let answer!: (given: unknown) => void;
    const answerOf = (place: unknown) => ({ places: [{ place }], total: 1, exact: true, notes: [] });
    const element = await withEngine(() => {
      asked += 1;
      if (asked === 1) return Promise.resolve(answerOf(network[0]) as never);
      return new Promise((found) => {
        answer = found as never;
      });
    });
    await until(() => names(element)[0] === 'Middle House');
    await search(element, 'Athens, GA');
    await until(() => asked === 2);
    await click(button(element, 'Print this list'));
    answer(answerOf(network[1]));
    await until(() => names(element)[0] === 'Yonder House');
    expect(visibleText(element)).not.to.contain('could not be loaded');
    expect(asked).to.equal(2);
  });

  it('is told what is looked for, and nothing that was typed', async () => {
    const queries: PlaceQuery[] = [];
    const element = await withEngine((query) => {
      queries.push(query);
      return Promise.resolve({
        places: network.map((place) => ({ place })),
        total: 5,
        exact: true,
        notes: [],
      } as never);
    });
    await becomes(element, '5 places');
    expect(JSON.stringify(queries[0])).to.equal('{"filters":{},"limit":50,"signal":{}}');
    await search(element, 'Athens, GA');
    await until(() => queries.length === 2);
    const { center, radius, limit, sort } = queries[1]!;
    expect(center!.lat).to.be.closeTo(33.95, 0.1);
    expect([radius, limit, sort]).to.deep.equal([25, 50, undefined]);
    expect(JSON.stringify(queries[1])).not.to.contain('Athens');
    await openFilters(element);
    await click(box(element, 'PHP'));
    await until(() => queries.length === 3);
    expect(queries[2]!.filters).to.deep.equal({ levels: ['php'] });
  });

  it('has filters from what it brought, which hold whatever it answers', async () => {
    const element = await withEngine(() =>
      Promise.resolve({
        places: network.map((place) => ({ place })),
        total: 5,
        exact: true,
        notes: [],
      } as never),
    );
    await becomes(element, '5 places');
    await openFilters(element);
    const [levels] = root(element).querySelectorAll('fieldset');
    expect(said(levels)).to.contain('IOP 4 PHP 2');
    await click(box(element, 'PHP'));
    await until(() => names(element).length === 2);
    expect(names(element)).to.deep.equal(['Zinnia House', 'Aster House']);
    expect(said(root(element).querySelector('fieldset'))).to.contain('IOP 4 PHP 2');
  });

  it('is asked for more as a visitor goes on, and counts what it has not brought as more', async () => {
    const all = row(70);
    const cursors: unknown[] = [];
    const element = await withEngine(({ cursor, limit = 0 }) => {
      cursors.push(cursor);
      const from = Number(cursor ?? 0);
      const places = all.slice(from, from + limit).map((place) => ({ place: { ...place, levels: ['iop'] } }));
      const next = from + limit < all.length ? { cursor: String(from + limit) } : {};
      return Promise.resolve({ places, total: 70, exact: true, notes: [], ...next } as never);
    });
    await becomes(element, '70 places');
    await openFilters(element);
    expect(said(root(element).querySelector('fieldset'))).to.contain('IOP 50+');
    for (const next of [11, 21, 31, 41, 51]) {
      await click(button(element, 'Next 10'));
      await until(() => names(element)[0] === `Place ${next}`);
    }
    expect(cursors).to.deep.equal([undefined, '50']);
  });

  it('that brings nothing before it knows where asks for a place', async () => {
    const element = await withEngine(({ center }) =>
      Promise.resolve({
        places: center ? [{ place: network[0] }] : [],
        total: center ? 1 : 0,
        exact: true,
        notes: [],
      } as never),
    );
    await becomes(element, 'Search by ZIP code or city');
    await search(element, 'Athens, GA');
    await until(() => names(element)[0] === 'Middle House');
  });

  it('is given up when the element is taken away', async () => {
    const signals: AbortSignal[] = [];
    const element = await withEngine(({ signal }) => {
      signals.push(signal!);
      return new Promise(() => undefined);
    });
    await until(() => signals.length === 1);
    element.remove();
    await until(() => signals[0]!.aborted);
    await element.updateComplete;
    expect(signals).to.have.length(1);
  });

  it('that fails says so, and whom to call', async () => {
    const element = await withEngine(() => Promise.reject(new Error('down')));
    await becomes(element, 'The places could not be loaded');
    expect(visibleText(element)).to.contain('(706) 555-0142');
  });
});

describe('location-finder: a file of places', () => {
  const real = window.fetch;
  afterEach(() => {
    window.fetch = real;
  });
  const features = network.map((place) => {
    const { coordinates: point, ...properties } = { coordinates: undefined, ...place };
    const geometry = point && { type: 'Point', coordinates: [point.longitude, point.latitude] };
    return { type: 'Feature', geometry, properties };
  });
  const locations = { source: 'geojson', url: 'https://example.org/places.geojson' };

  it('is fetched without credentials, and searched like any other', async () => {
    let asked = '';
    window.fetch = (address, options) => {
      asked = `${address as string} ${options?.credentials} ${options?.referrerPolicy}`;
      return answered(address, JSON.stringify({ type: 'FeatureCollection', features }));
    };
    const element = await shown([], '', { locations });
    await becomes(element, '5 places');
    expect(asked).to.equal('https://example.org/places.geojson omit no-referrer');
    await search(element, 'Athens');
    await becomes(element, ATHENS);
  });

  it('leaves the children where they are until it has come', async () => {
    let come!: () => void;
    window.fetch = (address) =>
      new Promise((found) => {
        come = () =>
          void answered(address, JSON.stringify({ type: 'FeatureCollection', features })).then(found);
      });
    const element = await shown([], '', { locations });
    await until(() => !!come);
    expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
    come();
    await becomes(element, '5 places');
  });

  it('is looked for beside the page where its address is relative', async () => {
    let asked = '';
    window.fetch = (address) => {
      asked = address as string;
      return answered(address, JSON.stringify(network));
    };
    const element = await shown([], '', { locations: { ...locations, url: 'lists/places.json' } });
    await becomes(element, '5 places');
    expect(asked).to.equal(new URL('lists/places.json', document.baseURI).href);
  });

  it('is given up when the element is taken away', async () => {
    const signals: AbortSignal[] = [];
    window.fetch = (_, options) => {
      signals.push(options!.signal!);
      return new Promise(() => undefined);
    };
    const element = await shown([], '', { locations });
    await until(() => signals.length === 1);
    element.remove();
    await until(() => signals[0]!.aborted);
    expect(signals).to.have.length(1);
  });

  for (const [what, text, code] of [
    ['is not there', '', 404],
    ['is no JSON', '<html>', 200],
  ] as const) {
    it(`that ${what} says whom to call`, async () => {
      window.fetch = (address) => answered(address, text, { status: code });
      const element = await shown([], '', { locations });
      await becomes(element, 'The places could not be loaded');
      expect(visibleText(element)).to.contain('(706) 555-0142');
    });
  }
});

describe('location-finder: the map', () => {
  const focused = (element: Element) => said(root(element).activeElement);

  async function withMap(): Promise<LocationFinder> {
    const element = await shown(network);
    await search(element, 'Athens');
    await becomes(element, ATHENS);
    await click(button(element, 'Show map'));
    await until(() => root(element).querySelectorAll('#_map button').length > 3);
    return element;
  }

  it('comes when it is asked for, and takes the focus', async () => {
    const element = await withMap();
    await until(() => root(element).activeElement?.id === '_map');
    expect(button(element, 'Show map')).not.to.exist;
    await expect(element).to.be.accessible();
  });

  it('has a marker for each numbered place, which leads to its card, and a card leads to its marker', async () => {
    const element = await withMap();
    const marker = (number: string) =>
      [...root(element).querySelectorAll<HTMLElement>('#_map button')].find((one) =>
        (one.ariaLabel ?? said(one)).startsWith(number),
      )!;
    await until(() => !!marker('2'));
    marker('1').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => root(element).activeElement === marker('2'));
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element) === 'Zinnia House');
    const number = cards(element)[2]!.querySelector<HTMLElement>('[role=button]')!;
    expect(number.ariaLabel).to.equal('3, on the map');
    number.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !!root(element).activeElement?.closest('#_map'));
    expect(root(element).activeElement!.ariaLabel ?? focused(element)).to.match(/^3\b/);
  });

  it('shows what the next search finds', async () => {
    const element = await withMap();
    const markers = () => root(element).querySelectorAll('#_map button').length;
    const before = markers();
    await openFilters(element);
    await click(box(element, 'PHP'));
    await until(() => markers() < before);
  });
});

if (canEmulate())
  describe('location-finder on paper', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('is a list of what was found, with numbers and without anything to press', async () => {
      const element = await shown(network);
      await search(element, 'Athens');
      await becomes(element, ATHENS);
      await emulateMedia({ media: 'print' });
      const text = visibleText(element);
      for (const part of ['Find a place near you', ATHENS, 'Zinnia House', '10 miles', '(706) 555-0142'])
        expect(text).to.contain(part);
      expect(text).not.to.match(/Search|Filters|Show map|Directions|Sort|More about/);
    });
  });

describe('location-finder: search in Spanish', () => {
  it('has no English word', async () => {
    const spanish = await exampleProgram('georgia-network-spanish');
    const element = await shown([], 'allow-geolocation', spanish);
    await openFilters(element);
    await search(element, 'Atlanta');
    await until(() => / de Atlanta, GA$/.test(title(element)));
    await search(element, 'Nada');
    await becomes(element, 'No encontramos «Nada»');
    const text = root(element).textContent;
    expect(text).not.to.match(
      /\b(Search|Filters|within|places|miles|Next|Sort|Use my|found|Call|Directions|Website|Level|Paying|Ages|Any)\b/,
    );
  });
});

describe('location-finder: a list to take along', () => {
  afterEach(stopRecording);

  it('has all that was found, with hours and what is offered, under the summary', async () => {
    const papers = recordPrints();
    const hours = {
      timeZone: 'America/New_York',
      weekly: [{ dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '17:00' }],
    };
    const element = await shown(row(23).map((place) => ({ ...place, hours, payment: ['medicaid'] })));
    await openFilters(element);
    await click(box(element, 'Medicaid'));
    await until(() => !!button(element, 'Remove Medicaid'));
    await click(button(element, 'Print this list'));
    await until(() => papers.length === 1);
    const [{ text, document: paper }] = papers as [Paper];
    expect(paper.querySelectorAll('.place')).to.have.length(23);
    for (const part of [
      'Find a place near you',
      '23 places',
      'Medicaid',
      'Monday to Wednesday: 9 AM to 5 PM',
    ])
      expect(text).to.contain(part);
    expect(
      [...paper.querySelectorAll('details:not(.filters)')].every((one) => one.hasAttribute('open')),
    ).to.equal(true);
    await until(() => names(element).length === 10);
    expect(root(element).querySelector('.place details')!.hasAttribute('open')).to.equal(false);
    papers[0]!.done();
  });
});
