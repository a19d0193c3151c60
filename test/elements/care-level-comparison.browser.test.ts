import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { CareLevelComparisonFilterEvent } from '../../src/elements/care-level-comparison/care-level-comparison.events.js';
import { CareLevelComparison } from '../../src/elements/care-level-comparison/care-level-comparison.js';
import type { CareLevel, CareLevels } from '../../src/program/care-levels.js';
import { FLOOR, states } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { canEmulate, place, until, visibleText } from '../fixtures.js';

CareLevelComparison.define();

const base = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
  program: { name: 'Intensive Outpatient Program', level: 'iop' },
};

const php: CareLevel = {
  id: 'php',
  name: 'Partial hospitalization',
  abbreviation: 'PHP',
  hoursPerWeek: { min: 20 },
  overnight: false,
  setting: 'A clinic',
  source: { label: 'Handbook', url: 'https://example.org/handbook' },
};
const iop: CareLevel = {
  id: 'iop',
  name: 'Intensive outpatient',
  abbreviation: 'IOP',
  hoursPerWeek: { min: 9, max: 19 },
  daysPerWeek: { min: 3, max: 5 },
  overnight: false,
  setting: 'A clinic',
  nextSteps: { levels: ['op', 'php'] },
  source: { label: 'Handbook', url: 'https://example.org/handbook' },
};
const op: CareLevel = {
  id: 'op',
  name: 'Outpatient',
  hoursPerWeek: { max: 8 },
  overnight: false,
  setting: 'A clinic',
};
const three = [php, iop, op];

/** So many levels, each with something of its own and something they share. */
const many = (count: number): CareLevel[] =>
  [...'abcdefghijkl'.slice(0, count)].map((id) => ({
    id,
    name: `Level ${id}`,
    setting: `Place ${id}`,
    overnight: false,
  }));

interface Setting {
  /** Width of the element's place, in pixels; its font has 16. */
  width?: number;
  attributes?: string;
  changes?: object;
}

async function shown(
  careLevels: CareLevels | CareLevel[],
  { width = 900, attributes = '', changes = {} }: Setting = {},
): Promise<CareLevelComparison> {
  const page = await place<HTMLElement>(
    `<div style="inline-size: ${width}px; font-size: 16px">
      <care-level-comparison ${attributes}>${FLOOR}</care-level-comparison>
    </div>`,
  );
  const element = page.querySelector('care-level-comparison')!;
  element.program = { ...base, ...changes, careLevels };
  await element.updateComplete;
  return element;
}

const find = <T extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const said = (node: Element) => visibleText(node);
const isSeen = (node: Element) => node.checkVisibility();

/** The table as a reader sees it: its rows, with the texts of their cells. */
const table = (element: Element) =>
  [...find<HTMLTableElement>(element, 'table').rows]
    .filter(isSeen)
    .map((row) => [...row.cells].map((cell) => said(cell)));

/** The cards as a reader sees them: heading, then pairs. */
const cards = (element: Element) =>
  all(element, '[part~=card]')
    .filter(isSeen)
    .map((card) => [
      said(card.querySelector('h1, h2, h3, h4, h5, h6')!),
      ...[...card.querySelectorAll('dl > div')]
        .filter(isSeen)
        .map((pair) => [...pair.children].map((part) => said(part))),
    ]);

/** Changes the width of the element's place; WebKit asks its container queries with the next frame. */
async function resize(page: HTMLElement, width: number): Promise<void> {
  page.style.inlineSize = `${width}px`;
  await nextFrame();
  await nextFrame();
}

const filter = (element: Element) => find<HTMLButtonElement>(element, 'button');
const status = (element: Element) => said(find(element, '[role=status]'));

/** What the page's author is told while something happens. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...parts: unknown[]) => lines.push(parts.join(' '));
  await act();
  console.warn = warn;
  return lines;
}

describe('care-level-comparison: the table', () => {
  it('puts the levels across and what is known of them down', async () => {
    expect(table(await shown(three))).to.deep.equal([
      ['', 'PHP Partial hospitalization', 'This program IOP Intensive outpatient', 'Outpatient'],
      ['Treatment hours a week', '20 or more', '9 to 19', 'Up to 8'],
      ['Days each week', 'Ask us', '3 to 5', 'Ask us'],
      ['Overnight stay', 'No', 'No', 'No'],
      ['Where', 'A clinic', 'A clinic', 'A clinic'],
      ['What can come next', 'Ask us', 'Outpatient or PHP', 'Ask us'],
    ]);
  });

  it('is a real table, whose headers say what they head', async () => {
    const { caption, tHead, tBodies } = find<HTMLTableElement>(await shown(three), 'table');
    expect(said(caption!)).to.equal('Three levels of care, from more hours to fewer');
    const [corner, ...columns] = tHead!.rows[0]!.cells;
    expect(corner!.localName).to.equal('td');
    expect(columns.map(({ scope }) => scope)).to.deep.equal(['col', 'col', 'col']);
    expect(columns.map(({ abbr }) => abbr)).to.deep.equal(['PHP', 'IOP', 'Outpatient']);
    for (const row of tBodies[0]!.rows) expect(row.cells[0]!.scope).to.equal('row');
  });

  it('names the other names of a level, and what a framework calls it, below its own', async () => {
    const level = {
      ...php,
      alsoCalled: ['Day treatment', 'Day program'],
      framework: { name: 'The ASAM Criteria', edition: '4', level: '2.5' },
    };
    expect(table(await shown([level]))[0]![1]).to.equal(
      'PHP Partial hospitalization Also called Day treatment or Day program The ASAM Criteria, edition 4: level 2.5',
    );
  });

  it('leaves out the edition of a framework that has none', async () => {
    const element = await shown([{ ...op, framework: { name: 'A framework', level: '1' } }]);
    expect(table(element)[0]![1]).to.equal('Outpatient A framework: level 1');
  });

  it('says for whom a level is: whom of all ages, and in which situation', async () => {
    const element = await shown([{ ...op, population: 'adults', suits: 'People who work' }]);
    expect(table(element).at(-1)).to.deep.equal(['Who it is for', 'Adults People who work']);
  });

  it('marks the program’s own level in words, and in no other column', async () => {
    const element = await shown(three);
    const own = all(element, 'table [part=own]');
    expect(own).to.have.length(6);
    expect(own.every((cell) => (cell as HTMLTableCellElement).cellIndex === 2)).to.equal(true);
    expect(visibleText(element).match(/This program/g)).to.have.length(1);
  });

  it('marks no level when the program says none', async () => {
    const element = await shown(three, { changes: { program: { name: 'A program' } } });
    expect(visibleText(element)).not.to.contain('This program');
  });

  it('has a title of its own where the document gives none', async () => {
    expect(said(find(await shown(three), 'h2'))).to.equal('Levels of care, side by side');
    const element = await shown({ title: 'IOP and others', text: 'Levels differ.', levels: three });
    expect(said(find(element, 'h2'))).to.equal('IOP and others');
    expect(visibleText(element)).to.contain('Levels differ.');
  });

  it('fits the outline of the page', async () => {
    const element = await shown(three, { attributes: 'heading-level="4"' });
    expect(said(find(element, 'h4'))).to.equal('Levels of care, side by side');
  });

  it('shows one level, and then neither an order nor a filter', async () => {
    const element = await shown([iop]);
    expect(said(find(element, 'caption'))).to.equal('One level of care');
    expect(filter(element)).to.equal(null);
  });

  it('shows levels of which only the names are known', async () => {
    const element = await shown([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]);
    expect(table(element)).to.deep.equal([['', 'A', 'B']]);
    expect(visibleText(element)).not.to.contain('Ask us');
  });

  it('keeps its children without levels of care', async () => {
    const element = await shown(three);
    element.program = base;
    await element.updateComplete;
    expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
  });
});

describe('care-level-comparison: which levels', () => {
  const heads = (element: Element) =>
    all(element, 'thead th').map((head) => (head as HTMLTableCellElement).abbr);

  it('follows the document', async () => {
    const element = await shown({ compare: ['op', 'iop'], levels: three });
    expect(heads(element)).to.deep.equal(['Outpatient', 'IOP']);
  });

  it('follows the page before the document, also when it changes its mind', async () => {
    const element = await shown({ compare: ['op'], levels: three }, { attributes: 'levels="iop php"' });
    expect(heads(element)).to.deep.equal(['IOP', 'PHP']);
    element.levels = 'php op';
    await element.updateComplete;
    expect(heads(element)).to.deep.equal(['PHP', 'Outpatient']);
    element.removeAttribute('levels');
    element.levels = null;
    await element.updateComplete;
    expect(heads(element)).to.deep.equal(['Outpatient']);
  });

  it('claims the order from more hours to fewer only where it is the document’s', async () => {
    const element = await shown(three, { attributes: 'levels="php op"' });
    expect(said(find(element, 'caption'))).to.equal('Two levels of care, from more hours to fewer');
    element.levels = 'op iop php';
    await element.updateComplete;
    expect(said(find(element, 'caption'))).to.equal('Three levels of care');
  });

  it('leaves out what is no level, and tells the page’s author once', async () => {
    const lines = await warnings(async () => {
      const element = await shown(three, { attributes: 'levels="iop detox op rehab"' });
      expect(heads(element)).to.deep.equal(['IOP', 'Outpatient']);
      element.headingLevel = 3;
      await element.updateComplete;
    });
    expect(lines).to.deep.equal(['iop-widgets: <care-level-comparison> knows no such level detox rehab']);
  });

  it('shows all levels when it knows none of those asked for', async () => {
    await warnings(async () => {
      const element = await shown(three, { attributes: 'levels="all"' });
      expect(heads(element)).to.deep.equal(['PHP', 'IOP', 'Outpatient']);
    });
  });
});

describe('care-level-comparison: what is not known', () => {
  it('says whom to ask, with the number, once', async () => {
    const element = await shown(three);
    const link = find<HTMLAnchorElement>(element, 'a[href^=tel]');
    expect(said(link.parentElement!)).to.equal('Ask us: Example Recovery, (706) 555-0142');
    expect(link.href).to.equal('tel:+17065550142');
  });

  it('gives no number when everything is known', async () => {
    const element = await shown(many(2));
    expect(visibleText(element)).not.to.match(/Ask us|555/);
  });

  it('gives no number that cannot be dialled', async () => {
    const element = await shown(three, { changes: { provider: { name: 'A', phone: 'call us' } } });
    expect(all(element, 'a[href^=tel]')).to.be.empty;
    expect(table(element)[2]).to.deep.equal(['Days each week', 'Ask us', '3 to 5', 'Ask us']);
  });
});

describe('care-level-comparison: show only differences', () => {
  const rows = (element: Element) => table(element).map(([title]) => title);

  it('hides what is the same in all levels, and says how many rows are left', async () => {
    const element = await shown(three);
    expect(status(element)).to.equal('');
    filter(element).focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([
      '',
      'Treatment hours a week',
      'Days each week',
      'What can come next',
    ]);
    expect(status(element)).to.equal('Rows shown: 3 of 5');
    expect(filter(element).getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rows(element)).to.have.length(6);
    expect(status(element)).to.equal('Rows shown: 5 of 5');
    expect(filter(element).getAttribute('aria-pressed')).to.equal('false');
  });

  it('tells the page what a visitor asked for, and nothing else', async () => {
    const element = await shown(three);
    const events: CareLevelComparisonFilterEvent[] = [];
    const listen = (event: CareLevelComparisonFilterEvent) => void events.push(event);
    const page = element.parentElement!;
    page.addEventListener('care-level-comparison-filter', listen);
    const { x, y } = filter(element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 20), Math.round(y + 20)] });
    await sendKeys({ press: 'Enter' });
    expect(events.map(({ differencesOnly }) => differencesOnly)).to.deep.equal([true, false]);
    expect(events[0]!.composed).to.equal(true);
    const own = Object.keys(events[0]!).filter((key) => key !== 'isTrusted');
    expect(own).to.deep.equal(['differencesOnly']);
  });

  it('counts a stay at home as the same, however it is worded', async () => {
    const element = await shown([php, { ...iop, overnightText: 'No, you live at home' }, op]);
    filter(element).click();
    await element.updateComplete;
    expect(rows(element)).not.to.include('Overnight stay');
  });

  it('is not offered where all rows differ', async () => {
    const element = await shown([
      { id: 'a', name: 'A', setting: 'Here' },
      { id: 'b', name: 'B', setting: 'There' },
    ]);
    expect(filter(element)).to.equal(null);
  });

  it('is not offered where all rows are the same, and leaves none out', async () => {
    const element = await shown(three);
    filter(element).click();
    element.program = { ...base, careLevels: [php, { ...php, id: 'iop' }] };
    await element.updateComplete;
    expect(filter(element)).to.equal(null);
    expect(rows(element)).to.include('Where');
  });

  it('speaks up after a page translator has been at work', async () => {
    const element = await shown(three);
    filter(element).click();
    await element.updateComplete;
    for (const node of [find(element, '[role=status]'), ...all(element, 'tbody th')]) {
      const font = document.createElement('font');
      font.textContent = `«${node.textContent.trim()}»`;
      node.replaceChildren(font);
    }
    filter(element).click();
    await element.updateComplete;
    expect(status(element)).to.equal('Rows shown: 5 of 5');
    expect(rows(element).slice(1)).to.deep.equal([
      '«Treatment hours a week»',
      '«Days each week»',
      '«Overnight stay»',
      '«Where»',
      '«What can come next»',
    ]);
  });
});

describe('care-level-comparison: what stands below', () => {
  const below = (element: Element) => visibleText(element).split(/(?=Sources)/)[1]!;

  it('lists each source once, with the levels it is for', async () => {
    const element = await shown([php, iop, { ...op, source: { label: 'Leaflet' } }]);
    expect(below(element)).to.equal(
      'Sources PHP, IOP: Handbook Outpatient: Leaflet General information. Only an assessment can tell which level fits.',
    );
    const link = find<HTMLAnchorElement>(element, 'li a');
    expect([link.href, link.rel]).to.deep.equal(['https://example.org/handbook', 'noreferrer']);
  });

  it('names no level at a source of all of them', async () => {
    expect(below(await shown([php, iop]))).to.match(/^Sources Handbook General/);
  });

  it('says nothing about sources where there are none', async () => {
    expect(visibleText(await shown(many(2)))).not.to.contain('Sources');
  });

  it('shows the document’s note, and that only an assessment can tell', async () => {
    const element = await shown({ note: 'Hours differ.', levels: three });
    expect(said(find(element, '[part=note]'))).to.equal('Hours differ.');
    expect(visibleText(element)).to.contain('Only an assessment can tell which level fits.');
  });
});

describe('care-level-comparison: where it is narrow', () => {
  it('shows one card for each level, with the same content', async () => {
    const element = await shown(three, { width: 900 });
    const [heads, ...rows] = table(element);
    await resize(element.parentElement!, 320);
    const asCards = heads!.slice(1).map((head, at) => [head, ...rows.map((row) => [row[0], row[at + 1]])]);
    expect(cards(element)).to.deep.equal(asCards);
    expect(visibleText(element)).to.contain('Three levels of care, from more hours to fewer');
  });

  it('puts the levels’ names one level below the title', async () => {
    const element = await shown(three, { width: 320, attributes: 'heading-level="3"' });
    expect(all(element, 'h4').map(said)).to.deep.equal([
      'PHP Partial hospitalization',
      'This program IOP Intensive outpatient',
      'Outpatient',
    ]);
    element.headingLevel = 6;
    await element.updateComplete;
    expect(all(element, 'h6')).to.have.length(4);
    expect(all(element, '[part=heading]')).to.have.length(1);
  });

  it('hides the same rows there', async () => {
    const element = await shown(three, { width: 320 });
    filter(element).click();
    await element.updateComplete;
    for (const card of cards(element)) expect(card).to.have.length(4);
  });

  it('asks how wide its place is, not how wide the window is', async () => {
    await setViewport({ width: 480, height: 640 });
    const element = await shown(three, { width: 900 });
    expect(isSeen(find(element, 'table'))).to.equal(true);
    await setViewport({ width: 1024, height: 768 });
    expect(isSeen(find(await shown(three, { width: 320 }), 'table'))).to.equal(false);
  });

  for (const [count, width] of [
    [1, 25],
    [2, 25],
    [3, 34],
    [4, 43],
    [5, 52],
    [6, 61],
    [12, 61],
  ] as const) {
    it(`has room for a table of ${count} from ${width}em on, and never shows table and cards together`, async () => {
      const element = await shown(many(count), { width: width * 16 });
      expect([isSeen(find(element, 'table')), cards(element).length]).to.deep.equal([true, 0]);
      await resize(element.parentElement!, width * 16 - 1);
      expect([isSeen(find(element, 'table')), cards(element).length]).to.deep.equal([false, count]);
    });
  }

  it('goes by the size of its text', async () => {
    const element = await shown(three, { width: 600 });
    expect(cards(element)).to.be.empty;
    element.parentElement!.style.fontSize = '32px';
    await resize(element.parentElement!, 600);
    expect(cards(element)).to.have.length(3);
  });
});

describe('care-level-comparison: more levels than fit', () => {
  const region = (element: Element) => find(element, '[role=region]');

  it('is a named region that the keyboard reaches and scrolls', async () => {
    const element = await shown(many(12), { width: 1000 });
    filter(element).focus();
    await sendKeys({ press: 'Tab' });
    const place = region(element);
    expect(element.shadowRoot!.activeElement).to.equal(place);
    expect(place.tabIndex).to.equal(0);
    const name = find(element, `#${place.getAttribute('aria-labelledby')}`);
    expect(said(name)).to.equal('12 levels of care, from more hours to fewer');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => place.scrollLeft > 0);
  });

  it('keeps the names of the rows and the caption in sight', async () => {
    const element = await shown(many(12), { width: 1000 });
    const place = region(element);
    place.scrollLeft = 300;
    const edge = place.getBoundingClientRect().left;
    for (const head of all(element, 'thead td, tbody th, caption > span')) {
      expect(head.getBoundingClientRect().left).to.be.closeTo(edge, 1);
    }
    const [, first] = find<HTMLTableElement>(element, 'table').rows[1]!.cells;
    expect(first!.getBoundingClientRect().left).to.be.below(edge);
    expect(getComputedStyle(find(element, 'tbody th')).backgroundImage).to.contain('gradient');
  });

  it('keeps them in sight from right to left, too', async () => {
    const element = await shown(many(12), { width: 1000, changes: { language: 'ar' } });
    const place = region(element);
    place.scrollLeft = -300;
    const edge = place.getBoundingClientRect().right;
    expect(find(element, 'tbody th').getBoundingClientRect().right).to.be.closeTo(edge, 1);
  });

  it('gives each level room to read', async () => {
    const element = await shown(many(12), { width: 1000 });
    for (const head of all(element, 'thead th')) expect(head.clientWidth).to.be.above(130);
  });

  for (const [count, width] of [
    [3, 34],
    [6, 61],
  ] as const) {
    it(`is no stop for the keyboard where ${count} levels fit`, async () => {
      const long = many(count).map((level) => ({
        ...level,
        setting: 'x'.repeat(200),
        alsoCalled: ['y'.repeat(200)],
      }));
      const element = await shown(long, { width: width * 16 });
      const place = find(element, 'table').parentElement!;
      expect(place.scrollWidth).to.equal(place.clientWidth);
      expect(place.hasAttribute('tabindex') || place.hasAttribute('role')).to.equal(false);
    });
  }
});

describe('care-level-comparison in other languages', () => {
  it('speaks Spanish with a Spanish document', async () => {
    const element = await shown(
      [
        { ...php, population: 'all' },
        { ...iop, hoursPerWeek: { min: 9.5, max: 19 }, alsoCalled: ['A', 'B'] },
        op,
      ],
      { changes: { language: 'es' } },
    );
    filter(element).click();
    await element.updateComplete;
    expect(table(element)).to.deep.equal([
      [
        '',
        'PHP Partial hospitalization',
        'Este programa IOP Intensive outpatient También se llama A o B',
        'Outpatient',
      ],
      ['Horas de tratamiento por semana', '20 o más', 'De 9,5 a 19', 'Hasta 8'],
      ['Días por semana', 'Pregúntenos', 'De 3 a 5', 'Pregúntenos'],
      ['Para quién es', 'Adultos y adolescentes', 'Pregúntenos', 'Pregúntenos'],
      ['Qué puede venir después', 'Pregúntenos', 'Outpatient o PHP', 'Pregúntenos'],
    ]);
    expect(said(find(element, 'caption'))).to.equal('Tres niveles de atención, de más a menos horas');
    expect(status(element)).to.equal('Filas visibles: 4 de 6');
    const text = visibleText(element);
    expect(text).to.contain('Mostrar solo las diferencias').and.to.contain('Fuentes PHP, IOP: Handbook');
    expect(text).to.contain('Solo una evaluación puede decir qué nivel es el adecuado.');
    expect(all(element, '[lang=en]')).to.be.empty;
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await shown(three, { changes: { language: 'ar' } });
    filter(element).click();
    await element.updateComplete;
    for (const word of ['This program', 'Ask us', '9 to 19', 'Where', 'Show only differences', 'Sources']) {
      const marked = all(element, '[lang=en]').filter((node) => node.textContent.trim() === word);
      expect(marked, word).not.to.be.empty;
      for (const node of marked) expect(getComputedStyle(node).direction, word).to.equal('ltr');
    }
    expect(find(element, '[role=status]').closest('[lang]')!.getAttribute('lang')).to.equal('en');
    const setting = all(element, 'td').find((cell) => cell.textContent.trim() === 'A clinic')!;
    expect(setting.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
  });

  it('runs from right to left with such a document', async () => {
    const element = await shown(three, { changes: { language: 'ar' } });
    const [first, second] = all(element, 'thead th').map((head) => head.getBoundingClientRect().left);
    expect(first).to.be.above(second!);
  });
});

describe('care-level-comparison for every reader', () => {
  const after = () => canEmulate() && emulateMedia({ media: 'screen', forcedColors: 'none' });

  if (canEmulate()) {
    it('prints a table without its button', async () => {
      const element = await shown(three);
      await emulateMedia({ media: 'print' });
      expect(isSeen(find(element, 'table'))).to.equal(true);
      expect(isSeen(filter(element))).to.equal(false);
      await after();
    });

    it('prints cards where the table would be cut off', async () => {
      const element = await shown(many(12), { width: 1000 });
      await emulateMedia({ media: 'print' });
      expect(isSeen(find(element, 'table'))).to.equal(false);
      expect(cards(element)).to.have.length(12);
      await after();
    });

    it('marks the own column with lines where colours are the reader’s', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await shown(three);
      for (const cell of all(element, 'table [part=own]')) {
        const { borderLeftStyle, borderRightStyle } = getComputedStyle(cell);
        expect([borderLeftStyle, borderRightStyle]).to.deep.equal(['solid', 'solid']);
      }
      await after();
    });
  }

  isAccessibleInEveryState('care-level-comparison', (element) => {
    find(element, 'button')?.click();
    expect(visibleText(element)).to.match(/\d/);
  });

  for (const name of ['very long', 'hostile', 'Spanish', 'right to left']) {
    it(`is never wider than its place: ${name}`, async () => {
      const { markup } = states['care-level-comparison']![name]!;
      const page = await place<HTMLElement>(`<div style="font-size: 16px">${markup}</div>`);
      for (const width of [1000, 600, 320, 160]) {
        await resize(page, width);
        expect(page.scrollWidth, `${width}px`).to.be.at.most(width);
      }
    });
  }

  it('draws markup of the document as text', async () => {
    const element = await place(states['care-level-comparison']!['hostile']!.markup);
    const tags = all(element, '*').map(({ localName }) => localName);
    for (const tag of ['script', 'img', 'iframe', 'style', 'form', 'template', 'call-cta']) {
      expect(tags).not.to.include(tag);
    }
    for (const link of all(element, 'a'))
      expect((link as HTMLAnchorElement).protocol).to.match(/^(https?|tel):$/);
    expect(visibleText(element)).to.contain('<script>globalThis.hostile=1</script>');
    expect(globalThis).not.to.have.property('hostile');
  });

  it('works after it was moved, and after it was taken out and put back', async () => {
    const element = await shown(three);
    const page = element.parentElement!;
    const other = document.createElement('section');
    page.after(other);
    other.append(element);
    element.remove();
    page.append(element);
    other.remove();
    filter(element).click();
    await element.updateComplete;
    expect(status(element)).to.equal('Rows shown: 3 of 5');
    expect(table(element)).to.have.length(4);
  });

  it('shows another document, and its children when there is none', async () => {
    const element = await shown(three);
    element.program = { ...base, careLevels: many(2) };
    await element.updateComplete;
    expect(table(element)[0]).to.deep.equal(['', 'Level a', 'Level b']);
    element.program = null;
    await element.updateComplete;
    expect(visibleText(element)).to.equal('Example Recovery: (706) 555-0142');
  });

  it('leaves out a level that cannot be used', async () => {
    const broken = [php, { id: 'No id', name: 'Broken' }, { name: 'Nameless' }, op] as CareLevel[];
    await warnings(async () => {
      expect(table(await shown(broken))[0]).to.deep.equal(['', 'PHP Partial hospitalization', 'Outpatient']);
    });
  });
});
