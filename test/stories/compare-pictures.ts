import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const ACCEPTED = 'test/stories/pictures';
const REJECTED = 'dist/pictures';

/** How far one pixel's color may be off (0 to 1; smoothed edges are left out), and how many pixels may be. */
const TOLERANCE = { color: 0.05, shareOfPixels: 0.001 };

const FEW = 500;
const STEP = 255 / 31;

/**
 * Why a picture of a story is not the accepted one, in a sentence that names the picture of the difference; nothing when it is.
 * With ACCEPT_PICTURES set, the picture becomes the accepted one.
 */
export function differenceOf(name: string, taken: Buffer): string | undefined {
  const accepted = join(ACCEPTED, `${name}.png`);
  const actual = withFewerColors(PNG.sync.read(taken));
  if (process.env.ACCEPT_PICTURES) {
    write(accepted, actual);
    return undefined;
  }
  if (!existsSync(accepted))
    return `There is no ${accepted} yet: look at the story, then npm run stories:accept.`;
  const expected = PNG.sync.read(readFileSync(accepted));
  const [width, height] = [Math.max(actual.width, expected.width), Math.max(actual.height, expected.height)];
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(
    onCanvas(expected, width, height),
    onCanvas(actual, width, height),
    difference.data,
    width,
    height,
    { threshold: TOLERANCE.color },
  );
  const share = pixels / (width * height);
  const isSameSize = actual.width === expected.width && actual.height === expected.height;
  if (isSameSize && share <= TOLERANCE.shareOfPixels) return undefined;
  const picture = join(REJECTED, `${name}.difference.png`);
  write(picture, difference);
  write(join(REJECTED, `${name}.png`), actual);
  return `${(share * 100).toFixed(2)} % of ${name} look different (${expected.width}×${expected.height} before, ${actual.width}×${actual.height} now). See ${picture}; if it is meant, npm run stories:accept.`;
}

/**
 * Areas keep their colors; those of few pixels, the smoothed edges of letters, are rounded to 32 steps: less than the tolerance,
 * and half of the bytes, since these files are in git.
 */
function withFewerColors(picture: PNG): PNG {
  const colors = new Uint32Array(
    picture.data.buffer,
    picture.data.byteOffset,
    picture.width * picture.height,
  );
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  for (const [at, color] of colors.entries())
    if (counts.get(color)! < FEW)
      for (const part of [0, 1, 2])
        picture.data[at * 4 + part] = Math.round(picture.data[at * 4 + part]! / STEP) * STEP;
  return picture;
}

function write(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  const packed = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const;
  writeFileSync(path, PNG.sync.write(picture, packed));
}

/** The picture's pixels on a larger canvas, the rest transparent. */
function onCanvas(picture: PNG, width: number, height: number): Buffer {
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas.data;
}
