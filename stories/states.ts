/** How a state is surrounded; `forced-colors` and `print` are the reader's own settings, emulated where it is shown. */
export type Surroundings = 'plain' | 'dark' | 'narrow' | 'rtl' | 'forced-colors' | 'print';

/** One state of one element: what a partner would paste, and where it stands. */
export interface State {
  markup: string;
  surroundings: Surroundings;
}

/** The children every partner is asked to write: what a visitor has when nothing else works. */
export const FLOOR = '<p>Example Recovery: <a href="tel:+17065550142">(706) 555-0142</a></p>';

const state = (
  tag: string,
  document: string,
  surroundings: Surroundings = 'plain',
  attributes = '',
): State => ({
  markup: `<${tag} src="/programs/${document}.json"${attributes && ` ${attributes}`}>${FLOOR}</${tag}>`,
  surroundings,
});

/** The states that every element has. `/programs/slow.json` never answers, `/programs/gone.json` is not there. */
const common = (tag: string): Record<string, State> => ({
  full: state(tag, 'example'),
  minimal: state(tag, 'minimal'),
  'no data': { markup: `<${tag}>${FLOOR}</${tag}>`, surroundings: 'plain' },
  loading: state(tag, 'slow'),
  failed: state(tag, 'gone'),
  'very long': state(tag, 'long'),
  hostile: state(tag, 'hostile'),
  Spanish: state(tag, 'spanish'),
  'right to left': state(tag, 'arabic', 'rtl'),
  narrow: state(tag, 'example', 'narrow'),
  dark: state(tag, 'example', 'dark'),
  'forced colours': state(tag, 'example', 'forced-colors'),
  print: state(tag, 'example', 'print'),
});

/** What the stories of the states that every element has are called. */
const commonStories: Record<string, string> = {
  full: 'Default',
  minimal: 'Minimal',
  'no data': 'Missing',
  loading: 'Loading',
  failed: 'Failed',
  'very long': 'Long',
  hostile: 'Hostile',
  Spanish: 'Spanish',
  'right to left': 'RightToLeft',
  narrow: 'Narrow',
  dark: 'Dark',
  'forced colours': 'ForcedColours',
  print: 'Print',
};

/** The name of a state's story in Storybook; an element's own states are called by their own names. */
export function storyName(state: string): string {
  const words = state.replaceAll('’', '').split(/[^a-z0-9]+/i);
  return commonStories[state] ?? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** A document of which only a page to reach out on is known. */
const withLink = {
  version: 1,
  language: 'en',
  provider: {
    name: 'Example Recovery',
    phone: '(706) 555-0142',
    contactUrl: 'https://example.org/contact',
  },
  program: { name: 'Intensive outpatient program' },
};

/** Every element's named states, shared by the tests, the all-states page and the stories. */
export const states: Record<string, Record<string, State>> = {
  'call-cta': {
    ...common('call-cta'),
    'The Carter Treatment Center': state('call-cta', 'carter-treatment-center'),
    'another level of care': state('call-cta', 'adolescent-php'),
    inline: {
      markup: `<p>You can ${state('call-cta', 'example', 'plain', 'variant="inline"').markup.replace(/<\/?p>/g, '')}, and ask.</p>`,
      surroundings: 'plain',
    },
    button: state('call-cta', 'example', 'plain', 'variant="button"'),
    bar: state('call-cta', 'example', 'narrow', 'variant="bar"'),
    'another number and words': state(
      'call-cta',
      'example',
      'plain',
      'phone="706-555-0199" label="Call our team"',
    ),
  },
  'crisis-notice': {
    ...common('crisis-notice'),
    'another level of care': state('crisis-notice', 'adolescent-php'),
    'in the page’s Spanish': {
      markup: `<div lang="es"><crisis-notice>${FLOOR}</crisis-notice></div>`,
      surroundings: 'plain',
    },
  },
  'location-finder': {
    ...common('location-finder'),
    'The Carter Treatment Center': state('location-finder', 'carter-treatment-center'),
    'another level of care': state('location-finder', 'adolescent-php'),
    'one place': state('location-finder', 'athens-recovery'),
    network: state('location-finder', 'georgia-network', 'plain', 'allow-geolocation'),
    'network in Spanish': state('location-finder', 'georgia-network-spanish'),
  },
  'program-faq': {
    ...common('program-faq'),
    'The Carter Treatment Center': state('program-faq', 'carter-treatment-center'),
    'another level of care': state('program-faq', 'adolescent-php'),
    'one open at a time': state('program-faq', 'carter-treatment-center', 'plain', 'exclusive'),
  },
  'care-level-comparison': {
    ...common('care-level-comparison'),
    'The Carter Treatment Center': state('care-level-comparison', 'carter-treatment-center'),
    'another level of care': state('care-level-comparison', 'adolescent-php'),
    'all levels': state(
      'care-level-comparison',
      'carter-treatment-center',
      'plain',
      'levels="residential php iop op aftercare"',
    ),
  },
  'care-pathway': {
    ...common('care-pathway'),
    'The Carter Treatment Center': state('care-pathway', 'carter-treatment-center'),
    'another level of care': state('care-pathway', 'adolescent-php'),
  },
  'program-fit': {
    ...common('program-fit'),
    'The Carter Treatment Center': state('program-fit', 'carter-treatment-center'),
    'another level of care': state('program-fit', 'adolescent-php'),
  },
  'program-highlights': {
    ...common('program-highlights'),
    'The Carter Treatment Center': state('program-highlights', 'carter-treatment-center'),
    'Athens Recovery': state('program-highlights', 'athens-recovery'),
    'another level of care': state('program-highlights', 'adolescent-php'),
    'one list': state('program-highlights', 'example', 'plain', 'list="what-to-ask"'),
  },
  'program-overview': {
    ...common('program-overview'),
    'The Carter Treatment Center': state('program-overview', 'carter-treatment-center'),
    'Athens Recovery': state('program-overview', 'athens-recovery'),
    'another level of care': state('program-overview', 'adolescent-php'),
  },
  'program-page': {
    ...common('program-page'),
    'The Carter Treatment Center': state('program-page', 'carter-treatment-center'),
    'Athens Recovery': state('program-page', 'athens-recovery'),
    'another level of care': state('program-page', 'adolescent-php'),
    'chosen sections': state(
      'program-page',
      'carter-treatment-center',
      'plain',
      'sections="overview faq cta"',
    ),
  },
  'program-services': {
    ...common('program-services'),
    'The Carter Treatment Center': state('program-services', 'carter-treatment-center'),
    'another level of care': state('program-services', 'adolescent-php'),
  },
  'program-statistics': {
    ...common('program-statistics'),
    'The Carter Treatment Center': state('program-statistics', 'carter-treatment-center'),
    'another level of care': state('program-statistics', 'adolescent-php'),
  },
  'reach-out': {
    ...common('reach-out'),
    'The Carter Treatment Center': state('reach-out', 'carter-treatment-center'),
    'another level of care': state('reach-out', 'adolescent-php'),
    'a link': {
      markup: `<reach-out program='${JSON.stringify(withLink)}'>${FLOOR}</reach-out>`,
      surroundings: 'plain',
    },
  },
  'term-explainer': {
    ...common('term-explainer'),
    'Athens Recovery': state('term-explainer', 'athens-recovery'),
    'another level of care': state('term-explainer', 'adolescent-php'),
    'one of several terms': state('term-explainer', 'example', 'plain', 'term="iop"'),
    compact: {
      markup: `<p>A step down from residential care is often an <term-explainer compact term="iop" src="/programs/example.json">IOP</term-explainer>, a few days each week.</p>`,
      surroundings: 'plain',
    },
  },
};
