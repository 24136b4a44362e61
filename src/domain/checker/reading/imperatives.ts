import { wordList } from '../lexicon/word-list.ts';
import type { WordLists } from './read-pattern.ts';
import { wordPatterns } from './word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const LISTS: WordLists = {
  ME: wordList('me, us'),
  NAME: wordList(
    'describe, explain, share, sketch, draw, paint, outline, recommend, suggest, name, list, compare, teach, define',
    'summarize',
  ),
  HAND_OVER: wordList(
    'send, pass, forward, get, find, put, hire, refer, consider, contact, call, email, give, transmit, submit, slip',
    'hit, spill, sign, text, ask, tell, speak for, speak to, speak with, mention, pick, keep, hook, deliver, throw',
    'drop, say, introduce, connect, recommend, take, show',
  ),
  PLEASE: wordList('please, kindly, do, now, then, just, first'),
};

/** Imperatives that invite to tell: "Walk me through it." */
export const INVITES = wordPatterns(LISTS, [
  'PLEASE? tell|show|give|read|teach|help|guide|walk|talk|take|run|lead|bring|remind|enlighten ME',
  'PLEASE? talk|speak to|with|about _',
  'PLEASE? let ME know|hear|see',
  'PLEASE? say more|something|a|what|how|why|which|anything',
  'PLEASE? NAME _',
  'PLEASE? introduce|point|connect ME',
  'let_us talk|speak|hear|chat about|of|from',
  'PLEASE? elaborate|go_on|rank|put_me_in|expand_on',
  'PLEASE? sell|pitch|convince|persuade|calm|test|quiz|surprise|impress me|this|us',
  'PLEASE? act|play as|like|the|out|that|you|i',
]);

/** What asks for a deed rather than an answer. */
export const REQUESTS = wordPatterns(LISTS, [
  'i|we am|would|do|really|just? am|would|do|really|just? hope|hoping|want|need|like|ask|asking|beg that? you ' +
    'to|will|would|can|could|might',
  'please|kindly _',
  'HAND_OVER ME|my|your|it|the|him|her',
  'let me !tell|say|introduce|begin|start|explain|add|be|put|know|see|hear|ask|think _',
  'pros_and_cons|thoughts|advice|opinions of|on|about|for|after|with|from|in',
  'i|we am|would_like_to|want_to asking|ask you|everybody|everyone !to|later',
]);

/** What only sets the scene for a question: "Think of the last newcomer." */
export const FRAMES = wordPatterns(LISTS, [
  'what if',
  'what|how about !your|you|me|us *6',
  'think of|back|about',
  'remember|recall|picture|imagine|suppose|assume|pretend|compare|choose|pick|go_back|look_back|looking_back',
  'take the|a|an|your|one|any|last|yesterday',
  'let_us say|take|play|pretend|imagine|suppose|assume',
]);

// cspell:enable
