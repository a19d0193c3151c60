import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What to ask of WebKitWebDriver so that it starts the MiniBrowser in a window as large as the display. */
export function webkitCapabilities(binary: string) {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen'] },
  };
}

/** Starts a virtual display and WebKitWebDriver on it; the caller ends the children. */
export async function startWebKitDriver(programs: { driver: string; display: string }, home: string) {
  const xvfb = spawn(
    programs.display,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = await new Promise<string>((found, failed) => {
    xvfb.once('error', failed);
    xvfb.stdio[3]?.once('data', (number: Buffer) => found(`:${String(number).trim()}`));
  });
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      XDG_CONFIG_HOME: home,
    },
  });
  await answering(port);
  return { port, children: [driver, xvfb] };
}

/** A GTK configuration that squashes the MiniBrowser's toolbar: it would keep the window wider than a phone. */
export function homeWithSmallWindow(): string {
  const home = mkdtempSync(join(tmpdir(), 'iop-widgets-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(
    join(home, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }',
  );
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-theme-name=Adwaita\n');
  return home;
}

async function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => found(port));
    });
  });
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await canConnect(port)) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds.');
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.end();
      tell(true);
    });
    socket.once('error', () => tell(false));
  });
}
