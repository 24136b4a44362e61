import { wordList } from '../lexicon/word-list.ts';
import type { Ask } from './find-ask.ts';
import type { WordLists } from './read-pattern.ts';
import { readWords } from './read-words.ts';
import { wordPatterns } from './word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const LISTS: WordLists = {
  BE: wordList('is, are, was, were, would, will'),
  CAN: wordList('can, could, will, would, may, might'),
  KINDLY: wordList('please, maybe, perhaps, possibly, also, kindly, just, briefly, quickly, ever, happen to, actually'),
  SOMETHING: wordList('anything, something, someone, somebody, anyone, anybody, anywhere, somewhere, one thing'),
  ANY: wordList('any, a, an, some, other, another, people, others, two, three, one, the, your'),
  /** What somebody may have to tell. */
  ADVICE: wordList(
    'advice, tip, tips, suggestion, suggestions, recommendation, recommendations, thoughts, idea, ideas, insight',
    'insights, pointers, hint, hints, example, examples, questions for me, wisdom, favorite, favourite, story',
    'stories, memory, trick, words of, rule of thumb, feedback, lesson, lessons, case, sense, overview, picture',
    'impression, feeling, view, opinion, counsel, guidance, rule for, trick for, method for, habit of',
  ),
  THING: wordList(
    'thing, person, people, place, book, article, podcast, course, group, website, colleague, event, moment, time',
    'day, case, example, story, habit, mistake, lesson, question, topic, part, rule, tool, step, skill',
  ),
  TELL: wordList(
    'go through, go over, spell out, break down, walk me, walk us, talk me, talk us, talk about, talk through',
    'talk a, take me through, take us through',
    'take me back, take me along, take me into, take me around, run me, guide me',
    'lead me, tell, describe, explain, share, show, elaborate, outline, sketch, list, name, compare, point',
    'introduce, think of, think back, recall, remember, say more, say something, say a, say what, say how, say why',
    'say which, help me understand, help me see, help me prepare, help me choose, summarize, draw, rank, expand',
  ),
  TELLING: wordList('telling, walking, talking, describing, explaining, sharing, showing, saying, naming, giving'),
  MISS: wordList('missed, miss, missing, forgotten, forget, left out, leave out, overlooked, not asked, failed to ask'),
  LEAVE: wordList(
    'ask, take, write, contact, email, call, phone, text, message, send, follow, stay, keep, mention, use, record',
    'quote, share, come, check, read, say, visit, see, shadow, watch, sit, reach, connect, add, get back',
    'get in touch, note, tell, thank, bring, show, have a look, have a word, have a minute, have a moment',
    'have a few, have two, have five, have ten, start, begin, interrupt',
    'stop, join, give, report, drop, speak, talk, buy, help, try, look at, put',
  ),
  FINE: wordList('all right, alright, ok, okay, fine, acceptable, convenient, welcome, good time, good moment'),
  WHO: wordList('that, who, whom, which, where, i, we, you, should, could, to, worth, in particular, when, whose'),
};

/** A yes is no answer to these: they have the form of a yes-or-no question, and invite to tell. */
const INVITATIONS = wordPatterns(LISTS, [
  'CAN you KINDLY? KINDLY? TELL !your|my|them|hr|him|her',
  'can|could share|tell|explain|show|advise $|me|us|your',
  'CAN you be so|very|as? kind|good|nice *2 TELL',
  'can|could|will you KINDLY? recommend|suggest !it|that|this|your|my|me',
  'CAN you KINDLY? recommend|suggest !it|that|this|the|your|my|me|going|staying|becoming|taking|getting|to',
  'CAN you KINDLY? give *4 ADVICE',
  'any chance|way *3 TELL|TELLING',
  'would|do you mind KINDLY? TELLING',
  'are|would|might|could|will you be? able|willing|happy|open|free|comfortable|up to|with|for? ' +
    'TELL|TELLING|look|read|check|meet|answer|speak|put',
  'do|would|have|might you KINDLY? have|got? *3 ADVICE',
  'BE there be? SOMETHING else? $',
  'BE there be? SOMETHING *7 WHO',
  'BE there also? ANY *3 THING+ *3 WHO|for',
  'BE there *9 you_would|you_could|you_think|i_should|i_could',
  'BE there *9 that|which|who *1 you|i would|could|can|should',
  'is SOMETHING else? i|we|you',
  'do|CAN you KINDLY? know|think_of|name of? SOMETHING|ANY',
  'do|CAN you KINDLY? suggest|recommend SOMETHING|any|a|an|some|other|another|people|two|three',
  'do|CAN you KINDLY? think_of|think_back|remember|recall of? ANY|when|what|how|who|which|that|to',
  'have|did|am i|we KINDLY? MISS',
  'should|could i|we have? *1 ask|asked|read|look|talk *2 SOMETHING',
  'would|do you like|want|care|wish to add|say|tell|mention|share|correct',
  'would you add|change SOMETHING',
  'know|know_of SOMETHING|any *7 WHO',
  'got|need|have|know|know_of any|some|much|other|more|good *3 ADVICE',
  'any *6 that|who|which|you_know|you_would|i_could|i_should',
  'got a|an *2 ADVICE',
  'any|more|other|some *2 ADVICE|books|book|podcasts|courses|resources|people|websites|articles|blogs|channels|reading|contacts',
  'SOMETHING else? i|you|we|that|to|worth|like|about|$',
  'SOMETHING *7 WHO',
]);

/** These ask for leave, as good manners want it. */
const PERMISSIONS = wordPatterns(LISTS, [
  'may|might|shall i|we',
  'can|could i|we KINDLY? KINDLY? LEAVE',
  'BE it|this|that|now|today still? be? still? a? FINE if|to|that|when|for|with|by|$',
  'BE _ _? still? be? a? FINE with|for|by you',
  'BE the|our|your|a *5 FINE for|with|by you',
  'would|do you mind|object|care KINDLY? if|me|my|when|to_me',
  'would you allow|permit|let me|us',
  'would you allow|permit that i|we',
  'BE it allowed|permitted|possible that? i|we LEAVE|make|put|have|come|listen|watch|bring',
  'BE it allowed|permitted|possible for_me? to LEAVE',
  'still? got|have time|a_minute|a_second|a_sec|a_moment',
  'FINE|cool|good if|to|that_i|for_me|with_you',
  'would_you_be open|up to|for a|an|another',
  'mind if',
  'are|would you be? FINE|comfortable|happy with|if|for|to_be|being',
  'would it bother|disturb|help|suit',
  'would it be _ _? for? me|us|you? to|if i|we|LEAVE|meet',
  'do you|we KINDLY? have time|a_minute|a_moment|a_few|a_little|until|another|two|five|ten',
  'did|do|have i|we understand|understood|hear|heard|get|got you|that|this|it',
]);

// cspell:enable

/** How far the grammar looks, so that a text without an end costs little. */
const MOST_LETTERS = 240;

/** True where a yes-or-no form invites to tell, or asks for leave. */
export function invites(ask: Ask): boolean {
  return INVITATIONS.atStart(readWords(ask.words.slice(0, MOST_LETTERS))) !== undefined || asksLeave(ask);
}

/** True where somebody asks for leave: "May I take notes?" */
export function asksLeave(ask: Ask): boolean {
  return PERMISSIONS.atStart(readWords(ask.words.slice(0, MOST_LETTERS))) !== undefined;
}
