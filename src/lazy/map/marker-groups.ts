import type { Spot } from './azimuthal.js';

/** Where a marker stands, in widths of a marker. */
export interface MarkerSpot extends Spot {
  readonly id: string;
}

/** Markers that cover each other, or one alone. */
export interface MarkerGroup extends Spot {
  readonly ids: readonly string[];
}

/** Nearer than this, two markers cannot be hit apart. */
const TOO_NEAR = 1.05;

/** Puts markers together until no two groups cover each other, each at the middle of its members. */
export function groupMarkers(markers: readonly MarkerSpot[]): MarkerGroup[] {
  let groups = markers.map((marker) => [marker]);
  for (;;) {
    const pair = firstPair(groups);
    if (!pair) return groups.map(describe);
    const [one, other] = pair;
    groups = groups
      .filter((group) => group !== other)
      .map((group) => (group === one ? [...one, ...other] : group));
  }
}

const middle = (group: readonly MarkerSpot[], axis: keyof Spot) =>
  group.reduce((sum, marker) => sum + marker[axis], 0) / group.length;

function firstPair(groups: readonly MarkerSpot[][]): [MarkerSpot[], MarkerSpot[]] | undefined {
  for (const [at, one] of groups.map((group, index) => [index, group] as const)) {
    const near = groups
      .slice(at + 1)
      .find(
        (other) =>
          Math.hypot(middle(one, 'x') - middle(other, 'x'), middle(one, 'y') - middle(other, 'y')) < TOO_NEAR,
      );
    if (near) return [one, near];
  }
  return undefined;
}

function describe(group: readonly MarkerSpot[]): MarkerGroup {
  return { ids: group.map(({ id }) => id), x: middle(group, 'x'), y: middle(group, 'y') };
}
