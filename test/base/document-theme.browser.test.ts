import { expect } from '@open-wc/testing';
import { CallCta } from '../../src/elements/call-cta/call-cta.js';
import { place } from '../fixtures.js';

CallCta.define();

/** A browser that cannot take a colour apart keeps the colours of the library. */
const canReadColors = CSS.supports('color: light-dark(red, oklch(from red l c h))');

async function themed(theme: object, css = '', scheme = 'light'): Promise<Element> {
  const page = await place<HTMLElement>(
    `<div><style>.themed { color-scheme: ${scheme}; ${css} }</style><call-cta class="themed"></call-cta></div>`,
  );
  const element = page.querySelector<CallCta>('call-cta')!;
  element.program = { version: 1, language: 'en', provider: { name: 'A', phone: '7065550142' }, theme };
  await element.updateComplete;
  return element.shadowRoot!.querySelector('[part=card]')!;
}

/** Red, green, blue of a colour, 0 to 255, as a screen shows it. */
function pixelOf(color: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(color: string): number {
  const [red, green, blue] = pixelOf(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the theme of a document', () => {
  it('gives the font and the corners', async () => {
    const style = getComputedStyle(await themed({ fontFamily: 'Georgia, serif', radius: '1em' }));
    expect(style.fontFamily).to.equal('Georgia, serif');
    expect(style.borderRadius).to.equal('24px');
  });

  it('rounds corners no further than they can be', async () => {
    expect(getComputedStyle(await themed({ radius: '90em' })).borderRadius).to.equal('36px');
  });

  it('is beaten by the page’s own style sheet', async () => {
    const css = '--iop-accent: rgb(10, 20, 30); --iop-radius: 0; --iop-font-family: monospace';
    const style = getComputedStyle(await themed({ accent: '#a00', radius: '1em', fontFamily: 'serif' }, css));
    expect([style.backgroundColor, style.borderRadius, style.fontFamily]).to.deep.equal([
      'rgb(10, 20, 30)',
      '0px',
      'monospace',
    ]);
  });

  it('means nothing where a value is no CSS', async () => {
    const usual = getComputedStyle(await themed({}));
    const style = getComputedStyle(
      await themed({
        accent: 'red;background:url(https://example.org/x)',
        radius: 'round',
        fontFamily: 'x;}*{display:none}',
      }),
    );
    expect(style.backgroundColor).to.equal(usual.backgroundColor);
    expect(style.borderRadius).to.equal(usual.borderRadius);
    expect(style.display).to.equal('grid');
  });

  if (canReadColors) {
    it('gives the accent as it is where it can be read', async () => {
      const { backgroundColor } = getComputedStyle(await themed({ accent: '#7b2d26' }));
      expect(pixelOf(backgroundColor)).to.deep.equal([0x7b, 0x2d, 0x26]);
    });

    for (const accent of ['yellow', '#0f0', 'white', 'cyan', '#ffd700', 'pink']) {
      it(`darkens ${accent}, on which white could not be read`, async () => {
        const { backgroundColor, color } = getComputedStyle(await themed({ accent }));
        expect(contrast(backgroundColor, color)).to.be.at.least(4.5);
      });
    }

    for (const accent of ['black', '#003', 'maroon', '#123']) {
      it(`lightens ${accent} where the page is dark`, async () => {
        const card = await themed({ accent }, '', 'dark');
        const { backgroundColor } = getComputedStyle(card.querySelector('.btn')!);
        expect(contrast(backgroundColor, '#181a18')).to.be.at.least(4.5);
      });
    }
  }
});
