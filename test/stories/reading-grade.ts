/** The whole sentences among `texts`: titles and the short lines of lists are not read as prose. */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.replace(/\]\([^)]*\)/g, ']').split(/(?<=[.?])\s+|\n+/))
    .filter((sentence) => /[.?]$/.test(sentence) && wordsOf(sentence).length > 1);
}

/** Years of school needed to read the sentences with ease: the Flesch-Kincaid grade, with estimated syllables. */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  let syllables = 0;
  for (const word of words) syllables += syllablesOf(word);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const wordsOf = (sentence: string) => sentence.match(/[a-z’]+/gi) ?? [];

/** Groups of vowels, without a silent e at the end. */
function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<![aeiouyl])e$|(?<=[^td])ed$/, '');
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}
