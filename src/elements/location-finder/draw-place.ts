import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import { parsePhone } from '../../base/phone.js';
import { safeLink } from '../../base/safe-link.js';
import { describeHours } from '../../locations/describe-hours.js';
import { directionsTo } from '../../locations/directions.js';
import { openState } from '../../locations/hours.js';
import type { FoundPlace } from '../../locations/search.js';
import type { Fact } from '../../lazy/search/place-finder.js';
import type { Place } from '../../program/place.js';
import { drawCall, drawWay } from './draw-link.js';
import { DIRECTIONS, WEBSITE } from './icons.js';
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
  /** What else a place offers, or why that is not known yet. */
  readonly facts: (place: Place) => readonly Fact[] | string;
}

const MORE = ['services', 'payment', 'ageGroups', 'accessibility'] as const;

/**
 * One place: who and where, whether it is open, what it offers, and how to get in touch. `number` is its marker's, if it has one. A
 * line that nothing is known for stays empty, and the style sheet takes it away: a template for each would double the time that
 * a list takes.
 */
export function drawPlace(found: FoundPlace, number: number | undefined, cards: Cards): TemplateResult {
  const { place, distance } = found;
  const { say, word, miles } = cards.speech;
  const { telehealth, hours, acceptsNewPatients } = place;
  const isOnline = !!telehealth && (found.remote || !hasPoint(place));
  const [phone, way, page] = linksOf(place, cards);
  const far = distance === undefined ? '' : miles(distance);
  // prettier-ignore -- white space would not be empty
  return html`<li class="place" part="place">
    <div class="head">
      <span class="no">${number}</span>
      ${heading(cards.headingLevel, place.name, 'h3', `place-${place.id}`, nothing)}
      <span class=${isOnline ? 'tag' : 'far'}>${say(isOnline ? word.online : far)}</span>
    </div>
    <div class="body">
      <p>${place.provider}</p>
      <address>${whereOf(place)}</address>
      <p>${telehealth ? say(isOnline ? word.byVideo : word.alsoOnline) : ''}</p>
      ${drawState(place, cards)}
      <p class="small">${hours?.note}</p>
      <p class="small">${levelsOf(place, cards)}</p>
      <p class="small">${acceptsNewPatients === false ? say(word.full) : ''}</p>
      <p class="small muted">${say(spokenAndChecked(place, cards))}</p>
      <p class="small">${place.note}</p>
      <p class="acts">${phone}${way}${page}</p>
      ${drawMore(place, cards)}
    </div>
  </li>`;
}

const hasPoint = ({ address, coordinates }: Place): boolean => !!(address?.city || coordinates);

/** "100 Example Street, Suite 2", "Athens, GA 30601": as many lines as are known. */
function whereOf({ name, address = {} }: Place): string {
  const { street, unit, city, state, postalCode, country } = address;
  // "Alpharetta, Georgia" has said it.
  if (!street && city && name.startsWith(city)) return '';
  const join = (parts: (string | undefined)[], mark: string) => parts.filter(Boolean).join(mark);
  const abroad = country === 'US' ? '' : country;
  return join([join([street, unit], ', '), join([city, join([state, postalCode], ' '), abroad], ', ')], '\n');
}

function drawState({ hours }: Place, { speech }: Cards): unknown {
  const now = new Date();
  const state = hours && openState(hours, now);
  if (!state) return nothing;
  const words = describeHours(state, hours, now, speech.spoken);
  return html`<p class="status ${state.kind}">
    <bdi lang=${speech.lang} .textContent=${words}></bdi>
  </p>`;
}

function levelsOf({ levels = [] }: Place, { speech, levelName }: Cards): string {
  return speech.list(levels.map(levelName));
}

function spokenAndChecked({ languages = [], verifiedOn }: Place, { speech }: Cards): string {
  const spoken = speech.list(languages.map(speech.language)).replace(/^./, (first) => first.toUpperCase());
  const checked = verifiedOn && speech.word.checked(speech.date(verifiedOn));
  return [spoken, checked].filter(Boolean).join('. ');
}

/** What else is known, fetched when a visitor asks for it: its words are many. */
function drawMore(place: Place, { speech: { word, say }, facts }: Cards): unknown {
  if (!MORE.some((name) => place[name]?.length) && !place.hours?.weekly?.length) return nothing;
  const known = facts(place);
  const isKnown = typeof known !== 'string';
  return html`<details>
    <summary class="act small">${say(word.more)}</summary>
    <p class="small">${isKnown ? '' : say(known)}</p>
    <dl class="small">
      ${
        isKnown
          ? known.map(
              ({ title, text }) =>
                html`<dt>${say(title)}</dt>
                  <dd>${say(text)}</dd>`,
            )
          : nothing
      }
    </dl>
  </details>`;
}

/** To call, to get there, to read more: those of the three that are known. */
function linksOf(
  place: Place,
  { speech, maps, phone }: Cards,
): [phone: unknown, directions: unknown, website: unknown] {
  const { say, word } = speech;
  const { name, provider, website } = place;
  const number = parsePhone(place.phone) ?? (provider ? undefined : parsePhone(phone));
  const way = directionsTo(place, maps);
  const page = safeLink(website, document.baseURI);
  return [
    number && drawCall('act', number, say(word.call), name),
    way && drawWay('directions', way, DIRECTIONS, say(word.directions), say(word.to), name),
    page && drawWay('website', page, WEBSITE, say(word.website), say(word.of), name),
  ];
}
