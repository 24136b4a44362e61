import { wordList } from '../lexicon/word-list.ts';
import type { MessageRule } from '../message-rule.ts';
import { wholePart } from '../reading/find-in-message.ts';

const ME = new Set(wordList('i, me, my, mine, myself, we, our, us'));
const YOU = new Set(wordList('you, your, yours, yourself, u, ur'));

/** Fewer than this are no life story. */
const FEWEST_ME = 9;
/** For each word of the person, so many of the writer. */
const MOST_PER_YOU = 4;

/** The writer takes most of it, the person almost none. */
export const meHeavy: MessageRule = {
  id: 'me-heavy',
  why: 'This tells them much about you and almost nothing about why you chose them.',
  rewrite: 'Keep one fact about you, and give the room to them: “You left the bench for patents in 2009.”',
  find: (reading) => {
    const { message, needs, body } = reading;
    if (!needs.has('why-them') || message.situation.recipient !== 'contact') return undefined;
    const words = body.sentences.flatMap((sentence) => sentence.said.words);
    const mine = words.filter((word) => ME.has(word)).length;
    const yours = words.filter((word) => YOU.has(word)).length;
    return mine >= FEWEST_ME && mine > MOST_PER_YOU * yours ? wholePart('body', reading) : undefined;
  },
};
