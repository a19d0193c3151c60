import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import { phoneIcon } from '../../base/phone-icon.js';
import { parsePhone } from '../../base/phone.js';
import { safeLink } from '../../base/safe-link.js';
import { describeHours } from '../../locations/describe-hours.js';
import { directionsTo } from '../../locations/directions.js';
import { openState } from '../../locations/hours.js';
import type { FoundPlace } from '../../locations/search.js';
import type { Fact } from '../../lazy/search/place-finder.js';
import type { Address } from '../../program/address.js';
import type { Place } from '../../program/place.js';
import { directionsIcon, websiteIcon } from './icons.js';
import type { OpenKind } from './location-finder.events.js';
import type { Speech } from './speech.js';

/** What all cards of a list have in common. */
export interface Cards {
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Of the document's provider, for places that are its own and have no number of theirs. */
  readonly phone?: string | undefined;
  readonly levelName: (id: string) => string;
  /** The map that shows the way. */
  readonly maps: string | null;
  readonly onOpen: (kind: OpenKind) => void;
  /** What else a place offers, or why that is not known yet. */
  readonly facts: (place: Place) => readonly Fact[] | string;
  readonly onMore: () => void;
  /** Called for each card that tells the time of day. */
  readonly onClock: () => void;
}

const MORE = ['services', 'payment', 'ageGroups', 'accessibility'] as const;

/** One place: who and where, whether it is open, what it offers, and how to get in touch. `number` is its marker's, if it has one. */
export function drawPlace(found: FoundPlace, number: number | undefined, cards: Cards): TemplateResult {
  const { place } = found;
  const { say, word } = cards.speech;
  const isOnline = !!place.telehealth && (found.remote || !hasPoint(place));
  return html`<li class="place" part="place">
    <div class="head">
      ${number ? html`<span class="no">${number}</span>` : nothing}
      ${heading(cards.headingLevel, place.name, 'h3', `place-${place.id}`, nothing)}
      ${drawWhere(found, isOnline, cards.speech)}
    </div>
    <div class="body">
      ${place.provider && html`<p>${place.provider}</p>`} ${drawAddress(place)}
      ${place.telehealth ? html`<p>${say(isOnline ? word.byVideo : word.alsoOnline)}</p>` : nothing}
      ${drawHours(place, cards)} ${drawOffer(place, cards)}
      ${place.note && html`<p class="small">${place.note}</p>`} ${drawLinks(place, cards)}
      ${drawMore(place, cards)}
    </div>
  </li>`;
}

function drawWhere({ distance }: FoundPlace, isOnline: boolean, { say, word, miles }: Speech): unknown {
  if (isOnline) return html`<span class="tag">${say(word.online)}</span>`;
  return distance === undefined ? nothing : html`<span class="far">${say(miles(distance))}</span>`;
}

const hasPoint = ({ address, coordinates }: Place): boolean => !!(address?.city || coordinates);

/** "100 Example Street, Suite 2", "Athens, GA 30601": as many lines as are known. */
export function addressLines({ street, unit, city, state, postalCode, country }: Address): string[] {
  const join = (parts: (string | undefined)[], mark = ', ') => parts.filter(Boolean).join(mark);
  const abroad = country === 'US' ? '' : country;
  return [join([street, unit]), join([city, join([state, postalCode], ' '), abroad])].filter(Boolean);
}

function drawAddress({ name, address }: Place): unknown {
  if (!address) return nothing;
  const { street, city } = address;
  // "Alpharetta, Georgia" has said it.
  if (!street && city && name.startsWith(city)) return nothing;
  return html`<address>${addressLines(address).map((line) => html`<span>${line}</span>`)}</address>`;
}

function drawHours({ hours }: Place, { speech, onClock }: Cards): unknown {
  if (!hours) return nothing;
  const now = new Date();
  const state = openState(hours, now);
  if (state) onClock();
  return html`${
    state &&
    html`<p class="status ${state.kind}">
      ${speech.say(html`<span .textContent=${describeHours(state, hours, now, speech.spoken)}></span>`)}
    </p>`
  }
  ${hours.note && html`<p class="small">${hours.note}</p>`}`;
}

function drawOffer(place: Place, { speech, levelName }: Cards): unknown {
  const { say, word } = speech;
  const { levels = [], languages = [], verifiedOn, acceptsNewPatients } = place;
  const spoken = speech.list(languages.map(speech.language)).replace(/^./, (first) => first.toUpperCase());
  const checked = verifiedOn && word.checked(speech.date(verifiedOn));
  return html`${levels.length ? html`<p class="small">${speech.list(levels.map(levelName))}</p>` : nothing}
  ${acceptsNewPatients === false ? html`<p class="small">${say(word.full)}</p>` : nothing}
  ${
    spoken || checked
      ? html`<p class="small muted">${say([spoken, checked].filter(Boolean).join('. '))}</p>`
      : nothing
  }`;
}

/** What else is known, fetched when a visitor asks for it: its words are many. */
function drawMore(place: Place, { speech: { word, say }, facts, onMore }: Cards): unknown {
  if (!MORE.some((name) => place[name]?.length)) return nothing;
  const known = facts(place);
  return html`<details @toggle=${onMore}>
    <summary class="act small">${say(word.more)}</summary>
    ${
      typeof known === 'string'
        ? html`<p class="small">${say(known)}</p>`
        : html`<dl class="small">
            ${known.map(
              ({ title, text }) =>
                html`<dt>${say(title)}</dt>
                  <dd>${say(text)}</dd>`,
            )}
          </dl>`
    }
  </details>`;
}

function drawLinks(place: Place, { speech, maps, phone, onOpen }: Cards): unknown {
  const { say, word } = speech;
  const { name, provider, website } = place;
  const number = parsePhone(place.phone) ?? (provider ? undefined : parsePhone(phone));
  const way = directionsTo(place, maps);
  const page = safeLink(website, document.baseURI);
  // prettier-ignore -- white space inside a link would be underlined
  const link = (kind: OpenKind, href: string, content: unknown) =>
    html`<a class="act" part=${kind} href=${href} rel="noreferrer" @click=${() => onOpen(kind)}
      >${content}</a
    >`;
  const named = (words: string, between: string) =>
    html`<span>${say(words)}<span class="vh">${say(` ${between} `)}${name}</span></span>`;
  if (!number && !way && !page) return nothing;
  return html`<p class="acts">
    ${number && link('phone', number.href, html`${phoneIcon()}<span><span class="vh">${say(word.call)} ${name}, </span><span class="num" translate="no">${number.text}</span></span>`)}
    ${way && link('directions', way, html`${directionsIcon()}${named(word.directions, word.to)}`)}
    ${page && link('website', page, html`${websiteIcon()}${named(word.website, word.of)}`)}
  </p>`;
}
