import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { CARD_HEADING, element, FLOOR, FLOOR_TEXT, hostPage, SCRIPT } from './host-page.js';
import { allShown, find, isShown, visibleText } from './in-page.js';
import { setUp } from './set-up.js';
import { watchedPage } from './test-site.js';

const { site, newPage, visit } = setUp();

const example = await readFile('stories/programs/example.json', 'utf8');
const inside = (json: string, id = '') => `<script type="application/json" ${id}>${json}</script>`;
const ownScripts = () => site.seen.map(({ path }) => path).filter((path) => path.startsWith('/iop-widgets/'));

describe('a page may load the elements', () => {
  const body = element('call-cta') + element('program-faq') + element('care-level-comparison');

  for (const [name, script] of Object.entries(SCRIPT)) {
    test(`with the ${name} script in its head`, async () => {
      site.page('/test/page', hostPage(body, script));
      const page = await visit('/test/page');
      await page.until('everything is shown', allShown);
      assert.deepEqual(await page.reports(), []);
    });

    test(`with the ${name} script at its end`, async () => {
      site.page('/test/page', hostPage(body + script, ''));
      const page = await visit('/test/page');
      await page.until('everything is shown', allShown);
      assert.deepEqual(await page.reports(), []);
    });
  }

  test('with a script element that another script appends', async () => {
    site.page('/test/page', hostPage(body, ''));
    const page = await visit('/test/page');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/iop-widgets/all.iife.js';
      document.head.append(script);
    });
    await page.until('everything is shown', allShown);
  });
});

describe('the loader', () => {
  test('fetches the elements a page uses and no others', async () => {
    site.page('/test/page', hostPage(element('call-cta'), SCRIPT.loader));
    const page = await visit('/test/page');
    await page.until('it is shown', allShown);
    const fetched = ownScripts();
    assert.ok(fetched.includes('/iop-widgets/define/call-cta.js'), fetched.join());
    assert.ok(!fetched.some((path) => /program-faq|care-level-comparison/.test(path)), fetched.join());
  });

  test('fetches another element when it appears, each file once', async () => {
    site.page('/test/page', hostPage(element('call-cta'), SCRIPT.loader));
    const page = await visit('/test/page');
    await page.until('it is shown', allShown);
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
      document.body.insertAdjacentHTML('beforeend', html);
    }, element('program-faq'));
    await page.until('all three are shown', allShown);
    const fetched = ownScripts();
    assert.deepEqual(fetched, [...new Set(fetched)]);
  });

  test('fetches a whole page as one file, also where other elements stand beside it', async () => {
    site.page('/test/page', hostPage(element('call-cta') + element('program-page'), SCRIPT.loader));
    const page = await visit('/test/page');
    await page.until('both are shown', allShown);
    const scripts = ownScripts().filter((path) => !path.includes('lazy/'));
    assert.deepEqual(
      scripts,
      ['loader', 'define/program-page', 'all'].map((name) => `/iop-widgets/${name}.js`),
    );
    assert.equal(site.requestsFor('/programs/example.json').length, 1);
  });

  test('leaves the children of an element whose file does not arrive', async () => {
    site.answer('/iop-widgets/define/program-faq.js', (_request, response) => response.destroy());
    site.page('/test/page', hostPage(element('program-faq') + element('call-cta'), SCRIPT.loader));
    const page = await visit('/test/page');
    await page.reads('call-cta', CARD_HEADING);
    await page.until('the loss was reported', () => watched.reports.length > 0);
    assert.equal(await page.text('program-faq'), FLOOR_TEXT);
    assert.match((await page.reports()).join(), /^warn: iop-widgets: .*program-faq/);
  });
});

describe('a document on the page itself', () => {
  test('is found although the script has run before it came', async () => {
    const [start, end] = [example.slice(0, 2000), example.slice(2000)];
    let finish: () => void = () => {};
    site.answer('/test/page', (_request, response) => {
      const [before, after] = watchedPage(
        hostPage(`<call-cta>${FLOOR}${inside('|')}</call-cta>`, SCRIPT.classic),
      ).split('|');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.write(before + start);
      finish = () => response.end(end + after);
    });
    const page = await newPage();
    await page.start(`${site.url}/test/page`);
    await page.until('the document has begun', () => !!find('call-cta:defined > script'));
    assert.equal(await page.text('call-cta'), FLOOR_TEXT);
    finish();
    await page.reads('call-cta', CARD_HEADING);
    assert.deepEqual(await page.evaluate(() => watched.programErrors), []);
    assert.deepEqual(await page.reports(), []);
  });

  test('is found in the elements of a page that comes in many small pieces', async () => {
    const html = watchedPage(
      hostPage(
        `<call-cta>${FLOOR}${inside(example)}</call-cta><program-faq>${FLOOR}${inside(example)}</program-faq>`,
      ),
    );
    site.answer('/test/page', (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      const pieces = html.match(/[^]{1,500}/g)!;
      const sendNext = (): void => {
        const piece = pieces.shift();
        if (piece) response.write(piece, () => setImmediate(sendNext));
        else response.end();
      };
      sendNext();
    });
    const page = await visit('/test/page');
    await page.until('both are shown', allShown);
    assert.deepEqual(await page.reports(), []);
  });

  for (const [where, body] of [
    ['before', inside(example, 'id="program"') + element('call-cta', 'src="#program"')],
    ['after', element('call-cta', 'src="#program"') + inside(example, 'id="program"')],
  ] as const) {
    test(`is found by its id when it stands ${where} the element`, async () => {
      site.page('/test/page', hostPage(body, SCRIPT.classic));
      const page = await visit('/test/page');
      await page.reads('call-cta', CARD_HEADING);
      assert.deepEqual(await page.reports(), []);
    });
  }
});

describe('a page’s Content-Security-Policy', () => {
  const body = element('call-cta') + element('program-faq');
  const visitUnder = (policy: string, script: string = SCRIPT.all) => {
    site.page('/test/page', hostPage(body, script), { 'Content-Security-Policy': policy });
    return visit('/test/page');
  };

  test('may allow our policy name only', async () => {
    const page = await visitUnder("require-trusted-types-for 'script'; trusted-types iop-widgets");
    await page.until('everything is shown', allShown);
    assert.deepEqual(await page.reports(), []);
  });

  test('may allow our policy name only, with the script loaded twice', async () => {
    const page = await visitUnder(
      "require-trusted-types-for 'script'; trusted-types iop-widgets",
      SCRIPT.all + SCRIPT.classic,
    );
    await page.until('everything is shown', allShown);
    assert.deepEqual(await page.reports(), []);
  });

  test('may know nothing of Trusted Types', async () => {
    const page = await visitUnder("default-src 'self'");
    await page.until('everything is shown', allShown);
    assert.deepEqual(await page.reports(), []);
  });

  test('that demands types and names another policy leaves the children, without an exception', async () => {
    const page = await visitUnder("require-trusted-types-for 'script'; trusted-types foo");
    await page.until('it is defined', () => !!find('call-cta:defined') && !!find('program-faq:defined'));
    await page.until('it has been tried', () => isShown(find('call-cta')) || watched.reports.length > 0);
    const reports = await page.reports();
    assert.deepEqual(
      reports.filter((report) => /^(uncaught|rejected)/.test(report)),
      [],
    );
    for (const tag of ['call-cta', 'program-faq']) assert.equal(await page.text(tag), FLOOR_TEXT);
  });

  test('that names another policy without demanding types changes nothing', async () => {
    const page = await visitUnder('trusted-types foo');
    await page.until('everything is shown', allShown);
    assert.deepEqual(
      (await page.reports()).filter((report) => !report.startsWith('policy:')),
      [],
    );
  });

  test('that forbids our script leaves the children', async () => {
    const page = await visitUnder("script-src 'none'");
    assert.deepEqual(
      await page.evaluate(() => ['call-cta', 'program-faq'].map((tag) => visibleText(find(tag)))),
      [FLOOR_TEXT, FLOOR_TEXT],
    );
  });

  test('that forbids the document’s address leaves the children', async () => {
    const page = await visitUnder("connect-src 'none'");
    await page.until('both gave up', () => watched.programErrors.length === 2);
    for (const tag of ['call-cta', 'program-faq']) assert.equal(await page.text(tag), FLOOR_TEXT);
  });
});
