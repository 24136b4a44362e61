import { wordList } from './word-list.ts';

/** The small words of a question, by what they do. */
export const SMALL_WORDS = {
  DO: wordList('do, does, did'),
  BE: wordList('is, are, was, were'),
  IS: wordList('is, are'),
  HAVE: wordList('have, has'),
  CAN: wordList('can, could'),
  WILL: wordList('will, would'),
  MAY: wordList('may, might'),
  ANYONE: wordList('anyone, anybody, someone, somebody'),
  AT: wordList('at, in, on, with, for'),
};
