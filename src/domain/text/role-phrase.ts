import { plainPhrase } from './plain-phrase.ts';

/** Letters in names of roles that are spoken one by one, or written in capitals for another reason. */
const INITIALS = new Set(
  'ai ceo cfo coo cpa cto ct ecg emt er esl gis gp hr hvac icu ics it kyc lgbtq lpn ml mri nhs nicu qa pe pr pt rn sap seo swat tv ui uk un us ux vfx vp'.split(
    ' ',
  ),
);

/** Words of two letters that are initials only at the beginning: "IT support", but "make it work". */
const ALSO_WORDS = new Set(['it', 'us', 'er', 'pt', 'pe', 'un']);

/**
 * A role as it reads inside a sentence: initials in capitals ("ux researcher" becomes "UX researcher"), and what was
 * typed in capitals alone in small letters ("NURSE MANAGER" becomes "nurse manager"). Anything else stays as typed.
 */
export function rolePhrase(typed: string): string {
  const phrase = plainPhrase(typed);
  const isShouted = /\p{Lu}{6,}/u.test(phrase) && !/\p{Ll}/u.test(phrase);
  return (isShouted ? phrase.toLowerCase() : phrase).replaceAll(/\p{L}+/gu, (word, at: number) => {
    const small = word.toLowerCase();
    if (word !== small || !INITIALS.has(small) || (ALSO_WORDS.has(small) && at > 0)) return word;
    return word.toUpperCase();
  });
}
