import { wordList } from '../lexicon/word-list.ts';
import type { QuestionRule } from '../question-rule.ts';
import { findSentence } from '../reading/find-phrase.ts';
import type { Ask } from '../reading/find-ask.ts';
import { asksLeave, invites } from '../reading/invitations.ts';
import { jobAsk } from './job-ask.ts';
import { stripFillers } from '../reading/openers.ts';
import type { Sentence } from '../reading/read-text.ts';
import { readWords } from '../reading/read-words.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const LISTS = {
  SURELY: wordList(
    'so, and, but, surely, of course, really, i guess, i suppose, i assume, i take it, i imagine, presumably',
    'perhaps, maybe, then, naturally',
  ),
  SUBJECT: wordList(
    'you, it, there, they, we, he, she, this, that, people, everybody, everyone, nobody, no one, most people',
    'most of you',
  ),
  VERB: wordList('is, are, was, were, do, does, did, has, have, can, will, would, should, must'),
  /** With these a question begins whose verb or subject is left out: "Been there long?", "Much travel?" */
  CUT: wordList(
    'been, ever, still, any, much, many, enough, worth, happy, seeing, good, tough, hard, long, lonely, busy',
    'ready, sure, nervous, scared, glad, easy, lots of, plenty of, already, always, never, done, gone, had, tired',
    'bored, possible, normal, true, fair, paid, married, proud, afraid, used to, allowed, able, interested',
    'time for, room for, open to, missing, working, living, planning, thinking, anyone, anybody, somebody, someone',
    'better, worse, quiet, dangerous, expensive, got, need, needs',
  ),
  /** "Any tips?" asks for more than a yes. */
  TO_TELL: wordList(
    'tip, tips, advice, thought, thoughts, idea, ideas, suggestion, suggestions, question, questions',
    'recommendation, words, recommendations, insight, insights, wisdom, pointer, pointers, hint, hints, story',
    'stories, example, examples, chance, particular, book, books, article, podcast, course, courses, resources',
    'people, names, contacts, feedback, counsel, guidance, opinion, opinions, views',
  ),
};

/** "So you like it there?", "It is cold?" */
const TOLD = wordPatterns(LISTS, ['^ SURELY? SURELY? SUBJECT !else _']);
/** "So the exam comes first?" */
const SO_IT_IS = wordPatterns(LISTS, ['so the|a|an|your|my|all|most _ _']);
const CUT_SHORT = wordPatterns(LISTS, [
  'CUT _',
  'more|less|fewer _ than',
  '~ing any|some|a|the',
  'you|your|they +2 hiring|recruiting|taking|looking|working|planning|going|using|open|short|still',
  '_ _? needed|required|necessary|too|also|allowed|possible|included|mandatory|okay|ok $',
]);
const INVITING = wordPatterns(LISTS, [
  'got? any|some|much|more|good|fun|other _? TO_TELL',
  'anything|something|nothing|everything',
  'anyone|anybody|somebody|someone else|you|i|who|worth',
]);
const WITH_VERB = wordPatterns(LISTS, ['_ VERB _']);
const OPENED = wordPatterns(LISTS, ['and|or|but? what|which|who|how|why|when|where|any|anything|something']);
/** "Your advice for somebody who has no degree?": the verb belongs to a clause inside. */
const INSIDE = / (?:who|that|which|what|how|if|when|where|because|why) /;

/** Of one to three words, as "an agency" or "in the lab". */
const FEW = "(?:an? |the |in |at |on |with |for )?[\\w'-]+(?: [\\w'-]+)";
/** "Which is better, agency or in-house?", "Python or R?" */
const CHOICE = new RegExp(`(?:^|[,:;-] ?)${FEW}{0,2},? or ${FEW}{0,3}[? "')]*$`);
/** ", when the crack grows or when it appears?" */
const SAME_TWICE =
  /[,:;-] ?(when|if|because|before|after|while|the|a|to|that|with|as) [^,:;?]{2,60} or \1 [^,:;?]{2,60}[? ]*$/;
/** A list of examples is no choice: "what helps, from books or from people?" */
const OFFERED = /[,:;] ?(?!(?:from|in|at|on|with|for|by|to|of|as|like|such|say|whether|either) )(?:[\w'-]+ ){0,6}or /;
/** "Desk or site, which has the better hours?" */
const CHOICE_FIRST = new RegExp(`^${FEW}{0,2} or ${FEW}{0,2}, (?:which|what|who)\\b`);
const NO_CHOICE = / or (?:something|anything|somewhere|so|both|else|more|less|what|not)\b/;

// cspell:enable

/** One word is a full answer: yes, no, or one of two that are offered. */
export const closed: QuestionRule = {
  id: 'closed',
  why: 'They can answer this with yes, no or one word, and then it is your turn again.',
  rewrite: 'Ask for a case: “When did …” or “Walk me through the last time …”.',
  find: (reading) => {
    // "May I give your name when I apply?" has the form of good manners and waits for a yes.
    const waits = jobAsk.find(reading) !== undefined;
    return findSentence(reading, (sentence) => isClosed(sentence, waits));
  },
};

function isClosed({ asks, mark, tag, words }: Sentence, waits: boolean): boolean {
  const isYesNo = (ask: Ask) => ask.kind === 'yes-no' && (!invites(ask) || (waits && asksLeave(ask)));
  if (tag || asks.some(isYesNo)) return true;
  if (mark !== '?') return false;
  const first = asks[0];
  if (!first) return isToldOrCutShort(words);
  if (CHOICE_FIRST.test(words)) return true;
  return first.kind === 'open' && /^(?:which|what|who|whom|where|when)/.test(first.words) && offersTwo(first.words);
}

/** A question by its mark alone. */
function isToldOrCutShort(sentence: string): boolean {
  const { rest } = stripFillers(sentence);
  if (CHOICE.test(rest)) return true;
  const words = readWords(rest);
  if (CUT_SHORT.atStart(words)) return INVITING.atStart(words) === undefined;
  if (OPENED.atStart(words)) return false;
  if (TOLD.find(words) ?? SO_IT_IS.atStart(readWords(sentence))) return true;
  return WITH_VERB.find(readWords(rest.split(INSIDE)[0] ?? '')) !== undefined;
}

function offersTwo(words: string): boolean {
  const place = words.search(OFFERED);
  return ((place > 0 && CHOICE.test(words.slice(place))) || SAME_TWICE.test(words)) && !NO_CHOICE.test(words);
}
