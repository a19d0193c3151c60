import { fixture } from '@open-wc/testing';
import type { ProgramElement } from '../src/base/program-element.js';

/** Puts markup on the page and waits until each of our elements in it has drawn what it has. */
export async function place<T extends HTMLElement = ProgramElement>(markup: string): Promise<T> {
  const element = await fixture<T>(markup);
  await settled(element);
  return element;
}

/** Waits until an element, or what it contains, is no longer loading. */
export async function settled(root: HTMLElement): Promise<void> {
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
    if (!(element as Partial<ProgramElement>).updateComplete) continue;
    for (let tries = 0; tries < 200; tries++) {
      await (element as ProgramElement).updateComplete;
      const address = element.getAttribute('src') ?? '';
      if (element.shadowRoot?.querySelector('.iop') || !address || address.startsWith('#')) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** One of the example documents, fresh, so that a test may change it. */
export async function exampleProgram(name: string): Promise<Record<string, never>> {
  const response = await fetch(`/programs/${name}.json`);
  return response.json() as Promise<Record<string, never>>;
}

/** What a visitor can read: the text of the open shadow trees, without what is not rendered. */
export function visibleText(element: Element): string {
  const root = element.shadowRoot ?? element;
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof HTMLSlotElement) for (const slotted of node.assignedNodes()) walk(slotted);
    if (node instanceof Element) {
      if (!node.checkVisibility() || node.matches('style, script')) return;
      for (const child of (node.shadowRoot ?? node).childNodes) walk(child);
    } else for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
