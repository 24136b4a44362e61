import { wordList } from '../lexicon/word-list.ts';
import { stripFillers } from './openers.ts';
import { readWords } from './read-words.ts';
import { wordPatterns } from './word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const LISTS = {
  I: wordList('i, we, i also, we also, i just, i still, i only, i both, we both, i really, i too'),
  THEY: wordList(
    'he, she, they, it, that, this, there, these, those, everyone, everybody, nobody, no one, nothing, people, somebody',
    'someone, most, most people',
  ),
  WHOSE: wordList(
    'my, our, the, a, an, his, her, their, its, this, that, these, those, some, most, many, all, every, each, both, no',
    'one, two, three, four, five, half, several, few, another, in, at, on, for, from, after, before, since, where',
  ),
  BE: wordList('is, are, was, were, am, has been, have been, had been, will be, would be, has, had'),
  MODAL: wordList('will, would, can, could, must, might, may, should, shall, did, does, do, have, has'),
  /** Verbs that only tell, in the forms that follow a noun. */
  TOLD: wordList(
    'came, went, got, quit, cut, hit, had, broke, drew, held, rose, ate, sat, stood, slept, wore, led, cost, let, made, took, gave, told, said, left, taught, kept, found, felt, saw, met, knew, became, began, ran',
    'grew, built, brought, bought, sold, sent, lost, won, put, let, read, wrote, spoke, thought, fell, drove, paid',
    'says, makes, works, goes, wants, needs, lives, knows, thinks, runs, gives, takes, gets, feels, seems, sounds, looks',
    'comes, helps, likes, loves, says, means, keeps, starts, ends, begins, teaches, teach, learn, work, live, grow, say',
    'think, know, want, need, carry, like, love, make, go, come, tell, depends, belongs, has, told, meant, spent, begun',
    'runs, remains, stays, sits, stands, leads, leaves, sees, tells, asks, uses, offers, interests, interest, scares',
  ),
  WHEN: wordList(
    'in, at, on, for, from, after, before, since, when, where, as, because, yesterday, today, tomorrow, last, next, this',
    'until, if, while, although, though, with, during, once, most',
  ),
  SAW: wordList('saw, met, read, heard, loved, liked, watched, enjoyed, found, followed'),
  YOURS: wordList('you, your, yours, the, about, a, an, that, it, some, all, from, of, in'),
};

/** A subject and its finite verb, first or third person. */
const TELLS = wordPatterns(LISTS, [
  '^ and|but|because|so|that|think|know? I not? !hiring|ok|okay|good|allowed|supposed|able|need_a|need_an|need_the _',
  '^ THEY BE|MODAL|TOLD|~ed _',
  '^ WHOSE *8 BE|MODAL|TOLD|~ed _?',
  '^ _ !i|you|we|they|to _? BE|MODAL !i|you|we|they|he|she _',
  '^ nobody|everybody|everyone|people|someone|somebody|most !i|we|you|to *6 BE|MODAL|TOLD|~ed _',
  '^ !reason|part|time|things _ !you|they|people _? ~ed|TOLD my|me|our|a|an|the|us|his|her|for|in|at|on',
  '^ WHEN|# *8 i|we _',
  '^ !reason|part|time|things _ !you|they|people|i|we _? went|came|taught|was|were|had _',
  '^ ~ing *4 BE|TOLD|suits|fits my|me|us|our|a|the|not|hard',
  '^ @ *2 BE|MODAL|TOLD|~ed',
  '^ what|how you|they|he|she *8 BE|MODAL|TOLD|~ed *2 me|us|my|i|something',
]);

/** Where a full stop says so, the first person tells wherever it stands. */
const TELLS_WITH_A_STOP = wordPatterns(LISTS, ['I BE|MODAL|TOLD|~ed|been|never _', '^ *8 i|we _ _']);

/** What is told to them of themselves: "You said on the phone that …", "Your talk helped me." */
const TELLS_OF_THEM = wordPatterns(LISTS, [
  '^ you said|told|wrote|mentioned|helped|gave|made|taught|showed|asked|inspired|spoke|explained',
  '^ you *2 are|were|have|seem|must_be *2 the|such|so|an_inspiration|my|very|really|amazing|great|right|incredible',
  '^ you *1 ~s|~ed me|us|everyone|everybody',
  '^ you _ me|us|my',
  '^ your +4 BE|MODAL|TOLD|~ed _',
]);
/** The same, where a full stop says that no question was meant. */
const TELLS_OF_THEM_WITH_A_STOP = wordPatterns(LISTS, [
  '^ you _ _',
  '^ your *8 BE|MODAL|TOLD|~ed _',
  'you *1 BE|MODAL|TOLD|~ed',
  'BE|I',
]);

/** Courtesies and openings that are sentences of their own. */
const COURTESY = wordPatterns(LISTS, [
  '^ thank_you|thanks|thx|cheers|many_thanks $|for|that|so|very|again|to|a_lot|a_million|in',
  '^ good_morning|good_evening|good_afternoon|hello|hi|greetings $|from|there|everyone|everybody|sir|madam|again|and',
  '^ looking_forward to',
  '^ nice|good|great|lovely to meet|see|hear|talk|speak|know|be',
  '^ pleased|glad|happy|honored|sorry|excited to|about|for|that',
  '^ congratulations|congrats|welcome|best_wishes|kind_regards|best_of_luck|good_luck|sorry|yes|no|ok|okay|sure|well',
  '^ just here|wanted|saying|checking_in|a_note to|and|that',
  '^ been *3 since|for|with|in|at|on',
  '^ what a|an *1 _',
  '^ SAW YOURS',
  '^ no questions|question|worries|problem|rush',
]);

// cspell:enable

const MOST_LETTERS = 400;

/** True where a plain sentence clearly tells: a subject with its finite verb, or a courtesy. In doubt it does not. */
export function tells(sentence: string, mark: string): boolean {
  const words = readWords(sentence.slice(0, MOST_LETTERS));
  const { rest } = stripFillers(sentence.slice(0, MOST_LETTERS));
  const own = readWords(rest);
  if (mark === '' && /^(?:what|how|which|who|why)\b| or (?:no|nah|not|what)$/.test(rest)) return false;
  if (COURTESY.atStart(words) ?? COURTESY.atStart(own)) return true;
  // "A day you still think about": without its mark, what is said of them may be asked.
  if (mark === '' && /\byou\b/.test(rest) && !/\b(?:i|i'?m|me|my|we|us|our)\b/.test(rest)) {
    return TELLS_OF_THEM.atStart(own) !== undefined;
  }
  if (/^you\b/.test(rest)) return (mark === '' ? TELLS_OF_THEM : TELLS_OF_THEM_WITH_A_STOP).atStart(own) !== undefined;
  if (mark !== '' && (TELLS_WITH_A_STOP.find(own) ?? TELLS_OF_THEM_WITH_A_STOP.atStart(own))) return true;
  return (TELLS.find(own) ?? TELLS_OF_THEM.find(own)) !== undefined;
}
