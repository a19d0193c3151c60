import { expect } from '@open-wc/testing';
import { ProgramOverview } from '../../src/elements/program-overview/program-overview.js';
import { FLOOR, states } from '../../stories/states.js';
import { isAccessibleInEveryState } from '../every-state.js';
import { exampleProgram, place, until, visibleText } from '../fixtures.js';

ProgramOverview.define();

const FLOOR_TEXT = 'Example Recovery: (706) 555-0142';

const base = {
  version: 1,
  language: 'en',
  provider: { name: 'Example Recovery', phone: '(706) 555-0142' },
  program: { name: 'Intensive Outpatient Program', level: 'iop' },
};

const php = { id: 'php', name: 'Partial hospitalization', abbreviation: 'PHP', setting: 'A clinic, by day' };
const iop = { id: 'iop', name: 'Intensive outpatient', abbreviation: 'IOP' };
const op = { id: 'op', name: 'Standard outpatient', abbreviation: 'OP' };
const aftercare = { id: 'aftercare', name: 'Aftercare' };

interface Setting {
  /** Width of the element's place, in pixels; its font has 16. */
  width?: number;
  attributes?: string;
}

async function shown(
  changes: object,
  { width = 900, attributes = '' }: Setting = {},
): Promise<ProgramOverview> {
  const page = await place<HTMLElement>(
    `<div style="inline-size: ${width}px; font-size: 16px">
      <program-overview ${attributes}>${FLOOR}</program-overview>
    </div>`,
  );
  const element = page.querySelector('program-overview')!;
  element.program = { ...base, ...changes };
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** What assistive technology reads: without drawings and what only belongs to them. */
function read(element: Element): string {
  for (const drawing of all(element, '[aria-hidden=true]')) drawing.style.display = 'none';
  return visibleText(element);
}

const headings = (element: Element) =>
  all(element, 'h1, h2, h3, h4, h5, h6').map((node) => `${node.localName} ${visibleText(node)}`);
const items = (element: Element, list: string) => all(element, `${list} > li`).map(visibleText);

describe('program-overview', () => {
  it('says what the program is', async () => {
    const element = await shown({
      overview: { title: 'What it is', text: 'You come **by day**.\n\nAnd go home.' },
    });
    expect(headings(element)).to.deep.equal(['h2 What it is']);
    expect(all(element, 'p').map(visibleText)).to.deep.equal(['You come by day.', 'And go home.']);
    expect(all(element, 'strong').map(visibleText)).to.deep.equal(['by day']);
  });

  it('lists what is included and what is treated, under the document’s titles', async () => {
    const element = await shown({
      overview: {
        title: 'What it is',
        includes: { title: 'Part of it', items: ['Groups', 'Check-ins'] },
        treats: { title: 'For whom', text: 'Based on evidence.', items: ['Alcohol addiction'] },
      },
    });
    expect(headings(element)).to.deep.equal(['h2 What it is', 'h3 Part of it', 'h3 For whom']);
    expect(visibleText(element)).to.match(/For whom Based on evidence\. Alcohol addiction$/);
    expect(items(element, 'ul')).to.deep.equal(['Groups', 'Check-ins', 'Alcohol addiction']);
  });

  it('has titles of its own for what has none', async () => {
    const element = await shown({
      overview: {
        includes: { items: ['Groups'] },
        treats: { items: ['Alcohol addiction'] },
        week: { days: { min: 3, max: 3 } },
        position: { text: 'The middle step.' },
      },
    });
    expect(headings(element)).to.deep.equal([
      'h2 Intensive Outpatient Program',
      'h3 What is included',
      'h3 What it treats',
      'h3 The rhythm of a week',
      'h3 Where it stands',
    ]);
  });

  it('fits the outline of the page', async () => {
    const overview = { title: 'What it is', includes: { items: ['Groups'] } };
    const element = await shown({ overview }, { attributes: 'heading-level="4"' });
    expect(headings(element)).to.deep.equal(['h4 What it is', 'h5 What is included']);
    element.setAttribute('heading-level', '6');
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h6 What it is', 'h6 What is included']);
  });

  it('shows the summary where there is no text about the program', async () => {
    const element = await shown({ program: { name: 'Day Program', summary: 'Treatment by day.' } });
    expect(visibleText(element)).to.equal('Day Program Treatment by day.');
  });

  it('keeps its children where a document says no more than the name', async () => {
    expect(visibleText(await shown({}))).to.equal(FLOOR_TEXT);
    expect(visibleText(await shown({ overview: { title: 'Only a title' } }))).to.equal(FLOOR_TEXT);
  });

  it('keeps its children where there is no program', async () => {
    const element = await shown({ program: undefined, overview: { text: 'Words.' } });
    expect(visibleText(element)).to.equal(FLOOR_TEXT);
  });
});

describe('program-overview: a week', () => {
  const week = {
    days: { min: 3, max: 5 },
    sessions: 'Several hours a day',
    nights: 'At home',
    text: 'You choose.',
  };

  it('reads as text', async () => {
    expect(read(await shown({ overview: { week } }))).to.equal(
      'Intensive Outpatient Program The rhythm of a week 3 to 5 days a week · Several hours a day ' +
        'Nights: At home You choose. The order of the days is an example.',
    );
  });

  it('needs the number of days, no more', async () => {
    const said = async (min: number, max: number) =>
      read(await shown({ overview: { week: { days: { min, max } } } })).match(/week (.*? a week)/)![1];
    expect(await said(3, 5)).to.equal('3 to 5 days a week');
    expect(await said(3, 3)).to.equal('3 days a week');
    expect(await said(1, 1)).to.equal('1 day a week');
    expect(await said(4, 2)).to.equal('4 days a week');
  });

  it('is drawn: seven days in a row, with a key of what they show', async () => {
    const element = await shown({ overview: { week } });
    const days = all(element, '.days > *').map((day) => day.getBoundingClientRect());
    expect(days).to.have.length(7);
    expect(new Set(days.map(({ top }) => top)).size).to.equal(1);
    expect(all(element, '.key > *').map(visibleText)).to.deep.equal([
      'Sessions',
      'Sessions for some',
      'Your own time',
    ]);
    expect(all(element, '.days, .key').every((drawing) => drawing.ariaHidden === 'true')).to.equal(true);
  });

  it('has only what it shows in its key', async () => {
    const key = async (min: number, max: number) =>
      all(await shown({ overview: { week: { days: { min, max } } } }), '.key > *').map(visibleText);
    expect(await key(3, 3)).to.deep.equal(['Sessions', 'Your own time']);
    expect(await key(7, 7)).to.deep.equal(['Sessions']);
    expect(await key(0, 2)).to.deep.equal(['Sessions for some', 'Your own time']);
  });

  it('tells solid, hatched and free days apart without colour', async () => {
    const [on, may, free] = all(await shown({ overview: { week } }), '.key i').map(
      (sign) => getComputedStyle(sign).backgroundImage,
    );
    expect(may).to.contain('gradient');
    expect([on, free]).to.deep.equal(['none', 'none']);
  });
});

describe('program-overview: where it stands', () => {
  const careLevels = [php, iop, op];

  it('is an ordered list of the levels around it, the own one named in words', async () => {
    const element = await shown({
      careLevels,
      overview: { position: { title: 'Where', text: 'The middle.' } },
    });
    expect(items(element, 'ol')).to.deep.equal([
      'PHP Partial hospitalization A clinic, by day',
      'This program IOP Intensive outpatient',
      'OP Standard outpatient',
    ]);
    expect(read(element)).to.match(/^Intensive Outpatient Program Where The middle\. PHP/);
  });

  it('needs no words of the document but the levels', async () => {
    const element = await shown({ careLevels });
    expect(headings(element)).to.deep.equal(['h2 Intensive Outpatient Program', 'h3 Where it stands']);
    expect(items(element, 'ol')).to.have.length(3);
  });

  it('goes no further than two levels to each side', async () => {
    const many = [...'abcdefgh'].map((id) => ({ id, name: id.toUpperCase() }));
    const element = await shown({ careLevels: many, program: { ...base.program, level: 'e' } });
    expect(items(element, 'ol')).to.deep.equal(['C', 'D', 'This program E', 'F', 'G']);
  });

  it('is drawn only where the own level is known', async () => {
    for (const level of [undefined, 'unknown', 'constructor']) {
      const element = await shown({
        careLevels,
        program: { ...base.program, level },
        overview: { position: { text: 'The middle step.' } },
      });
      expect(visibleText(element)).to.equal('Intensive Outpatient Program Where it stands The middle step.');
    }
  });

  /** The places of the levels on the page, in the order of the list. */
  const places = (element: Element) => all(element, 'ol > li').map((level) => level.getBoundingClientRect());

  it('goes down in steps from left to right', async () => {
    const [first, second, third, last] = places(await shown({ careLevels: [...careLevels, aftercare] }));
    expect(first!.left).to.be.lessThan(second!.left).and.lessThan(third!.left);
    expect(first!.top).to.be.lessThan(second!.top);
    expect(second!.top).to.be.lessThan(third!.top);
    expect(third!.top).to.be.lessThan(last!.top);
  });

  it('goes down from right to left in languages that are read so', async () => {
    const [first, second] = places(await shown({ careLevels, language: 'ar' }));
    expect(first!.left).to.be.greaterThan(second!.left);
    expect(first!.top).to.be.lessThan(second!.top);
  });

  it('is a line from top to bottom where it is narrow', async () => {
    const [first, second, third] = places(await shown({ careLevels }, { width: 320 }));
    expect(new Set([first!.left, second!.left, third!.left]).size).to.equal(1);
    expect(first!.bottom).to.be.at.most(second!.top);
    expect(second!.bottom).to.be.at.most(third!.top);
  });
});

describe('program-overview: what a document gets wrong', () => {
  it('drops bad items and bad parts, and shows the rest', async () => {
    const element = await shown({
      overview: {
        title: 7,
        text: 'Words.',
        includes: { items: ['Groups', null, { a: 1 }, 7] },
        treats: { items: 'Everything' },
        week: { days: 'most' },
        position: [],
      },
      careLevels: [null, { id: 'iop' }, php, iop],
    });
    expect(read(element)).to.equal(
      'Intensive Outpatient Program Words. What is included Groups Where it stands ' +
        'PHP Partial hospitalization A clinic, by day This program IOP Intensive outpatient',
    );
  });

  for (const overview of [null, 'text', 7, [], { week: null }, { includes: { items: [] } }]) {
    it(`shows the summary in place of ${JSON.stringify(overview)}`, async () => {
      const element = await shown({ overview, program: { name: 'Day Program', summary: 'By day.' } });
      expect(visibleText(element)).to.equal('Day Program By day.');
    });
  }

  it('draws markup of the document as text, and no link that is not safe', async () => {
    const page = await place(states['program-overview']!['hostile']!.markup);
    const tags = [...page.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName);
    for (const tag of ['script', 'img', 'iframe', 'style', 'form', 'base']) expect(tags).not.to.include(tag);
    for (const link of page.shadowRoot!.querySelectorAll('a')) expect(link.protocol).to.match(/^https?:$/);
  });
});

describe('program-overview in other languages', () => {
  it('speaks Spanish with a Spanish document', async () => {
    const { overview, careLevels, program } = await exampleProgram('spanish');
    const { title: _title, ...week } = (overview as unknown as { week: { title: string } }).week;
    const element = await shown({
      language: 'es-US',
      program,
      careLevels,
      overview: { week, includes: { items: ['Grupos'] }, treats: { items: ['Alcohol'] } },
    });
    const text = visibleText(element);
    for (const words of [
      'Qué incluye',
      'Qué trata',
      'El ritmo de una semana',
      'De 3 a 5 días por semana',
      'Noches:',
      'El orden de los días es un ejemplo.',
      'Dónde se ubica',
      'Este programa',
    ])
      expect(text).to.contain(words);
    expect(text).not.to.match(/days|nights|sessions|program\b|what|order/i);
  });

  it('marks its English words as English in a document of a third language', async () => {
    const element = await shown({
      language: 'ar',
      careLevels: [php, iop],
      overview: { week: { days: { min: 3, max: 5 }, nights: 'في بيتك' } },
    });
    const ours = all(element, '[lang=en]').map(visibleText);
    expect(ours).to.include.members(['3 to 5 days a week', 'Nights:', 'Where it stands', 'This program']);
    expect(element.shadowRoot!.querySelector('.iop')!.getAttribute('dir')).to.equal('rtl');
  });
});

describe('program-overview in every state', () => {
  isAccessibleInEveryState('program-overview', (element) => expect(visibleText(element)).not.to.equal(''));

  it('goes back to its children when the document is taken away', async () => {
    const element = await shown({ overview: { text: 'Words.' } });
    element.program = null;
    await until(() => visibleText(element) === FLOOR_TEXT);
  });
});
