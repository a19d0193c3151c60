import { html, nothing } from 'lit/html.js';
import { pointOf } from '../../locations/point-of.js';
import type { Point } from '../../locations/search.js';
import type { Place } from '../../program/place.js';
import type { Speech } from './speech.js';

/** On flat ground: near enough for a picture, and a tenth of what exact distances would add to each page. */
function milesApart(one: Point, other: Point): number {
  const parallel = Math.cos(((one.lat + other.lat) / 360) * Math.PI);
  return Math.hypot(one.lat - other.lat, (one.lng - other.lng) * parallel) * 69.1;
}

/**
 * Where two places lie to each other, and how far apart: a picture that says nothing the list does not say. West is at the left
 * and north above, in every language.
 */
export function drawTwoPlaces(places: readonly Place[], { word, miles }: Speech): unknown {
  const [one, other, third] = places;
  const from = one && pointOf(one);
  const to = other && pointOf(other);
  if (!from || !to || third) return nothing;
  const distance = milesApart(from, to);
  if (distance < 1) return nothing;
  const [x, x2] = from.lng < to.lng ? ['18%', '82%'] : ['82%', '18%'];
  const [y, y2] = from.lat < to.lat ? ['58%', '40%'] : ['40%', '58%'];
  const town = ({ address, name }: Place) => address?.city ?? name;
  // In one template: a piece of a drawing cannot be a template of its own.
  return html`<svg class="two" aria-hidden="true">
    <line x1=${x} y1=${y} x2=${x2} y2=${y2} />
    <text x="50%" y="36%">${word.apart(miles(distance))}</text>
    <svg x=${x} y=${y} overflow="visible">
      <circle r="1.05em" />
      <text class="pin" y="0.34em">1</text>
      <text y="2.6em">${town(one)}</text>
    </svg>
    <svg x=${x2} y=${y2} overflow="visible">
      <circle r="1.05em" />
      <text class="pin" y="0.34em">2</text>
      <text y="2.6em">${town(other)}</text>
    </svg>
  </svg>`;
}
