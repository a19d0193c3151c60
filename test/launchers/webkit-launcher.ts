import { type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type TestRunnerCoreConfig } from '@web/test-runner-core';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { findWebKit } from './find-browser.js';
import { homeWithSmallWindow, startWebKitDriver, webkitCapabilities } from './webkit-driver.js';
import { webkitPage, type WebKitDriver } from './webkit-page.js';

/**
 * WebKitGTK's MiniBrowser for web-test-runner, on a virtual display of its own. Answers set-viewport, send-keys
 * and send-mouse as a Playwright page does; it cannot emulate media.
 */
export class WebKitLauncher extends WebdriverLauncher {
  override type = 'playwright';
  readonly #programs = findWebKit();
  readonly #children: ChildProcess[] = [];
  #home = '';

  constructor() {
    super({ capabilities: webkitCapabilities(findWebKit().browser) });
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    await super.initialize(config);
    this.name = 'WebKitGTK';
    this.#home = homeWithSmallWindow();
    const server = await startWebKitDriver(this.#programs, this.#home);
    this.#children.push(...server.children);
    process.once('exit', () => this.#end());
    Object.assign(this.#inner.options, {
      protocol: 'http',
      hostname: '127.0.0.1',
      port: server.port,
      path: '/',
    });
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.#end();
  }

  getPage() {
    return webkitPage(this.#inner.driver);
  }

  /** The two fields web-test-runner keeps to itself: where the driver listens, and the session. */
  get #inner() {
    return this as unknown as { options: object; driver: WebKitDriver };
  }

  #end(): void {
    for (const child of this.#children.splice(0)) child.kill();
    rmSync(this.#home, { recursive: true, force: true });
  }
}
