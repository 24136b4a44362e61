import type { QuestionRule } from '../question-rule.ts';
import { findMatch } from '../reading/find-phrase.ts';
import { isAsking, type Reading, type Sentence } from '../reading/read-text.ts';
import { wordPatterns, type WordMatch } from '../reading/word-patterns.ts';
import { LISTS } from './hypothetical/lists.ts';
import {
  ADVISING,
  ASKED_WHETHER,
  NEVERTHELESS,
  OPENING,
  STAGING,
  SUPPOSING,
  WHAT_NOW,
  WISHING,
} from './hypothetical/patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const OPENS = wordPatterns(LISTS, OPENING);
const STAGES = wordPatterns(LISTS, STAGING);
const ASKS_WHAT_NOW = wordPatterns(LISTS, WHAT_NOW);
const WISHES = wordPatterns(LISTS, WISHING);
const SUPPOSES = wordPatterns(LISTS, SUPPOSING);
const ASKS_WHETHER = wordPatterns(LISTS, ASKED_WHETHER);
const ADVISES = wordPatterns(LISTS, ADVISING);
const IS_UNREAL = wordPatterns(LISTS, NEVERTHELESS);
const OWN = wordPatterns(LISTS, ['i|me|my|mine|we|our|us']);
const WOULD = wordPatterns(LISTS, ['would|could|might']);

/** "Were you the mayor, what would you change?" */
const INVERTED = /^(?:and |but |so )?(?:were|had|should) [^,:;?]{3,120}, (?:and |then )?(?:wh|how|would|could)/;

const NAME_WOULD =
  /\b(?:what|how|whom?) would ([a-z][\w'-]+)(?: [\w'-]+){0,2} (?:say|think|make|do|react|feel|advise)\b/;

// cspell:enable

/** An invented case, a life that was not lived, or a test by playing a part. */
export const hypothetical: QuestionRule = {
  id: 'hypothetical',
  why: 'An invented case brings an invented answer, while what happened can be remembered.',
  rewrite: 'Ask for the last real one: “What did you do the last time that happened?”',
  find: (reading) => {
    if (!reading.sentences.some(isAsking)) return undefined;
    return findMatch(reading, (sentence) => inventionIn(sentence, reading));
  },
};

function inventionIn(sentence: Sentence, reading: Reading): WordMatch | undefined {
  const { wordList: words, words: plain } = sentence;
  const opened = OPENS.find(words);
  if (opened) return opened;
  const staged = isAsking(sentence) ? undefined : STAGES.find(words);
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const isInvented = staged !== undefined && OWN.find(words) === undefined;
  if (isInvented && next && ASKS_WHAT_NOW.find(next.wordList)) return staged;
  const wouldIsThere = WOULD.find(words) !== undefined;
  if (INVERTED.test(plain.trim()) && (wouldIsThere || !plain.trimStart().startsWith('should'))) {
    return { start: 0, end: plain.length };
  }
  const isAdvice = ADVISES.find(words) !== undefined && IS_UNREAL.find(words) === undefined;
  if (!wouldIsThere || isAdvice) return undefined;
  const wished = WISHES.find(words) ?? (ASKS_WHETHER.find(words) ? undefined : SUPPOSES.find(words));
  return wished ?? whatANameWouldSay(sentence, reading);
}

/** "What would Florence Nightingale say?" */
function whatANameWouldSay({ words, start }: Sentence, { text }: Reading): WordMatch | undefined {
  const found = NAME_WOULD.exec(words);
  if (!found) return undefined;
  const place = start + found.index + found[0].indexOf(` ${found[1] ?? ''}`) + 1;
  const typed = text.typed.charAt(text.origins[place] ?? 0);
  const isName = typed !== typed.toLowerCase() && found[1] !== 'i';
  return isName ? { start: found.index, end: found.index + found[0].length } : undefined;
}
