import { fixture } from '@open-wc/testing';
import type { ProgramElement } from '../src/base/program-element.js';

/** Waits until something holds; a fact that never comes true ends with the test's own time limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Puts markup on the page and waits until each of our elements in it has drawn what it has, or has failed. */
export async function place<T extends HTMLElement = ProgramElement>(markup: string): Promise<T> {
  const element = await fixture<T>(markup);
  await settled(element);
  return element;
}

/** Waits until an element, and those it contains, have drawn; what still loads is waited for up to a second. */
export async function settled(root: HTMLElement): Promise<void> {
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
    if (!('updateComplete' in element)) continue;
    await (element as ProgramElement).updateComplete;
    const address = element.getAttribute('src') ?? '#';
    const ends = Date.now() + 1000;
    await until(
      () =>
        address.startsWith('#') || element.shadowRoot!.querySelector('.iop') !== null || Date.now() > ends,
    );
  }
}

/** One of the example documents, fresh, so that a test may change it. */
export async function exampleProgram(name: string): Promise<Record<string, never>> {
  const response = await fetch(`/programs/${name}.json`);
  return response.json() as Promise<Record<string, never>>;
}

/** What a visitor can read: the text of the open shadow trees, without what is not rendered. */
export function visibleText(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof HTMLSlotElement) for (const slotted of node.assignedNodes()) walk(slotted);
    if (node instanceof Element) {
      if (!node.checkVisibility() || node.matches('style, script')) return;
      for (const child of (node.shadowRoot ?? node).childNodes) walk(child);
    }
  };
  walk(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const Real = Date;

/** Sets the clock of the page, until `realTime`. */
export function at(instant: string): void {
  const now = Real.parse(instant);
  globalThis.Date = class extends Real {
    constructor(value: number | string | Date = now) {
      super(value);
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

export function realTime(): void {
  globalThis.Date = Real;
}

/** Whether this engine can be told the reader's settings (print, forced colours) while it runs: WebKitGTK can not. */
export function canEmulate(): boolean {
  return /Chrome|Firefox/.test(navigator.userAgent);
}
