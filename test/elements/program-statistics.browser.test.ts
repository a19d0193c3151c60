import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { ProgramStatistics } from '../../src/elements/program-statistics/program-statistics.js';
import { FLOOR, states } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { canEmulate, exampleProgram, place, until, visibleText } from '../fixtures.js';

ProgramStatistics.define();

const FLOOR_TEXT = 'Example Recovery: (706) 555-0142';
const base = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
};
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const said = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

const figure = (fields: object = {}) => ({
  id: 'a',
  text: 'Calls rose.',
  source: { label: 'A study' },
  ...fields,
});
const change = (value: number) =>
  figure({ value, unit: 'percent', measures: 'change', period: { from: 2019, to: 2022 } });

async function shown(statistics: unknown, changes: object = {}, attributes = ''): Promise<ProgramStatistics> {
  const element = await place<ProgramStatistics>(
    `<program-statistics ${attributes}>${FLOOR}</program-statistics>`,
  );
  element.program = { ...base, statistics, ...changes };
  await element.updateComplete;
  return element;
}

/** The bars as they are seen: below which words, how wide in parts of the drawing, and whether they begin at its start. */
function bars(element: Element): { label: string; width: number; fromZero: boolean }[] {
  const plot = element.shadowRoot!.querySelector('svg')!;
  const axis = plot.querySelector('.zero')!.getBoundingClientRect();
  const { width } = plot.getBoundingClientRect();
  const isRightToLeft = plot.closest('[dir]')!.getAttribute('dir') === 'rtl';
  return [...plot.querySelectorAll('rect:not(.rest)')].map((rect) => {
    const box = rect.getBoundingClientRect();
    const start = isRightToLeft ? box.right : box.left;
    const middle = (axis.left + axis.right) / 2;
    return {
      label: said(rect.parentElement!.querySelector('text')!),
      width: Math.round((box.width / width) * 1000) / 1000,
      fromZero: Math.abs(start - middle) < 2,
    };
  });
}

const ticks = (element: Element) => all(element, '.tick').map(said);

/** What is left of a text when its drawings are taken out: what a screen reader says. */
function readAloud(element: Element): string {
  for (const svg of all(element, 'svg')) if (svg.getAttribute('aria-hidden') === 'true') svg.remove();
  return visibleText(element);
}

describe('program-statistics', () => {
  it('draws a change as two bars from zero, the first year at 100', async () => {
    const element = await place(states['program-statistics']!['The Carter Treatment Center']!.markup);
    expect(bars(element)).to.deep.equal([
      { label: '2019: 100', width: 0.5, fromZero: true },
      { label: '2022: 190.08', width: 0.95, fromZero: true },
    ]);
    expect(ticks(element)).to.deep.equal(['0', '50', '100', '150', '200']);
  });

  it('says in words all that it draws: both years, what is compared, the source', async () => {
    const element = await place(states['program-statistics']!['The Carter Treatment Center']!.markup);
    expect(readAloud(element)).to.contain(
      '+90.08% Overdose deaths in Georgia rose by 90.08% from 2019 to 2022. ' +
        'Compared: Overdose deaths in Georgia in 2022, next to 2019 ' +
        'The figure tells the change, not the number of deaths. ' +
        '2019 is set to 100, so 2022 is 190.08. ' +
        'Source: National Center for Drug Abuse Statistics',
    );
  });

  it('draws a loss as a shorter bar, and says minus', async () => {
    const element = await shown([change(-40)]);
    expect(bars(element).map(({ width }) => width)).to.deep.equal([1, 0.6]);
    expect(readAloud(element)).to.equal(
      'Figures and their sources −40% Calls rose. 2019 is set to 100, so 2022 is 60. Source: A study',
    );
  });

  it('draws a share as a part of its whole', async () => {
    const item = figure({ value: 68, unit: 'percent', measures: 'share', period: { from: 2025 } });
    const element = await shown([item]);
    expect(bars(element)).to.deep.equal([{ label: '2025: 68%', width: 0.68, fromZero: true }]);
    const whole = element.shadowRoot!.querySelector('.rest')!.getBoundingClientRect();
    const plot = element.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
    expect(whole.width).to.be.closeTo(plot.width, 1);
    expect(ticks(element)).to.deep.equal(['0%', '25%', '50%', '75%', '100%']);
    expect(readAloud(element)).to.contain('68% Calls rose.').and.to.contain('Year: 2025');
  });

  for (const unit of ['people', 'count', undefined]) {
    it(`draws the same figure in two years: ${unit ?? 'without a unit'}`, async () => {
      const item = figure({ value: 412, before: 356, unit, period: { from: 2023, to: 2025 } });
      const element = await shown([item]);
      expect(bars(element)).to.deep.equal([
        { label: '2023: 356', width: 0.712, fromZero: true },
        { label: '2025: 412', width: 0.824, fromZero: true },
      ]);
      expect(readAloud(element)).to.contain('412 Calls rose. 2023: 356, 2025: 412');
    });
  }

  it('sets a number that has nothing to be held against large, and draws nothing', async () => {
    const element = await shown([
      figure({ value: 412, unit: 'people', period: { from: 2023, to: 2025 } }),
      figure({ id: 'b', value: 68, unit: 'percent', text: 'Percent of what?' }),
    ]);
    expect(all(element, 'svg')).to.be.empty;
    expect(visibleText(element)).to.contain('412 Calls rose. Years: 2023 to 2025');
    expect(visibleText(element)).to.contain('68% Percent of what?');
  });

  it('gives a statement without a number as text, with its source', async () => {
    const element = await shown([figure({ compares: 'Before and after' })]);
    expect(visibleText(element)).to.equal(
      'Figures and their sources Calls rose. Compared: Before and after Source: A study',
    );
  });

  it('leads to the source where it has an address that is safe', async () => {
    const sources = [
      { label: 'Safe', url: 'https://example.org/study' },
      { label: 'Unsafe', url: 'javascript:alert(1)' },
      { label: 'Relative', url: '/study' },
    ];
    const element = await shown(sources.map((source, index) => figure({ id: `a${index}`, source })));
    const links = all(element, 'a') as HTMLAnchorElement[];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://example.org/study', 'noreferrer'],
    ]);
    for (const { label } of sources) expect(visibleText(element)).to.contain(`Source: ${label}`);
  });

  it('leaves out a figure without a source', async () => {
    const element = await shown([figure(), { id: 'b', text: 'Believe us.', value: 99, unit: 'percent' }]);
    expect(visibleText(element)).not.to.contain('Believe us.');
  });

  for (const [value, number] of [
    [1e308, '1E308'],
    [-1e-7, '−0.0000001'],
    [123456789012, '123,456,789,012'],
    [0, '0'],
    [0.30000000000000004, '0.3'],
  ] as const) {
    it(`writes ${value} so that it can be read, within its place`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await shown([figure({ value, unit: 'count' })]);
      expect(said(all(element, 'h3')[0]!)).to.equal(`${number} Calls rose.`);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await setViewport({ width: 1024, height: 768 });
    });
  }

  it('fits the outline of the page', async () => {
    const element = await shown({ title: 'Numbers', items: [change(5)] }, {}, 'heading-level="5"');
    expect(all(element, 'h5').map(said)).to.deep.equal(['Numbers']);
    expect(all(element, 'h6').map(said)).to.deep.equal(['+5% Calls rose.']);
  });

  it('does not sell with figures: they are in ink, whatever the theme', async () => {
    const element = await shown([change(90)], {}, 'style="--iop-accent: rgb(255, 0, 0)"');
    for (const node of all(element, '.value, text, rect, line')) {
      const { color, fill, stroke } = getComputedStyle(node);
      expect([color, fill, stroke]).not.to.include('rgb(255, 0, 0)');
    }
  });

  it('drops what cannot be used and shows the rest', async () => {
    const element = await shown({
      title: {},
      items: [
        figure({ value: '90', unit: 'kilos', measures: 'x', before: {}, period: { from: 'a' }, compares: 4 }),
        null,
        7,
        { id: 'b' },
      ],
    });
    expect(visibleText(element)).to.equal('Figures and their sources Calls rose. Source: A study');
  });

  for (const statistics of [undefined, null, [], {}, { items: [] }, [{ text: 'No source.' }], 'x']) {
    it(`keeps its children without a figure to show: ${JSON.stringify(statistics)}`, async () => {
      expect(visibleText(await shown(statistics))).to.equal(FLOOR_TEXT);
    });
  }

  it('goes back to its children when the document is taken away', async () => {
    const element = await shown([change(5)]);
    element.program = null;
    await until(() => visibleText(element) === FLOOR_TEXT);
  });
});

describe('program-statistics in other languages', () => {
  it('speaks and counts in Spanish with a Spanish document', async () => {
    const { statistics } = await exampleProgram('spanish');
    const element = await shown(statistics, { language: 'es' });
    const text = visibleText(element);
    for (const words of ['Fuente: Informe de ejemplo', 'Se compara:', 'Año: 2025', '68 %'])
      expect(text).to.contain(words);
    expect(text).not.to.match(/Source|Compared|Year/);
    const half = await shown([change(90.08)], { language: 'es' });
    expect(readAloud(half)).to.contain('+90,08 %').and.to.contain('Si 2019 vale 100, 2022 vale 190,08.');
  });

  it('draws from the right where the text runs from the right', async () => {
    const digits = new Intl.NumberFormat('ar', { useGrouping: false });
    const label = (year: number, value: number) => `${digits.format(year)}: ${digits.format(value)}`;
    const element = await place(states['program-statistics']!['right to left']!.markup);
    expect(bars(element)).to.deep.equal([
      { label: label(2023, 100), width: 0.667, fromZero: true },
      { label: label(2025, 125), width: 0.833, fromZero: true },
    ]);
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await place(states['program-statistics']!['right to left']!.markup);
    const english = all(element, '[lang=en]').map(said);
    expect(english).to.deep.equal(['2023 is set to 100, so 2025 is 125.', 'Source:', 'Source:']);
  });
});

describe('program-statistics in every state', () => {
  isAccessibleInEveryState('program-statistics', (element, state) => {
    const keepsChildren = /^(minimal|no data|loading|failed)$/.test(state);
    if (keepsChildren) expect(visibleText(element)).to.equal(FLOOR_TEXT);
    else expect(visibleText(element)).not.to.contain(FLOOR_TEXT);
  });

  it('stays within the screen on a small phone, and its marks apart', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const name of ['full', 'very long', 'hostile', 'Spanish', 'another level of care']) {
      const page = await place<HTMLElement>(`<div>${states['program-statistics']![name]!.markup}</div>`);
      await expect(page).to.be.accessible();
      expect(document.documentElement.scrollWidth, name).to.be.at.most(innerWidth);
      for (const plot of all(page.firstElementChild!, '.plot')) {
        const boxes = [...plot.querySelectorAll('.tick')].map((tick) => tick.getBoundingClientRect());
        for (const [index, { left }] of boxes.slice(1).entries())
          expect(left).to.be.above(boxes[index]!.right);
      }
    }
    await setViewport({ width: 1024, height: 768 });
  });

  it('draws markup of the document as text', async () => {
    const element = await place(states['program-statistics']!['hostile']!.markup);
    const tags = new Set(all(element, '*').map(({ localName }) => localName));
    for (const tag of ['script', 'img', 'iframe', 'style', 'b', 'svg', 'a', 'template'])
      expect([...tags]).not.to.include(tag);
  });

  it('says nothing of an IOP on the page of another level of care', async () => {
    const element = await place(states['program-statistics']!['another level of care']!.markup);
    expect(visibleText(element))
      .to.contain('−40%')
      .and.not.to.match(/\bIOP\b|intensive/i);
  });

  if (canEmulate()) {
    it('keeps bars apart from their ground in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await place(states['program-statistics']!['full']!.markup);
      const fill = (selector: string) => getComputedStyle(element.shadowRoot!.querySelector(selector)!).fill;
      expect(fill('rect:not(.rest)')).not.to.equal(fill('.rest'));
      await emulateMedia({ forcedColors: 'none' });
    });
  }
});
