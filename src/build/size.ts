import { existsSync } from 'node:fs';
import { budgets, measureSizes } from './sizes.js';

if (!existsSync('dist/cdn/all.js')) {
  console.error('There is nothing to measure yet: run npm run build first.');
  process.exit(1);
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(2).padStart(9);
const row = (name: string, ...cells: string[]) =>
  console.log(name.padEnd(34), ...cells.map((cell) => cell.padStart(9)));

row('KB after Brotli', 'size', 'goal', 'ceiling');
let tooLarge = 0;
for (const { name, bytes } of await measureSizes()) {
  const budget = budgets[name];
  if (!budget) throw new Error(`${name} has no budget in src/build/sizes.ts.`);
  const { ceiling, goal } = budget;
  const isTooLarge = bytes > ceiling * 1000;
  if (isTooLarge) tooLarge += 1;
  row(
    name,
    kilobytes(bytes),
    kilobytes(goal * 1000),
    kilobytes(ceiling * 1000),
    isTooLarge ? 'TOO LARGE' : '',
  );
}
if (tooLarge > 0) {
  console.error(`${tooLarge} over the ceiling.`);
  process.exitCode = 1;
}
