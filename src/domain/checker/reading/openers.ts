import { wordList } from '../lexicon/word-list.ts';
import { readWords } from './read-words.ts';
import { wordPatterns } from './word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const LISTS = {
  JOINING: wordList('and, but, so, or, well, also, then, now, um, uh, er, hm, hmm, oh, ah, yes, just, like, wait'),
  SINCERELY: wordList(
    'honestly, actually, basically, frankly, seriously, overall, generally, personally, realistically',
    'roughly, straight up, real talk, lowkey, off the record, between us, between ourselves',
    'to be honest, to be frank, by the way, btw, for example, for instance, in general, in short, i mean',
    'in your opinion, in your view, in your experience, from your experience, from your point of view',
    'from your perspective',
  ),
  GREETING: wordList(
    'hi, hello, hey, dear, sir, madam, miss, mate, boss, yo, dude, bro, man, auntie, coach, chief, doc, guys, omg, k',
    'folks, everyone, good morning, good afternoon, good evening, good day',
    'thanks, thank you, sorry, excuse me, please, pls',
  ),
  COUNTING: wordList(
    'first, first of all, first off, firstly, second, secondly, third, thirdly, next, last, lastly, last one',
    'last question, finally, to start, to begin, to start with, to begin with, question',
  ),
  WITH_LEAVE: wordList(
    'if you do not mind, if i may, if i may ask, if i might ask, if possible, if you can, if that is ok',
    'if that is okay, out of curiosity, out of interest',
  ),
  KIND: wordList('quick, small, silly, stupid, dumb, short, simple, honest, blunt, nosy, cheeky'),
};

/**
 * What people say before they ask, and what changes nothing about it: "so", "hi Ann", "just wondering",
 * "out of curiosity", "thanks for your time".
 */
const FILLERS = wordPatterns(LISTS, [
  'JOINING|SINCERELY|GREETING|COUNTING|WITH_LEAVE',
  'ok|okay|alright|all_right !if|to|with_you|for_me',
  'maybe|perhaps !you',
  'one more|last|final|quick|other question|thing|one?',
  'another question|thing|one',
  'a? KIND question|one|thing',
  'i? am|was? just|only? curious|wondering $',
  'like|say|you_know|right|go_on|look|see|do_tell $',
  'be honest|frank|straight|blunt with_me? $',
  'do_not_be|no_need_to_be _ now? $',
]);

// cspell:enable

const MOST_FILLERS = 8;
const MOST_LETTERS = 240;

/** The rest of a plain clause, and how many characters were passed over. */
export function stripFillers(clause: string): { rest: string; skipped: number } {
  const numbered = /^[^a-z0-9\u00aa-\uffff]*(?:\d+[.)] )?/.exec(clause)?.[0].length ?? 0;
  const words = readWords(clause.slice(numbered, numbered + MOST_LETTERS));
  let index = 0;
  for (let round = 0; round < MOST_FILLERS; round += 1) {
    const length = FILLERS.lengthAt(words, index);
    if (length === 0) break;
    index += length;
  }
  const isAll = index >= words.words.length;
  const skipped = numbered + (isAll ? (words.ends.at(-1) ?? 0) : (words.starts[index] ?? 0));
  return { rest: clause.slice(skipped), skipped };
}
