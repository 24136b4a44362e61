/** Invisible characters that come along when text is pasted; joiners that scripts and emoji need stay. */
const ZERO_WIDTH = /[\u00ad\u200b\u2060\ufeff]+/gu;

/** Something that can be seen on a page. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** What people put at the end of a form field and a sentence brings itself. */
const FIELD_ENDS = ' .,;:';

/**
 * One line of typed text as it goes into a sentence: control characters and line breaks become spaces, runs of white
 * space become one, the ends are trimmed, and what has no width is left out. Empty where nothing can be seen.
 */
export function tidy(text: string): string {
  const line = text
    .replaceAll(ZERO_WIDTH, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return VISIBLE.test(line) ? line : '';
}

/** Tidy, and without the full stop or comma that people put at the end of a form field. */
export function tidyPhrase(text: string): string {
  const line = tidy(text);
  let end = line.length;
  while (FIELD_ENDS.includes(line.charAt(end - 1)) && end > 0) end -= 1;
  const phrase = line.slice(0, end);
  return VISIBLE.test(phrase) ? phrase : '';
}
