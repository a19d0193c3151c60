import type { Facets } from '../../locations/facets.js';
import type { PlaceAnswer, PlaceFilters } from '../../locations/search.js';
import { activeFilters, isSwitch, labelOf } from './filter-sets.js';
import type { Where } from './find-where.js';
import type { Offer, Results, SearchRequest } from './results.js';
import type { SearchSpeech } from './speech.js';

type Described = Pick<Results, 'outcome' | 'title' | 'notes' | 'offers'>;

/** An answer as sentences: how many places of how many, what was done about it when there are none, and ways on. */
export function describeAnswer(
  answer: PlaceAnswer,
  request: SearchRequest,
  where: Where | undefined,
  all: number | undefined,
  facets: Facets | undefined,
  speech: SearchSpeech,
): Described {
  const { word, number } = speech;
  const { filters, radius } = request;
  const within = where && radius ? word.within(speech.miles(radius), where.name) : '';
  const notes: string[] = [];
  if (where?.approximate) notes.push(word.approximate(where.name));
  if (answer.notes.includes('unknown-distance')) notes.push(word.unknownDistance);
  if (answer.notes.includes('incomplete')) notes.push(word.incomplete);
  if (!answer.total) {
    const { text, offers } = adviceFor(filters, facets, speech);
    const wider: Offer[] = within ? [{ label: word.anyDistance, change: { radius: undefined } }] : [];
    return {
      outcome: 'none',
      // A search engine may bring nothing before it knows where.
      title: (where ?? offers.length) ? word.none + within : word.start,
      notes: text ? [text, ...notes] : notes,
      offers: [...offers, ...wider],
    };
  }

  const isBeyond = answer.notes.includes('beyond-radius');
  const remote = answer.places.filter((one) => one.remote).length;
  const near = answer.total - remote;
  if (remote && near) notes.unshift(word.remote(number(remote), remote === 1));
  const level = filters.levels?.length === 1 ? speech.levelName(filters.levels[0]!) : '';
  // "IOP" keeps its capitals, "Intensive outpatient" stands in the middle of a sentence.
  const offering = level && word.offering(level.replace(/^.(?=\p{Ll})/u, (first) => first.toLowerCase()));
  if (isBeyond) return { outcome: 'nearest', title: word.beyond(within), notes, offers: [] };
  const count = near || remote;
  const ofAll = all && count < all ? number(all) : undefined;
  const title = word.places(number(count), ofAll, count === 1) + offering;
  return {
    outcome: 'found',
    title: title + (within || (where ? word.near(where.name) : '')),
    notes,
    offers: [],
  };
}

/** Which filter to loosen: the one without which most places come back. */
function adviceFor(filters: PlaceFilters, facets: Facets | undefined, speech: SearchSpeech) {
  const { word, number } = speech;
  const [worst] = [...(facets?.loosen ?? [])].sort(([, one], [, other]) => other - one);
  const dropAll: Offer = { label: word.dropAll, change: { filters: {} } };
  const active = activeFilters(filters, speech);
  if (!worst)
    return { text: active.length > 1 ? word.loosenAll : '', offers: active.length ? [dropAll] : [] };
  const [name, count] = worst;
  const values = isSwitch(name) ? ['true'] : (filters[name] ?? []);
  const label = speech.list(values.map((value) => labelOf(name, value, speech)));
  return {
    text: word.loosen(label, number(count), count === 1),
    offers: [{ label: word.drop(label), change: { filters: { ...filters, [name]: undefined } } }],
  };
}
