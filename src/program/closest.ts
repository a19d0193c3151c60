/** How many letters must be added, removed, changed or swapped with their neighbour to turn one word into the other. */
export function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = [...to, ''].map((_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const steps = [last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1)];
      if (row > 1 && column > 1 && swapped) steps.push(beforeLast[column - 2]! + 1);
      current.push(Math.min(...steps));
    }
    beforeLast = last;
    last = current;
  }
  return last.at(-1)!;
}

const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The word that was most likely meant: at most a third of its letters differ. Case and punctuation do not count. */
export function closest(word: string, words: readonly string[]): string | undefined {
  const meant = plain(word);
  if (!meant || meant.length > 60) return undefined;
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of words) {
    const target = plain(candidate);
    const steps = distance(meant, target);
    if (steps <= Math.floor(Math.max(meant.length, target.length) / 3) && steps < fewest) {
      best = candidate;
      fewest = steps;
    }
  }
  return best;
}
