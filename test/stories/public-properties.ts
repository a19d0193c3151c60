import { readFileSync } from 'node:fs';

/** The `--iop-*` properties that the base class documents. */
export function publicProperties(): string[] {
  const source = readFileSync('src/base/program-element.ts', 'utf8');
  return [...source.matchAll(/@cssproperty \[(--iop-[\w-]+)/g)].map(([, name]) => name!);
}
