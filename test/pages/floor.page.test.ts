import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ChromiumPage } from './chromium-driver.js';
import type { Page } from './driver.js';
import { isShown, visibleText, widgets } from './in-page.js';
import { setUp, testIn } from './set-up.js';
import { send, type Answer } from './test-site.js';

const { site, newPage, visit } = setUp();

const pages = [
  {
    path: '/carter.html',
    document: '/programs/carter-treatment-center.json',
    name: 'The Carter Treatment Center',
    phone: '(470) 616-7274',
    href: 'tel:+14706167274',
    elements: 4,
  },
  {
    path: '/athens.html',
    document: '/programs/athens-recovery.json',
    name: 'Athens Recovery',
    phone: '844-959-4998',
    href: 'tel:+18449594998',
    elements: 3,
  },
];
type HostPage = (typeof pages)[number];

const scripts = ['/iop-widgets/all.js', '/iop-widgets/loader.js'];
const gone = send('text/plain', 'Not found', 404);
const cut: Answer = (_request, response) => response.destroy();

async function keepsItsFloor(page: Page, { name, phone, href, elements }: HostPage): Promise<void> {
  const seen = await page.evaluate(() =>
    widgets().map((widget) => ({
      text: visibleText(widget),
      href: widget.querySelector('a')!.href,
      size: widget.querySelector('a')!.getBoundingClientRect().height,
      shown: isShown(widget),
    })),
  );
  assert.equal(seen.length, elements);
  for (const widget of seen) {
    assert.equal(widget.shown, false);
    assert.ok(widget.text.includes(name) && widget.text.includes(phone), widget.text);
    assert.equal(widget.href, href);
    assert.ok(widget.size > 10, 'the number has a place on the page');
  }
}

/** Without the document, each element says once why it keeps its children. */
const allGaveUp = (page: Page, { elements }: HostPage) =>
  page.until('every element has given up', (count) => watched.programErrors.length === count, elements);

for (const host of pages) {
  describe(`${host.path} keeps name and phone number`, () => {
    test('when the script is gone', async () => {
      for (const script of scripts) site.answer(script, gone);
      await keepsItsFloor(await visit(host.path), host);
    });

    test('when the connection for the script is cut', async () => {
      for (const script of scripts) site.answer(script, cut);
      await keepsItsFloor(await visit(host.path), host);
    });

    test('when the page’s policy forbids scripts', async () => {
      site.addHeaders(host.path, { 'Content-Security-Policy': "script-src 'none'" });
      await keepsItsFloor(await visit(host.path), host);
    });

    testIn(
      ['chromium'],
      'its driver cannot turn scripts off',
      `when scripts are off (${host.path})`,
      async () => {
        const page = await newPage();
        const { playwright } = page.inner as ChromiumPage;
        const session = await playwright.context().newCDPSession(playwright);
        await session.send('Emulation.setScriptExecutionDisabled', { value: true });
        await playwright.goto(site.url + host.path);
        for (const widget of await playwright.locator('call-cta, program-faq, care-level-comparison').all()) {
          const text = await widget.innerText();
          assert.ok(text.includes(host.name) && text.includes(host.phone), text);
        }
      },
    );

    test('when the document is gone', async () => {
      site.answer(host.document, gone);
      const page = await visit(host.path);
      await allGaveUp(page, host);
      await keepsItsFloor(page, host);
    });

    test('when the connection for the document is cut', async () => {
      site.answer(host.document, cut);
      const page = await visit(host.path);
      await allGaveUp(page, host);
      await keepsItsFloor(page, host);
    });

    test('when the document is some other file', async () => {
      site.answer(host.document, send('text/html', '<!doctype html><title>Please log in</title>'));
      const page = await visit(host.path);
      await allGaveUp(page, host);
      await keepsItsFloor(page, host);
    });

    test('when both are gone', async () => {
      for (const path of [...scripts, host.document]) site.answer(path, gone);
      await keepsItsFloor(await visit(host.path), host);
    });
  });
}
