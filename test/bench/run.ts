import { existsSync, readFileSync } from 'node:fs';
import { node } from '../../src/build/command.js';
import { nationalPlaces } from '../../src/build/example-networks.js';
import { openBenchPage, type BenchPage } from './page.js';
import type { Times } from './in-page/search.js';

/** `npm run bench`: how quick it is, in one Chromium, beside other ways taken in turn. It prints and never fails. */
if (!existsSync('dist/cdn/all.js')) await node('src/build/run.mjs', 'src/build/build.ts');

const places = (await nationalPlaces()) as { features: unknown[] };
const tenThousand = JSON.stringify(places);
const twoThousand = JSON.stringify({ ...places, features: places.features.slice(0, 2000) });
const bench = await openBenchPage();
await searches(bench);
await drawings(bench);
await bench.close();

async function searches({ page, slowDown }: BenchPage): Promise<void> {
  for (const [count, budget] of [
    [20_000, 0.25],
    [100_000, 2],
  ] as const) {
    const times = await page.evaluate(([json, many]) => globalThis.bench.search.nearest(json, many), [
      tenThousand,
      count,
    ] as const);
    print(`Nearest 50 of ${count.toLocaleString('en')} places`, times, { product: budget });
  }
  const suggestions = await page.evaluate(() => globalThis.bench.search.suggestions());
  print('Suggestions out of 20,000 names', suggestions, { 'no such name': 0.35 });
  const checking = await page.evaluate((json) => globalThis.bench.search.checking(json), tenThousand);
  print('10,000 places in a file', checking);
  ratio('check / JSON.parse', checking['check']! / checking['JSON.parse']!, 0.5);
  for (const rate of [1, 4]) {
    await slowDown(rate);
    const first = await page.evaluate((json) => globalThis.bench.search.firstResults(json), twoThousand);
    print(`First results after the data is there, processor ${rate} times slower`, first);
  }
  await slowDown(1);
}

/** Main-thread time of elements against that of the same HTML and CSS, both drawn in turn. */
async function drawings(bench: BenchPage): Promise<void> {
  const read = (name: string) => JSON.parse(readFileSync(`stories/programs/${name}.json`, 'utf8')) as Program;
  const long = read('long');
  const network = read('georgia-network');
  const faq = { ...long, faq: { questions: long.faq.questions.slice(0, 100) } };
  const ten = { ...network, locations: { places: network.locations.places.slice(0, 10) } };
  console.log('\nDrawing: main-thread time of elements / of the same HTML and CSS');
  await draw(bench, 'program-faq', 1, faq, 'details', '100 questions in one program-faq', 1.3);
  await draw(bench, 'call-cta', 100, read('example'), 'a[href^="tel:"]', '100 call-ctas', 1.85);
  await draw(bench, 'location-finder', 5, ten, 'li[part="place"]', '50 cards of 5 location-finders', 1.25);
}

interface Program {
  readonly faq: { readonly questions: readonly unknown[] };
  readonly locations: { readonly places: readonly unknown[] };
}

async function draw(
  { page, mainThread }: BenchPage,
  tag: string,
  count: number,
  program: unknown,
  counted: string,
  name: string,
  budget: number,
): Promise<void> {
  const drawing = await page.evaluateHandle(
    ([tag, count, program, counted]) => globalThis.bench.elements.prepare(tag, count, program, counted),
    [tag, count, program, counted] as const,
  );
  const drawn = { elements: 0, raw: 0 };
  const timed = async (way: 'elements' | 'raw'): Promise<number> => {
    const start = await mainThread();
    await drawing.evaluate(async (ways, way) => {
      ways[way]();
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }, way);
    const time = (await mainThread()) - start;
    drawn[way] = await drawing.evaluate((ways) => ways.count());
    await drawing.evaluate((ways) => ways.clear());
    return time;
  };
  const ratios: number[] = [];
  for (let round = 0; round < 24; round += 1) {
    // Whichever is drawn second finds the machine warmer.
    const time = { elements: 0, raw: 0 };
    const ways = ['elements', 'raw'] as const;
    for (const way of round % 2 ? ways : ways.toReversed()) time[way] = await timed(way);
    ratios.push(time.elements / time.raw);
  }
  ratios.sort((one, other) => one - other);
  ratio(name, ratios[ratios.length >> 1]!, budget);
  if (drawn.elements !== drawn.raw) console.log(`  not the same: ${drawn.elements} and ${drawn.raw}`);
  await drawing.dispose();
}

function print(title: string, times: Times, budgets: Record<string, number> = {}): void {
  console.log(`\n${title}`);
  for (const [name, ms] of Object.entries(times)) {
    const budget = budgets[name] === undefined ? '' : `  budget ${budgets[name]} ms`;
    console.log(`  ${name.padEnd(34)} ${ms.toFixed(3).padStart(9)} ms${budget}`);
  }
}

function ratio(name: string, value: number, budget: number): void {
  console.log(`  ${name.padEnd(34)} ${value.toFixed(2).padStart(9)}     budget ${budget}`);
}
