/** The languages the elements speak. */
export type Spoken = 'en' | 'es';

/** An element's own words, complete in each language. */
export type Words<W> = Record<Spoken, W>;

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** The language the elements speak on a document of this language: English where they do not know it. */
export const spokenFor = (language: string): Spoken => (/^es\b/i.test(language) ? 'es' : 'en');

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
