import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { element, hostPage, SCRIPT } from './host-page.js';
import type { ChromiumPage } from './chromium-driver.js';
import type { Page } from './driver.js';
import { allShown, find, findAll, focused } from './in-page.js';
import { setUp, testIn } from './set-up.js';
import { send } from './test-site.js';

const { site, visit } = setUp();

/** A clock a test can set: `shiftClock(minutes)` moves the page's time from now on. */
const CLOCK = `<script>
  const RealDate = Date;
  let shift = 0;
  window.shiftClock = (minutes) => { shift += minutes * 60000; };
  window.Date = class extends RealDate {
    constructor(...given) { given.length ? super(...given) : super(RealDate.now() + shift); }
    static now() { return RealDate.now() + shift; }
  };
</script>`;

declare function shiftClock(minutes: number): void;

/** A provider that is open now in UTC and closes in two hours. */
function openForTwoHours(): string {
  const clock = (time: Date) => time.toISOString().slice(11, 16);
  const now = Date.now();
  const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  return JSON.stringify({
    version: 1,
    language: 'en',
    provider: {
      name: 'Example Recovery',
      phone: '(706) 555-0142',
      hours: {
        timeZone: 'UTC',
        weekly: [
          {
            dayOfWeek: everyDay,
            opens: clock(new Date(now - 2 * 3_600_000)),
            closes: clock(new Date(now + 2 * 3_600_000)),
          },
        ],
      },
    },
    program: { name: 'Intensive Outpatient Program' },
  });
}

describe('opening hours', () => {
  const visitHours = async (): Promise<Page> => {
    site.answer('/test/hours.json', send('application/json', openForTwoHours()));
    site.page('/test/page', hostPage(element('call-cta', 'src="/test/hours.json"'), CLOCK + SCRIPT.all));
    site.page('/test/other', hostPage('<p>Another page</p>'));
    const page = await visit('/test/page');
    await page.reads('call-cta', 'Open now');
    return page;
  };

  test('are told anew when a visitor comes back to the page', async () => {
    const page = await visitHours();
    await page.evaluate(() => shiftClock(180));
    await page.evaluate(
      (address) => void setTimeout(() => location.assign(address)),
      `${site.url}/test/other`,
    );
    await page.reads('body', 'Another page');
    await page.back();
    await page.until('the page came from the cache', () => 'shiftClock' in window);
    await page.until('it says when they open', () => /Opens/.test(find('call-cta')!.shadowRoot!.textContent));
    assert.ok(!(await page.text('call-cta')).includes('Open now'));
  });

  test('are told anew when the page is shown again', async () => {
    const page = await visitHours();
    await page.evaluate(() => {
      shiftClock(180);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.until('it says when they open', () => /Opens/.test(find('call-cta')!.shadowRoot!.textContent));
  });
});

/** Where a question stands: open, focused, in view, and nothing above it. */
const questionState = (id: string) => {
  const question = find(`program-faq >> [id="${id}"]`) as HTMLDetailsElement | undefined;
  const box = question?.getBoundingClientRect();
  return {
    open: !!question?.open,
    focused: !!question && focused().parentElement === question,
    inView: !!box && box.top >= 0 && box.top < innerHeight / 2,
  };
};
const REACHED = { open: true, focused: true, inView: true };

async function reaches(page: Page, id: string): Promise<void> {
  await page.until(
    `${id} is open`,
    (wanted) => (find(`program-faq >> [id="${wanted}"]`) as HTMLDetailsElement)?.open,
    id,
  );
  await page.until(
    `${id} has the focus`,
    (wanted) => focused().parentElement === find(`program-faq >> [id="${wanted}"]`),
    id,
  );
  assert.deepEqual(await page.evaluate(questionState, id), REACHED);
}

describe('a link to a question', () => {
  test('opens it, scrolls to it and focuses it when the page is opened', async () => {
    await reaches(await visit('/athens.html#faq--how-often'), 'how-often');
  });

  test('does so from the page itself, and leaves the address as the link made it', async () => {
    const page = await visit('/carter.html');
    await page.until('everything is shown', allShown);
    await page.click('a[href="#faq--insurance"]');
    await reaches(page, 'insurance');
    assert.equal(await page.evaluate(() => location.hash), '#faq--insurance');
    await page.press('Enter');
    await page.until('it is closed', () => !(find('program-faq >> #insurance') as HTMLDetailsElement).open);
    assert.equal(await page.evaluate(() => location.hash), '#faq--insurance');
  });

  test('does so by the browser’s back and forward', async () => {
    const page = await visit('/carter.html');
    await page.until('everything is shown', allShown);
    await page.click('a[href="#faq--insurance"]');
    await reaches(page, 'insurance');
    await page.back();
    await page.until('the link was left', () => location.hash === '');
    await page.evaluate(() => {
      (find('program-faq >> #insurance summary') as HTMLElement).click();
      focused().blur();
      scrollTo(0, 0);
    });
    await page.until('it is closed', () => !(find('program-faq >> #insurance') as HTMLDetailsElement).open);
    await page.forward();
    await reaches(page, 'insurance');
  });

  test('does so on a page that was left for another', async () => {
    const page = await visit('/carter.html#faq--how-long');
    await reaches(page, 'how-long');
    await page.evaluate(
      (address) => void setTimeout(() => location.assign(address)),
      `${site.url}/index.html`,
    );
    await page.until('the other page has come', () => location.pathname === '/index.html');
    await page.back();
    await page.until(
      'the question is open',
      () => (find('program-faq >> #how-long') as HTMLDetailsElement | undefined)?.open,
    );
  });

  test('leaves a router’s hash alone', async () => {
    const page = await visit('/carter.html#/faq--how-long');
    await page.until('everything is shown', allShown);
    assert.equal(
      await page.evaluate(() => (find('program-faq >> #how-long') as HTMLDetailsElement).open),
      false,
    );
    assert.equal(await page.evaluate(() => location.hash), '#/faq--how-long');
  });
});

testIn(
  ['chromium'],
  'text fragments open answers only there',
  'words in a closed answer are found by a link to the text',
  async () => {
    const page = await visit('/carter.html');
    await page.until('everything is shown', allShown);
    await page.inner.goTo(`${site.url}/carter.html#:~:text=Your%20benefits%20are%20checked`);
    await page.until(
      'the answer is open',
      () => (find('program-faq >> #insurance') as HTMLDetailsElement).open,
    );
  },
);

testIn(['chromium'], 'only its driver can print', 'closed answers are printed', async () => {
  const page = await visit('/carter.html');
  await page.until('everything is shown', allShown);
  const { playwright } = page.inner as ChromiumPage;
  await playwright.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() =>
    findAll('program-faq >> .answer').map((answer) => answer.checkVisibility()),
  );
  assert.ok(printed.length > 10);
  assert.ok(printed.every(Boolean));
});
