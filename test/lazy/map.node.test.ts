import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { geoAzimuthalEquidistant } from 'd3-geo';
import fc from 'fast-check';
import { baseMapTable } from '../../src/build/base-map.js';
import { baseMap } from '../../src/lazy/base-map.js';
import { azimuthal, pointAt } from '../../src/lazy/map/azimuthal.js';
import { moved, ringsOf, scaleOf, viewOf, zoomed } from '../../src/lazy/map/map-view.js';
import { groupMarkers } from '../../src/lazy/map/marker-groups.js';
import { decodeNumbers, encodeNumber } from '../../src/lazy/map/number-code.js';

const ATHENS = { lat: 33.9519, lng: -83.3576 };
const ALPHARETTA = { lat: 34.0754, lng: -84.2941 };
const GUAM = { lat: 13.45, lng: 144.78 };
const SAN_JUAN = { lat: 18.4, lng: -66.1 };

const point = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the projection of the map', () => {
  it('is the one that d3-geo calls azimuthal equidistant', () => {
    fc.assert(
      fc.property(point, point, (middle, other) => {
        const d3 = geoAzimuthalEquidistant()
          .rotate([-middle.lng, -middle.lat])
          .scale(3958.8)
          .translate([0, 0])
          .precision(0);
        const [x, y] = d3([other.lng, other.lat])!;
        const ours = azimuthal(middle)(other);
        // Opposite the middle any direction is right.
        if (Math.hypot(x, y) > 12_400) return;
        assert.ok(Math.hypot(ours.x - x, ours.y - y) < 0.5, `${ours.x} ${ours.y}, ${x} ${y}`);
      }),
    );
  });

  it('leads back to the point', () => {
    fc.assert(
      fc.property(point, point, (middle, other) => {
        const spot = azimuthal(middle)(other);
        if (Math.hypot(spot.x, spot.y) > 12_000) return;
        const again = azimuthal(middle)(pointAt(spot, middle));
        assert.ok(Math.hypot(again.x - spot.x, again.y - spot.y) < 0.5);
      }),
    );
  });
});

describe('what the map shows', () => {
  it('has all places in view, with room around them', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 10 }), point, (points, center) => {
        const { middle, reach } = viewOf(points, center);
        for (const one of points) {
          const { x, y } = azimuthal(middle)(one);
          assert.ok(Math.max(Math.abs(x), Math.abs(y)) < reach || reach === 6000);
        }
      }),
    );
  });

  it('reaches across the Pacific for Guam and Puerto Rico', () => {
    const { middle, reach } = viewOf([GUAM, SAN_JUAN]);
    assert.ok(reach > 4000 && reach < 6000);
    assert.ok(middle.lat > 20, 'the short way is over the north');
  });

  it('is the country when there is nothing to show', () => {
    assert.deepEqual(viewOf([]), { middle: { lat: 39.5, lng: -98.35 }, reach: 1500 });
  });

  it('is a region around a single place', () => {
    assert.deepEqual(viewOf([ATHENS], ATHENS), { middle: ATHENS, reach: 30 });
  });

  it('comes nearer, goes away and moves by half, within limits', () => {
    const view = { middle: ATHENS, reach: 40 };
    assert.equal(zoomed(view, 0.5).reach, 20);
    assert.equal(zoomed({ ...view, reach: 2.5 }, 0.5).reach, 2);
    assert.equal(zoomed({ ...view, reach: 5000 }, 2).reach, 6000);
    assert.ok(moved(view, 0.5, 0).middle.lng > ATHENS.lng);
    assert.ok(moved(view, 0, 0.5).middle.lat < ATHENS.lat);
  });

  it('has at most three circles and a scale of round miles', () => {
    assert.deepEqual(ringsOf({ middle: ATHENS, reach: 60 }), [10, 25, 50]);
    assert.equal(scaleOf({ middle: ATHENS, reach: 60 }), 25);
    assert.equal(scaleOf({ middle: ATHENS, reach: 2 }), 1);
  });
});

describe('markers', () => {
  const marker = fc.record({
    x: fc.double({ min: -9, max: 9, noNaN: true }),
    y: fc.double({ min: -9, max: 9, noNaN: true }),
  });

  it('each belong to one group, and no two groups cover each other', () => {
    fc.assert(
      fc.property(fc.array(marker, { maxLength: 12 }), (spots) => {
        const markers = spots.map((spot, at) => ({ ...spot, id: String(at) }));
        const groups = groupMarkers(markers);
        assert.deepEqual(groups.flatMap(({ ids }) => ids).sort(), markers.map(({ id }) => id).sort());
        for (const one of groups) {
          for (const other of groups) {
            if (one !== other) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 1.05);
          }
        }
      }),
    );
  });
});

describe('the base map', () => {
  const map = baseMap();

  it('names the states, the District and the territories', () => {
    const names = map.names.map(({ name }) => name);
    assert.equal(names.length, 56);
    for (const name of [
      'Georgia',
      'Alaska',
      'Hawaii',
      'Puerto Rico',
      'Guam',
      'D.C.',
      'U.S. Virgin Islands',
    ]) {
      assert.ok(names.includes(name), name);
    }
  });

  it('writes each name where the state is', () => {
    const georgia = map.names.find(({ name }) => name === 'Georgia')!;
    assert.ok(Math.abs(georgia.lat - 32.65) < 0.5 && Math.abs(georgia.lng + 83.44) < 0.5);
  });

  it('has land around places in the states and the territories', () => {
    for (const place of [
      ATHENS,
      ALPHARETTA,
      GUAM,
      SAN_JUAN,
      { lat: 61.2, lng: -149.9 },
      { lat: 21.45, lng: -158 },
    ]) {
      assert.ok(
        map.outlines.some((outline) => contains(outline, place)),
        JSON.stringify(place),
      );
    }
    assert.ok(!map.outlines.some((outline) => contains(outline, { lat: 28, lng: -90 })), 'the Gulf is water');
  });

  it('is what the build makes of the outlines of the Census Bureau', () => {
    const [outlines] = baseMapTable().split('\n\n');
    assert.equal(outlines!.split('\n').length, map.outlines.length);
  });

  it('is written in letters that give back the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40_000, max: 40_000 })), (numbers) => {
        const text = numbers.map(encodeNumber).join('');
        assert.deepEqual(decodeNumbers(text), numbers);
        assert.ok(!/["\\\n ]/.test(text));
      }),
    );
  });
});

/** Even and odd crossings of a line to the east. */
function contains(
  outline: readonly { lat: number; lng: number }[],
  { lat, lng }: { lat: number; lng: number },
): boolean {
  let isInside = false;
  outline.forEach((from, at) => {
    const to = outline[(at + 1) % outline.length]!;
    if (from.lat > lat === to.lat > lat) return;
    if (lng < from.lng + ((to.lng - from.lng) * (lat - from.lat)) / (to.lat - from.lat)) isInside = !isInside;
  });
  return isInside;
}
