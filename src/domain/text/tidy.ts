/** Control and invisible characters that come along when text is pasted; joiners that scripts and emoji need stay. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u2060\ufeff]+/gu;

/**
 * One line of typed text as it goes into a sentence: invisible characters and line breaks become spaces,
 * runs of white space become one, the ends are trimmed.
 */
export function tidy(text: string): string {
  return text.replaceAll(INVISIBLE, ' ').replaceAll(/\s+/gu, ' ').trim();
}

/** Tidy, and without the full stop or comma that people put at the end of a form field. */
export function tidyPhrase(text: string): string {
  return tidy(text).replace(/[\s.,;:]+$/u, '');
}
