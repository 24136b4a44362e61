import type { QuestionRule } from '../question-rule.ts';
import { findMatch, findSentence } from '../reading/find-phrase.ts';
import { GRAMMAR } from '../reading/grammar.ts';
import { stripFillers } from '../reading/openers.ts';
import { readWords } from '../reading/read-words.ts';
import { isAsking, type Reading, type Sentence } from '../reading/read-text.ts';
import { wordPatterns, type WordMatch } from '../reading/word-patterns.ts';
import { CLAIMING, GUESSING, PRESUPPOSING, STEERING } from './leading/patterns.ts';
import { LISTS } from './leading/lists.ts';

// Parts of words, and words as people type them.
// cspell:disable

const STEERS = wordPatterns(LISTS, STEERING);
const PRESUPPOSES = wordPatterns(LISTS, PRESUPPOSING);
const CLAIMS = wordPatterns(LISTS, CLAIMING);
const GUESSES = wordPatterns(LISTS, GUESSING);
/** "My uncle says that the trade is dying": a verdict that is somebody else's. */
const REPORTED = wordPatterns({}, [
  'say|says|said|think|thinks|thought|told|tells|tell|wrote|writes',
  'claims|claim|fear|fears|called|heard|hear',
]);
/** "I found the hours terrible": the asker's own days. */
const OWN = wordPatterns({}, ['i|my|me|mine|we|our']);
/** And yet a guess about theirs: "I suppose that it is hell." */
const SUPPOSES = wordPatterns(LISTS, ['^ i GUESS|THINK', 'EVERYBODY KNOWS']);

/** "Isn't it …?"; in "Is there not …?" nothing is taken for granted. */
const NEGATED = wordPatterns(GRAMMAR, ['AUX not !hesitate|worry|tell|forget|be|know|you_tell|you_say|you_show _']);

// cspell:enable

/** The answer or a verdict stands in the question. */
export const leading: QuestionRule = {
  id: 'leading',
  why: 'Your own verdict is in the question, so you will hear that, or a polite defense.',
  rewrite: 'Leave the verdict out and ask for what happened: “What were the hours like in your last busy week?”',
  find: (reading) =>
    findSentence(reading, (one) => one.tag || isNegated(one)) ??
    findMatch(reading, (sentence) => verdictIn(sentence, reading)),
};

function verdictIn(sentence: Sentence, reading: Reading): WordMatch | undefined {
  const { wordList, asks } = sentence;
  const isAsked = isAsking(sentence);
  const steers = STEERS.find(wordList);
  if (!isAsked && isOnlyTold(reading)) return steers;
  const reported = REPORTED.find(wordList) !== undefined;
  const always = steers ?? PRESUPPOSES.find(wordList);
  const isOwn = !isAsked && OWN.find(wordList) !== undefined && SUPPOSES.find(wordList) === undefined;
  if (always && !isOwn) return always;
  if (isAsked && asks.every((ask) => ask.kind !== 'open')) {
    const guess = GUESSES.find(wordList);
    if (guess) return guess;
  }
  return reported || isOwn ? undefined : CLAIMS.find(wordList);
}

function isNegated(sentence: Sentence): boolean {
  const { words, asks } = sentence;
  if (!isAsking(sentence) || (asks.length > 0 && asks[0]?.kind !== 'yes-no')) return false;
  const head = asks[0]?.words ?? stripFillers(words).rest;
  return NEGATED.atStart(readWords(head)) !== undefined;
}

/** A text that asks nothing steers nobody. */
function isOnlyTold({ sentences }: Reading): boolean {
  return !sentences.some(isAsking);
}
