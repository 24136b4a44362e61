import { SECRETS } from '../../lexicon/secrets.ts';
import { SMALL_WORDS } from '../../lexicon/small-words.ts';
import { wordPatterns } from '../../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...SECRETS };

const SOMEBODY = 'you|they|one|i|people|candidates|applicants|be|gets|get';
const ASKED = 'asked|tested|ask|asks|quizzed|examined';
const WHOM = 'me|you|us|candidates|people|applicants|about|on';
const OF = 'of|on|in|at|from|for|to|about|during|as';
const ITS = 'the|your|this|that|their|my|an|last|next';
const WANTED = 'what|which|the|tell|send|know|give|leak|share|have|see|get|any|is|list';

/** Asks what is in a test, or how it is scored. */
export const TESTS = wordPatterns(LISTS, [
  'what *2 BE|comes|come|came|gets *3 on|in|up|asked|tested *2 the|your|this|that|an +3 TEST',
  `what|which|how *4 ${SOMEBODY} ${ASKED} *1 ${WHOM} *2 in|on|at|during|for the|your|this|my +3 EXAM+`,
  `${WANTED} *4 TASK *5 ${OF} ${ITS} +3 TEST !miss|wrong|hard|difficult`,
  `${WANTED} *1 TASK *3 panel|interviewers|examiners|jury|assessors *1 use|uses|ask|asks|put|going_to|want|look_for`,
  `what|which *2 TASK *1 DO|WILL|IS|come|comes|get|gets|can *1 ${SOMEBODY}|your|the|up +1 *2 SET *8 TEST|EXAM+`,
  'what|which *2 WILL|would|IS|do *1 they|you|your|the +2 ask|going_to_ask|asking|throw_at me|us|candidates ' +
    '$|AT|next|this',
  'what *3 the|your|this +1 TEST *6 about|contain|cover|consist|look_like',
  'interview|test|exam|assessment questions|answers|tasks|paper|papers *1 ' +
    'in_advance|beforehand|for_the|for_your|from_last',
  'what|which *2 WILL|IS *1 the|your|they|i +1 EXAMINER? *1 ask|test|be_asked|get_asked|going_to_ask *8 EXAM',
  'last_year|this_year|next_year|old|previous|past|real TEST|exam_paper|paper',
  'give|tell|leak|show|send|pass me|us *3 answers|TASK *4 TEST',
  'what *1 will be|come *2 on|in|up the|your|this +2 EXAM',
  'share|send|give|show|leak|tell|have|see *2 the|your|those|these +1 EXAM questions|tasks|answers',
]);
