import { closest } from '../closest.js';
import { pathTo } from '../path.js';
import { excerpt } from '../plain-copy.js';
import { shapeOf } from '../schema.js';
import { warning, type Check } from './check.js';

/** Names other formats and people use, with ours. The first one that fits the place is suggested. */
const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['answer']],
  ['accessible', ['accessibility']],
  ['address1', ['street']],
  ['call', ['cta']],
  ['callto', ['cta']],
  ['center', ['provider']],
  ['centre', ['provider']],
  ['close', ['closes']],
  ['color', ['accent']],
  ['colour', ['accent']],
  ['day', ['dayOfWeek']],
  ['days', ['dayOfWeek', 'daysPerWeek']],
  ['description', ['summary', 'text']],
  ['facilities', ['locations', 'places']],
  ['facility', ['provider']],
  ['font', ['fontFamily']],
  ['form', ['contact']],
  ['from', ['validFrom']],
  ['heading', ['title']],
  ['href', ['url', 'website']],
  ['insurance', ['payment']],
  ['items', ['items', 'questions', 'levels', 'places', 'signs', 'lists', 'lines']],
  ['label', ['title', 'name', 'label']],
  ['lang', ['language']],
  ['lat', ['latitude']],
  ['levels', ['careLevels']],
  ['levelsofcare', ['careLevels', 'levels']],
  ['line1', ['street']],
  ['lng', ['longitude']],
  ['locale', ['language']],
  ['lon', ['longitude']],
  ['long', ['longitude']],
  ['mail', ['email']],
  ['meaning', ['text', 'word']],
  ['mobile', ['phone']],
  ['open', ['opens']],
  ['openinghours', ['hours']],
  ['organization', ['provider']],
  ['phonenumber', ['phone']],
  ['places', ['locations']],
  ['postcode', ['postalCode']],
  ['q', ['question']],
  ['questions', ['faq']],
  ['region', ['state']],
  ['site', ['website']],
  ['slug', ['id']],
  ['sms', ['textPhone']],
  ['stats', ['statistics']],
  ['tel', ['phone']],
  ['telephone', ['phone']],
  ['through', ['validThrough']],
  ['title', ['name', 'question']],
  ['until', ['validThrough']],
  ['zip', ['postalCode']],
  ['zipcode', ['postalCode']],
  ['zone', ['timeZone']],
]);

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Every name is one the format knows, but for notes of the author: `x-…`. */
export const checkUnknownKeys: Check = (nodes) =>
  nodes.objects().flatMap(({ path, value, schema }) => {
    const known = Object.keys(shapeOf(schema)!);
    const free = known.filter((name) => !Object.hasOwn(value, name));
    return Object.keys(value)
      .filter((name) => !known.includes(name) && !name.startsWith('x-'))
      .map((name) =>
        warning(
          { path: pathTo(path, name), value: value[name] },
          `"${excerpt(name)}" is not a field ${path ? `of ${path}` : 'of the document'}, so it is not shown.`,
          advise(name, free),
        ),
      );
  });

function advise(name: string, free: readonly string[]): string {
  const meant = ALSO_CALLED.get(plain(name))?.find((other) => free.includes(other)) ?? closest(name, free);
  if (meant) return `Did you mean "${meant}"?`;
  const others = free.length ? ` These fields can still be added: ${free.join(', ')}.` : '';
  return `Remove it, or start it with x-, such as "x-note", to keep it as a note to yourself.${others}`;
}
