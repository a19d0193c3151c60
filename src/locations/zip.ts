import type { Point } from './search.js';

/** Where a ZIP code is. */
export interface ZipPoint extends Point {
  /** The code itself is not known: this is the middle of the area that shares its first three digits. */
  readonly approximate?: boolean | undefined;
}

/** Brings the text of a file of dist/cdn/zip by its name, such as `3.txt`. */
export type LoadZipFile = (name: string) => Promise<string>;

/** The ZIP code that was typed, also as ZIP+4 and among spaces; `undefined` when it was something else. */
export function readZip(text: string): string | undefined {
  return /^\s*(\d{5})(\s*-?\s*\d{4})?\s*$/.exec(text)?.[1];
}

/**
 * Looks a ZIP code up in the file of its first digit, which covers a tenth of the country: whoever serves the file does not
 * learn the code. `undefined` when not even its first three digits are known. Rejects when loading does.
 */
export async function findZip(zip: string, load: LoadZipFile): Promise<ZipPoint | undefined> {
  const points = parseZipFile(await load(`${zip[0]}.txt`));
  const point = points.get(zip);
  if (point) return point;
  const area: Point[] = [];
  for (const [other, each] of points) if (other.startsWith(zip.slice(0, 3))) area.push(each);
  if (!area.length) return undefined;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    lat: mean(area.map(({ lat }) => lat)),
    lng: mean(area.map(({ lng }) => lng)),
    approximate: true,
  };
}

/**
 * Reads a file of src/build/zip-files.ts: a line of ZIP codes, one of latitudes and one of longitudes in hundredths of a
 * degree, every number as its difference to the one before.
 */
export function parseZipFile(text: string): Map<string, Point> {
  const [codes = [], lats = [], lngs = []] = text.split('\n').map((line) => {
    let sum = 0;
    return line.split(' ').map((step) => (sum += Number(step)));
  });
  const points = new Map<string, Point>();
  codes.forEach((code, index) => {
    points.set(`${code}`.padStart(5, '0'), { lat: lats[index]! / 100, lng: lngs[index]! / 100 });
  });
  return points;
}
