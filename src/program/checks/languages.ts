import { error, type Check } from './check.js';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['inglés', 'en'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['american sign language', 'ase'],
  ['asl', 'ase'],
  ['arabic', 'ar'],
  ['chinese', 'zh'],
  ['creole', 'ht'],
  ['french', 'fr'],
  ['korean', 'ko'],
  ['portuguese', 'pt'],
  ['russian', 'ru'],
  ['tagalog', 'tl'],
  ['vietnamese', 'vi'],
]);

/** Languages are named by their tags. */
export const checkLanguages: Check = (nodes) =>
  nodes
    .texts('language')
    .filter(({ value }) => !isLanguageTag(value))
    .map((node) => {
      const tag = NAMES.get(node.value.trim().toLowerCase()) ?? tagLike(node.value) ?? 'en';
      return error(
        node,
        `"${node.value}" is not a language tag.`,
        `Write the short tag of the language, such as "${tag}".`,
      );
    });

function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** "en_US" is "en-US". */
function tagLike(tag: string): string | undefined {
  const hyphenated = tag.trim().replaceAll('_', '-');
  return isLanguageTag(hyphenated) ? hyphenated : undefined;
}
