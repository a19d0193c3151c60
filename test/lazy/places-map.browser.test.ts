import { aTimeout, expect, fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { baseStyles } from '../../src/base/base.styles.js';
import { sheetOf } from '../../src/base/css.js';
import { tokenStyles } from '../../src/base/tokens.styles.js';
import { PlacesMap, type MapPlace, type PlacesMapOptions } from '../../src/lazy/places-map.js';
import { canEmulate } from '../fixtures.js';

const ATHENS = { name: 'Athens', lat: 33.9519, lng: -83.3576 };
const PLACES: MapPlace[] = [
  { id: 'a', number: 1, name: 'Classic City', town: 'Athens', lat: 33.96, lng: -83.38 },
  { id: 'b', number: 2, name: 'Red Hills', town: 'Jefferson', lat: 34.117, lng: -83.5724 },
  { id: 'c', number: 3, name: 'Granite', lat: 34.11, lng: -82.87 },
];
const SAME_SPOT: MapPlace[] = [
  { id: 'x', number: 1, name: 'One', lat: 33.9519, lng: -83.3576 },
  { id: 'y', number: 2, name: 'Two', lat: 33.9519, lng: -83.3576 },
  { id: 'z', number: 3, name: 'Far', lat: 33.2, lng: -83.3576 },
];

interface Shown {
  map: PlacesMap;
  root: ShadowRoot;
  chosen: string[];
}

async function shown(places = PLACES, options: Partial<PlacesMapOptions> = {}): Promise<Shown> {
  const host = await fixture<HTMLElement>('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokenStyles, baseStyles].map(sheetOf);
  const wrapper = document.createElement('div');
  wrapper.className = 'iop';
  const section = document.createElement('section');
  section.ariaLabel = 'Map';
  wrapper.append(section);
  root.append(wrapper);
  const chosen: string[] = [];
  const map = new PlacesMap(section, {
    language: 'en',
    spoken: 'en',
    onChoose: (id) => chosen.push(id),
    ...options,
  });
  map.show({ places, center: ATHENS });
  return { map, root, chosen };
}

const markers = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[role=group] button')];
const names = (root: ShadowRoot) => markers(root).map((marker) => marker.ariaLabel);
const button = (root: ShadowRoot, name: string) =>
  root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
const focused = (root: ShadowRoot) => root.activeElement as HTMLElement | null;
const said = (root: ShadowRoot) => root.querySelector('[role=status]')!.textContent;

async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

describe('the map of places', () => {
  it('names each marker by its number, its place and its town', async () => {
    const { root } = await shown();
    expect(names(root)).to.deep.equal(['1, Classic City, Athens', '2, Red Hills, Jefferson', '3, Granite']);
  });

  it('says what it is and how it is used with the keyboard', async () => {
    const { root } = await shown();
    const group = root.querySelector('[role=group]')!;
    expect(group.ariaLabel).to.equal('Map of the places on this page, around Athens');
    const help = root.getElementById(group.getAttribute('aria-describedby')!)!;
    expect(help.textContent).to.contain('Escape leaves the map');
  });

  it('is one stop of the Tab key, and arrows go from marker to marker', async () => {
    const { root } = await shown();
    markers(root)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(root)!.ariaLabel).to.equal('2, Red Hills, Jefferson');
    await sendKeys({ press: 'End' });
    expect(focused(root)!.ariaLabel).to.equal('3, Granite');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(root)!.ariaLabel, 'the last one is the last one').to.equal('3, Granite');
    await sendKeys({ press: 'Home' });
    expect(focused(root)!.ariaLabel).to.equal('1, Classic City, Athens');
    await sendKeys({ press: 'Tab' });
    expect(focused(root)!.ariaLabel).to.equal('Zoom in');
  });

  it('leaves the focus where a script put it, also when the map is drawn anew', async () => {
    const { root, map } = await shown();
    markers(root)[2]!.focus();
    map.mark('a');
    expect(focused(root)!.ariaLabel).to.equal('3, Granite');
    map.show({ places: PLACES.toReversed() });
    map.focus('c');
    map.mark(undefined);
    expect(focused(root)!.ariaLabel).to.equal('3, Granite');
    await sendKeys({ press: 'Home' });
    expect(focused(root)!.ariaLabel).to.equal('1, Classic City, Athens');
  });

  it('is left with Escape, and skipped with a button', async () => {
    const { root } = await shown();
    markers(root)[0]!.focus();
    await sendKeys({ press: 'Escape' });
    expect(focused(root)!.textContent).to.contain('This drawing loads nothing from other sites.');
    root.querySelector<HTMLElement>('.map-skip')!.focus();
    expect(focused(root)!.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(focused(root)!.textContent).to.contain('straight lines');
  });

  it('tells which place was opened, by mouse and by key', async () => {
    const { root, chosen } = await shown();
    await click(markers(root)[1]!);
    markers(root)[2]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.deep.equal(['b', 'c']);
  });

  it('marks the chosen place and takes the focus back to it', async () => {
    const { map, root } = await shown();
    map.focus('b');
    expect(focused(root)!.ariaLabel).to.equal('2, Red Hills, Jefferson');
    expect(focused(root)!.getAttribute('aria-current')).to.equal('true');
    map.mark(undefined);
    expect(root.querySelector('[aria-current]')).to.equal(null);
  });

  it('comes nearer and goes away by buttons, and says how much it shows', async () => {
    const { root } = await shown();
    await click(button(root, 'Zoom in'));
    const near = said(root);
    await click(button(root, 'Zoom out'));
    await click(button(root, 'Zoom out'));
    const far = said(root);
    expect(near).to.match(/^The map is \d+ miles wide\.$/);
    expect(parseInt(far.replace(/\D/g, ''))).to.be.greaterThan(parseInt(near.replace(/\D/g, '')) * 3);
  });

  it('moves by buttons, and shows all places again', async () => {
    const { root } = await shown();
    const at = () => markers(root)[1]!.getBoundingClientRect().x;
    const before = at();
    await click(button(root, 'Move right'));
    expect(at()).to.be.lessThan(before - 50);
    await click(button(root, 'Show all places'));
    expect(Math.abs(at() - before)).to.be.lessThan(2);
  });

  it('brings a place into view that was moved out of it', async () => {
    const { map, root } = await shown();
    for (let times = 0; times < 4; times++) await click(button(root, 'Move right'));
    map.focus('b');
    const marker = focused(root)!.getBoundingClientRect();
    const box = root.querySelector('.map')!.getBoundingClientRect();
    expect(marker.x).to.be.greaterThan(box.x);
    expect(marker.right).to.be.lessThan(box.right);
  });

  it('is one marker for places too close together, until it is opened', async () => {
    const { root } = await shown(SAME_SPOT);
    expect(names(root)).to.deep.equal([
      '1+1: 2 places close together: 1 and 2. Open to see them apart.',
      '3, Far',
    ]);
    markers(root)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(names(root).slice(0, 2)).to.deep.equal(['1, One', '2, Two']);
    expect(focused(root)!.ariaLabel).to.equal('1, One');
    const [one, two] = markers(root).map((marker) => marker.getBoundingClientRect());
    expect(Math.hypot(one!.x - two!.x, one!.y - two!.y)).to.be.greaterThan(20);
  });

  it('writes miles and names of tools in Spanish', async () => {
    const { root } = await shown(PLACES, { language: 'es', spoken: 'es' });
    expect(root.querySelector('[role=group]')!.ariaLabel).to.equal(
      'Mapa de los lugares de esta página, alrededor de Athens',
    );
    await click(button(root, 'Acercar'));
    expect(said(root)).to.match(/^El mapa abarca \d+ millas de ancho\.$/);
  });

  it('has targets that a thumb can hit', async () => {
    const { root } = await shown();
    for (const tool of root.querySelectorAll('.map-tools button')) {
      expect(tool.getBoundingClientRect().width).to.be.at.least(44);
    }
  });

  it('is accessible, and leaves nothing when it is removed', async () => {
    const { map, root } = await shown(SAME_SPOT);
    await expect(root.host).to.be.accessible();
    map.remove();
    expect(root.querySelector('section')!.childElementCount).to.equal(0);
  });

  it('shows nothing but words when there is no place', async () => {
    const { root } = await shown([]);
    await aTimeout(0);
    expect(markers(root)).to.have.length(0);
    expect(root.querySelector('.map')).to.not.equal(null);
  });

  if (canEmulate()) {
    it('is not printed', async () => {
      const { root } = await shown();
      await emulateMedia({ media: 'print' });
      expect(root.querySelector('.map')!.checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'screen' });
    });
  }
});
