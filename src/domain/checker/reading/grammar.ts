import { wordList } from '../lexicon/word-list.ts';
import type { WordLists } from './read-pattern.ts';

// Parts of words, and words as people type them.
// cspell:disable

const DETERMINERS = wordList('the, a, an, your, my, our, their, his, her, its, any, some, every, each, all, no, other');

/** The small words that carry the grammar of a question, by what they do. */
export const GRAMMAR: WordLists = {
  AUX: wordList(
    'do, does, did, is, are, was, were, am, has, have, had, can, could, will, would, should, shall, may, might',
    'must, ought',
  ),
  SUBJECT: [
    ...wordList(
      'you, i, we, they, he, she, it, there, this, that, these, those, one, people, anyone, anybody, anything',
    ),
    ...wordList('someone, somebody, something, everyone, everybody, everything, nobody, most, many'),
    ...DETERMINERS,
  ],
  PREPOSITION: wordList(
    'at, in, on, of, from, to, for, with, by, about, during, after, before, since, until, within, under, through',
    'between, against, into, apart from, aside from, roughly',
  ),
  WH: wordList('what, which, who, whom, whose, how, why, where'),
};
