import type { QuestionRule } from '../question-rule.ts';
import { findWords } from '../reading/find-phrase.ts';
import { isAsking } from '../reading/read-text.ts';
import { DEALS } from './confidential/deals.ts';
import { CARE, WAY } from './confidential/exceptions.ts';
import { NAMES } from './confidential/names.ts';
import { PAPERS } from './confidential/papers.ts';
import { KEPT, PLANS } from './confidential/plans.ts';
import { TESTS } from './confidential/tests.ts';

const KINDS = [NAMES, DEALS, PLANS, TESTS, PAPERS];

/** Clients by name, bids, unpublished plans, the content of a test, internal papers. */
export const confidential: QuestionRule = {
  id: 'confidential',
  why: 'They may not be free to tell you this, and a no would embarrass you both.',
  rewrite: 'Ask for the way it is done, without names: “How does a piece of work like that usually begin?”',
  find: (reading) =>
    KINDS.map((kind) =>
      findWords(reading, kind, (sentence) => isAsking(sentence) && !CARE.find(sentence.wordList)),
    ).find(Boolean) ??
    findWords(
      reading,
      KEPT,
      (sentence) => isAsking(sentence) && !CARE.find(sentence.wordList) && !WAY.find(sentence.wordList),
    ),
};
