import { plainPhrase } from './plain-phrase.ts';

/** Names in initials that are never said without their article. */
const WITH_ARTICLE = new Set(
  'AFL-CIO BBC CDC CIA DOJ EPA EU FAA FBI FDA IMF IRS NBA NHL NHS NIH NSA NSF NYPD OECD RNLI SEC TSA UN USDA USPS VA WHO WTO YMCA YWCA'.split(
    ' ',
  ),
);

/**
 * The name of an organization as it reads inside a sentence: "NHS" becomes "the NHS", and the article that a name
 * begins with is small ("The Wellcome Trust" becomes "the Wellcome Trust").
 */
export function organizationPhrase(typed: string): string {
  const phrase = plainPhrase(typed);
  if (WITH_ARTICLE.has(phrase)) return `the ${phrase}`;
  return phrase.replace(/^The (?=\S)/u, 'the ');
}
