import type { QuestionRule } from '../question-rule.ts';
import { findWords } from '../reading/find-phrase.ts';
import { isAsking } from '../reading/read-text.ts';
import { wordPatterns } from '../reading/word-patterns.ts';
import { LISTS } from './searchable/lists.ts';
import { PATTERNS } from './searchable/patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const ON_A_PAGE = wordPatterns(LISTS, PATTERNS);

/** Words that lead behind the page. */
const BEHIND = wordPatterns({}, [
  'really count|matter|matters|need|needed|use|used|mean|take|takes|cost|read|reads|want|wants|know',
  'last|past time|week|month|year|night|spring|summer|winter|autumn|fall|monday|season|shift',
  'yesterday|wish|surprised|surprise|surprises|besides|beyond|weigh|convinced|worth|misread|misjudge|leave_out',
  'left_out|leaves_out|between_the_lines|in_practice|in_your_experience|in_your_view|feel|felt|harder|hardest',
  'does|do|did|could not *2 show|say|tell|mention|prepare|cover|teach|need|matter|use|count|answer',
  'that|which nobody|no_one|everybody|everyone',
  'do|did|have|had|would you *2 find|found|see|saw|seen|trust|notice|noticed|use|used|rely|check|value|still',
  'matter|matters|mattered|count|counts|useful|used less|more|most|least',
  'made|taught|helped|surprised|changed|kept you|your',
  'before you',
  'the right|best|ideal|wrong|perfect|smartest',
  'when|if|after|once|while|until|behind the|a|an|it|you|they|somebody|someone|people|nobody|two',
  'do|does differently|with',
  'should|would|do|can|shall we|us',
  'should|could i|one|somebody|someone',
  'offer|give me',
  'start|starts|begin|begins to',
  'day|daily|hourly|your rate|rates|price',
  'your starting|first|last|current wage|salary|pay',
  'turned_out|turns_out|turn_out|in_reality|first_hand|day_to_day|apart_from|other_than|ignore|ignored|waste|wasted',
]);

// cspell:enable

/** A website, a profile, a job ad or a statistics page answers it. */
export const searchable: QuestionRule = {
  id: 'searchable',
  why: 'A page can tell you this, and the minutes with them are few.',
  rewrite: 'Look it up, and ask what the page leaves out: “Your site lists six services. Which one fills your week?”',
  find: (reading) =>
    findWords(reading, ON_A_PAGE, (sentence) => isAsking(sentence) && BEHIND.find(sentence.wordList) === undefined),
};
