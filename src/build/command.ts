import { spawn } from 'node:child_process';

/** Runs Node on a file with these arguments, its output on the terminal; rejects when it does not end well. */
export function node(...args: string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      if (code === 0) done();
      else failed(new Error(`${args.join(' ')} ended with ${signal ?? code}`));
    });
  });
}
