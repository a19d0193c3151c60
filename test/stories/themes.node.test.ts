import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colorOf, contrast, declarationsIn } from '../../stories/themes/color.js';
import { contrastOf, pairs } from '../../stories/themes/pairs.js';
import { themeNames } from '../../stories/.storybook/toolbars.js';
import { publicProperties } from './public-properties.js';

const themes = Object.fromEntries(
  readdirSync('stories/themes')
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file.replace('.css', ''), readFileSync(`stories/themes/${file}`, 'utf8')]),
);

test('the toolbar offers every theme there is, at least four', () => {
  assert.deepEqual(Object.keys(themeNames).toSorted(), Object.keys(themes).toSorted());
  assert.ok(Object.keys(themes).length >= 4);
});

for (const [name, css] of Object.entries({ 'the default colors': '', ...themes })) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${name}, ${scheme}: every pair of colors has the contrast WCAG 2.2 AA asks for`, () => {
      const low = pairs
        .map((pair) => ({ ...pair, ratio: contrastOf(pair, css, scheme) }))
        .filter(({ ratio, needed }) => ratio < needed)
        .map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)}`);
      assert.deepEqual(low, []);
    });
  }
}

for (const [name, css] of Object.entries(themes)) {
  test(`${name} sets public properties on :root and nothing else`, () => {
    const known = publicProperties();
    const unknown = [...declarationsIn(css).keys()].filter((property) => !known.includes(property));
    assert.deepEqual(unknown, []);
    const selectors = [...css.matchAll(/([^{};/]+)\{/g)].map(([, selector]) => selector!.trim());
    assert.deepEqual(selectors, [':root', '@supports (color: light-dark(red, red))', ':root']);
  });

  test(`${name} looks the same by day in a browser that does not know light-dark()`, () => {
    const [old = '', recent = ''] = css.split('@supports');
    for (const [property, value] of declarationsIn(recent))
      assert.deepEqual(
        colorOf(declarationsIn(old).get(property)!, 'light', new Map()),
        colorOf(value, 'light', new Map()),
        property,
      );
  });
}

test('whatever accent a document asks for, all text can be read', () => {
  const parts = ['00', '33', '66', '99', 'cc', 'ff'];
  const accents = parts.flatMap((red) =>
    parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}`)),
  );
  const low = accents.flatMap((accent) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      pairs
        .filter((pair) => contrastOf(pair, `--_color: ${accent}`, scheme) < pair.needed)
        .map(({ what }) => `${what} with ${accent}, ${scheme}`),
    ),
  );
  assert.deepEqual(low, []);
});

test('colors are computed as a browser does', () => {
  const declared = declarationsIn(
    '--a: light-dark(#fff, #000); --b: color-mix(in srgb, var(--a) 25%, #000);',
  );
  assert.deepEqual(colorOf('var(--b)', 'light', declared), [63.75, 63.75, 63.75]);
  assert.deepEqual(colorOf('var(--none, var(--a))', 'dark', declared), [0, 0, 0]);
  const lightened = colorOf('oklch(from #1b5c4a max(l, 0.79) c h)', 'light', declared).map(Math.round);
  assert.deepEqual(lightened, [139, 202, 180]);
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.throws(() => colorOf('lightgreen', 'light', declared), /lightgreen/);
});
