/** Letters whose English names begin with a vowel sound: an MRI technologist, an X-ray unit. */
const VOWEL_NAMED_LETTERS = /^[AEFHILMNORSX]/;

/** Capitals that are said as a word, so that their first sound counts. */
const SPOKEN_CAPITALS = /^(NASA|NATO|UNICEF|UNESCO|NICU|LASER|FIFA|SWAT|SAP|STEM|HIPAA|FEMA|MOMA|REIT)\b/;

const SILENT_H = /^(hour|honest|honor|honour|heir|herb)/i;
const VOWEL_LETTER_CONSONANT_SOUND =
  /^(uni(?!n|m)|us[aeu]|ut[aeiou]|ubiq|uganda|uk[ru]|ur[aeiou]|eu|ewe|one\b|once\b|u-)/i;

/** Eight and everything that begins with it, eleven and eighteen. */
const VOWEL_NUMBER = /^(8|1[18](?!\d))/;

const HAS_DETERMINER = /^(a|an|the|my|your|his|her|their|our|this|that|some|any)\s/i;

/**
 * A noun phrase with "a" or "an" before it: "a UX researcher", "an MRI technologist".
 * A phrase that brings its own article or possessive stays as it is.
 */
export function withArticle(phrase: string): string {
  if (phrase === '' || HAS_DETERMINER.test(phrase)) return phrase;
  return `${startsWithVowelSound(phrase) ? 'an' : 'a'} ${phrase}`;
}

function startsWithVowelSound(phrase: string): boolean {
  const firstWord = phrase.split(/[\s\-/&.+]/u)[0] ?? '';
  const isSpelledOut = /^[A-Z]{2,5}$/.test(firstWord) && !isShouted(phrase);
  if (isSpelledOut && !SPOKEN_CAPITALS.test(firstWord)) return VOWEL_NAMED_LETTERS.test(firstWord);
  if (/^[A-Z]$/.test(firstWord)) return VOWEL_NAMED_LETTERS.test(firstWord);
  if (SILENT_H.test(phrase)) return true;
  if (VOWEL_LETTER_CONSONANT_SOUND.test(phrase)) return false;
  return /^[aeiou]/i.test(phrase) || VOWEL_NUMBER.test(phrase);
}

/** Somebody who writes everything in capitals has written words, not letters: "NURSE MANAGER". */
function isShouted(phrase: string): boolean {
  return /^[A-Z\s-]+$/.test(phrase) && /[A-Z]{6,}/.test(phrase);
}
