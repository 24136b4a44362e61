import type { Found } from '../rule.ts';
import { findWords } from './find-phrase.ts';
import type { Reading } from './read-text.ts';
import { wordPatterns, type WordPatterns } from './word-patterns.ts';

const HANDED_BACK = wordPatterns({}, ['^ and|what_about|how_about you|yourself|yours $', '^ you|yours $']);

/** Where the asker tells such a fact of themselves and then asks for the same: "I am forty-eight. And you?" */
export function findHandedBack(reading: Reading, ownFact: WordPatterns): Found | undefined {
  const tells = reading.sentences.some(({ wordList }) => ownFact.find(wordList) !== undefined);
  return tells ? findWords(reading, HANDED_BACK) : undefined;
}
