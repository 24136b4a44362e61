import type { Found } from '../rule.ts';
import { spanOf, type Reading, type Sentence } from './read-text.ts';
import type { WordMatch, WordPatterns } from './word-patterns.ts';

/** The first sentence that fits, as a whole. */
export function findSentence(reading: Reading, fits: (sentence: Sentence) => boolean): Found | undefined {
  const sentence = reading.sentences.find((one) => fits(one));
  return sentence && { span: spanOf(reading, sentence) };
}

/** The first place where one of the patterns of words stands in a sentence that `isMeant` lets pass. */
export function findWords(
  reading: Reading,
  patterns: WordPatterns,
  isMeant: (sentence: Sentence, found: string) => boolean = () => true,
): Found | undefined {
  return findMatch(reading, (sentence) => {
    const match = patterns.find(sentence.wordList);
    return match && isMeant(sentence, sentence.words.slice(match.start, match.end)) ? match : undefined;
  });
}

/** The first place that `matchIn` gives for a sentence. */
export function findMatch(reading: Reading, matchIn: (sentence: Sentence) => WordMatch | undefined): Found | undefined {
  for (const sentence of reading.sentences) {
    const match = matchIn(sentence);
    if (match) return { span: spanOf(reading, sentence, match.start, match.end) };
  }
  return undefined;
}
