import { isTimeZone } from '../../locations/time-zone.js';
import { closest } from '../closest.js';
import type { DocumentObject } from '../nodes.js';
import type { Problem } from '../problem.js';
import { error, type Check } from './check.js';

/** What people write for a zone of the United States. */
const ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'ET EST EDT Eastern',
  'America/Chicago': 'CT CST CDT Central',
  'America/Denver': 'MT MST MDT Mountain',
  'America/Los_Angeles': 'PT PST PDT Pacific',
  'America/Anchorage': 'AKT AKST AKDT Alaska',
  'Pacific/Honolulu': 'HST HAST Hawaii',
};

/** Zones are known by their place, so that summer time is right; rows open and close, and begin before they end. */
export const checkHours: Check = (nodes) => [
  ...nodes
    .texts('time-zone')
    .filter(({ value }) => !isTimeZone(value) || isAbbreviation(value))
    .map((node) =>
      error(
        node,
        `"${node.value}" is not the full name of a time zone.`,
        `Write the IANA name, such as "${zoneLike(node.value)}".`,
      ),
    ),
  ...nodes.objects('special-hours').flatMap(checkPair),
  ...nodes.objects('weekly-hours', 'special-hours').flatMap(checkPeriod),
];

/** "EST" is a zone to computers, but one without summer time. */
const isAbbreviation = (zone: string) => !zone.includes('/') && zone !== 'UTC';

function zoneLike(zone: string): string {
  const word = zone.trim().split(/[\s/]/)[0]!.toLowerCase();
  for (const [name, words] of Object.entries(ZONES)) {
    if (words.toLowerCase().split(' ').includes(word)) return name;
  }
  return closest(zone, Intl.supportedValuesOf('timeZone')) ?? 'America/New_York';
}

function checkPair(node: DocumentObject): Problem[] {
  const { opens, closes } = node.value;
  if ((opens === undefined) === (closes === undefined)) return [];
  const [given, lacking] = opens === undefined ? ['closes', 'opens'] : ['opens', 'closes'];
  const instead = `Add "${lacking}": "${lacking === 'opens' ? '10:00' : '14:00'}", or leave both out for days when it is closed.`;
  return [error(node, `These days have "${given}" but not "${lacking}".`, instead)];
}

function checkPeriod(node: DocumentObject): Problem[] {
  const { validFrom, validThrough } = node.value;
  if (typeof validFrom !== 'string' || typeof validThrough !== 'string' || validFrom <= validThrough)
    return [];
  const message = `"validThrough" (${validThrough}) is before "validFrom" (${validFrom}).`;
  return [
    error(
      node,
      message,
      `Write the first day first: "validFrom": "${validThrough}", "validThrough": "${validFrom}".`,
    ),
  ];
}
