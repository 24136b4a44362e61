import { JUDGING } from '../lexicon/judging.ts';
import { PEOPLE } from '../lexicon/people.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import type { QuestionRule } from '../question-rule.ts';
import { findWords } from '../reading/find-phrase.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

/** The ways to speak of somebody who is not there. */
const ABSENT = [
  "WHOSE +2 PERSON !'s",
  'TITLE _',
  'HE',
  'my|your predecessor|successor',
  'the|your last|previous|former|old|new|current|other|next guy|man|woman|lady|holder|hire',
  'your +1 colleague|boss|manager|coworker|supervisor|friend _',
  'the_person|the_one|the_man|the_woman|the_guy|the_people before|ahead_of me|us|you|that|him|her',
  'whoever|the_person|the_one|the_guy who_had|who_did|who_ran|who_held|in_charge|had|did|ran *2',
];
const THEY = "WHOSE +1 GROUP|others|rest !'s";

/** Each pattern with each way to speak of somebody in the place of WHO. */
function ofAbsent(...patterns: string[]): string[] {
  return patterns.flatMap((pattern) => ABSENT.map((absent) => pattern.replace('WHO', absent)));
}

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...JUDGING, ...PEOPLE };

const PATTERNS = wordPatterns(LISTS, [
  ...ofAbsent(
    // "Is your boss any good?", "How good is she?"
    'BE WHO *3 VERDICT !for_you|to_talk|at_the_top|idea',
    'is|was WHO *1 a|an|the|too|so|such|as|really +1 VERDICT',
    'why BE|does|must WHO *5 so|such|that|too BAD|a',
    'how HOW *3 BE|DO *1 WHO',
    'WHO *6 SCANDAL',
    'say|saying|said|talking *2 about WHO',
    'did|does|has WHO *1 leave|left *1 a mess|chaos|disaster',
    'badly|ill|behind|trash|nonsense *1 about|of WHO',
    'WHO *3 lose|lost *1 his|her|their|the job|post|position',
    'SCANDAL *4 about|of|on|with|between|around|behind WHO',
    'think|believe|find|say|agree *2 WHO *5 VERDICT',
    'went|go|going wrong *1 between|with WHO',
    'how is|was WHO to work|deal|learn|be|live|talk',
    'think|feel|say *2 about|of *2 the_way|how WHO',
    'how|what *6 feel|feels|think|thinks|talk|talks *1 about|of WHO',
    'quit|left|leave|leaving|quitting|go|gone|resign|resigned *3 because|over|thanks *1 of? WHO',
    'like|dislike|hate|love|annoys|bothers|bother|mind|miss *3 about|in|with WHO !decision|plan',
    'how well|badly|poorly DO|has|was *1 WHO do|did|done|perform|handle|cope|manage|run|treat|lead|work|teach|$',
    'what|how IS|was *1 WHO *2 like|really_like|as_a|as_an $|to|as|at|in|when|on',
    'what|how IS|was *1 WHO *2 like|really_like|as_a|as_an boss|person|manager|leader|colleague|honestly',
    'what|how is|was WHO really|actually|honestly $|like|doing|as',
    'what kind|sort|type of +2 is|was WHO',
    'how *1 DO|would|can *1 _ rate|describe|judge|assess|grade|rank|like WHO !decision|plan|job|work|tool',
    'call|consider|describe|rate|find WHO *2 a|an|as? VERDICT|BOSS|COLLEAGUE',
    'what *2 DO|HAVE *4 think|say|saying|hear|heard|make|know|feel of|about|behind WHO',
    'what *2 DO|is *3 wrong|badly|poorly|worst|problem|deal|issue *1 with|DO WHO',
    'what did|does|HAVE WHO *2 do|get|got|done|handle *2 wrong|badly|worst|poorly|fired|kicked_out|sacked',
    'why|how DO|was|were|has|is|can|had WHO *3 FIRED',
    'why *1 can|DO|IS *2 _ LIKES|stand|hate|against WHO',
    'DO|CAN|would *3 LIKES WHO $|as|a_lot|at_all|personally|really|better|or|more',
    'DO *1 people|you|everyone|everybody|others|they|nurses|students|staff|colleagues *1 LIKES WHO',
    'true_that|hear|heard|hears|say|says|said|told|rumored|think WHO *2 MISBEHAVE|BAD|FIRED|not',
    'DO|is|was|HAVE|why|how_often|when|can WHO *3 MISBEHAVE',
    'WHO and *2 *2 DO|can not *1 NOT_DO',
    'with|about|of|on|under WHO BAD|as_bad|as_lazy',
    'WHO *3 worst|bad|biggest|annoying|main|greatest|most_annoying TRAIT|thing_about',
    'worst|biggest|most_annoying|ugliest|main TRAIT|thing|problem *1 about|of|with WHO',
    'TRAIT of|DO|has WHO HAVE|$|show|make|made|leave|left',
    'did|does|has|is WHO *2 get|got|have|earn|keep *4 because|through|thanks_to *1 of? his|her|their',
    'did|does|has|is WHO *2 get|got|have|earn|keep *4 because|through|thanks_to *1 of? an|looks|connections',
    'did|does|has|is WHO *2 get|got|have|earn|keep *4 only|just *1 of? his|her|their|an|looks|connections',
    'did|does|has|is WHO *2 owe|there|hired|promoted *4 because|through|thanks_to *1 of? his|her|their',
    'did|does|has|is WHO *2 owe|there|hired|promoted *4 because|through|thanks_to *1 of? an|looks|connections',
    'did|does|has|is WHO *2 owe|there|hired|promoted *4 only|just *1 of? his|her|their|an|looks|connections',
    'measure|measures|stack|stacks|compare|compares up|to|with *3 WHO',
    'DO|how *1 WHO *1 measure_up|stack_up|compare|hold_up|cut_it',
    'better|worse|nicer|fairer|smarter than WHO',
    'WHO *4 fit|deserve|deserves|deserved for|to|his|her|the|this|that *1 job|post|role|promotion|position|it',
    'WHO *4 suited|qualified|right|up for|to|his|her|the|this|that *1 job|post|role|promotion|position|it',
    'blame|blames|blamed|accuse WHO',
    'was|is *2 WHO *3 to_blame|at_fault|responsible|guilty|behind_it',
    'WHO a VERDICT PERSON',
    'what *1 HAVE|did|do you heard|hear|know *1 about|of WHO',
    'fit|any|much|too for|better|worse|old than|job_for WHO',
    'backs|back of|behind WHO',
  ),
  'how|what is WHOSE +1 new|old|current|last|former boss|manager|supervisor|chief|director $',
  'how|what is WHOSE +1 new|old|current|last|former head|principal|foreman|colleague $',
  'how is WHOSE boss|manager|supervisor|director|chief|foreman|principal|editor $|doing|treating|these_days|like',
  "WHOSE +2 PERSON 's *2 worst|bad|biggest|annoying|main|greatest|weak|dark|weird *1 TRAIT|thing|point",
  "WHOSE +2 PERSON 's TRAIT",
  'TITLE _ *1 TRAIT',
  "story|reason|truth|matter|about|behind|for|why|what *3 WHOSE +2 PERSON 's *2 departure|resignation|dismissal",
  "story|reason|truth|matter|about|behind|for|why|what *3 WHOSE +2 PERSON 's *2 exit|firing|promotion",
  "story|reason|truth|matter|about *3 WHOSE +2 PERSON 's *2 leaving|divorce|absence|affair|drinking",
  "behind|for|why|what *3 WHOSE +2 PERSON 's *2 leaving|divorce|absence|affair|drinking",
  "is|was|be *2 _ 's|HE +1 FAULT|fault",
  'is|was it his|her|their FAULT',
  "_ 's fault that|for|when|if|$",
  'ANYONE|person *5 NOBODY *1 CANNOT|likes|trusts',
  'IS|were your|the +1 PERSON+|GROUP *1 VERDICT !to_see|to_talk|to_ask|with|idea|for_a',
  'his|her|their worst|bad|biggest|annoying|weak *1 TRAIT|point',
  "think|say|feel *1 of|about WHOSE +2 predecessor|boss|manager|colleague 's work|style|way",
  "think|say|feel *1 of|about WHOSE +2 supervisor|director|foreman 's work|style|way",
  // Who is to be picked out
  'which *2 PERSON|PERSON+|bosses|foremen *3 should|must|can|do|would *9 AVOID',
  'who|whom|ANYONE|name *9 AVOID $|AT|when|if|here|there|again|of|as|and|next|rather|not',
  'who *3 should|must|can|do|would|ought_to *3 AVOID',
  'who *6 in|on|at|of|from *4 should|would *3 AVOID',
  'which +1 of? +2 PERSON|GROUP *6 AVOID|CANNOT',
  '^ *3 who|whom|which_one *6 BE *2 WORST|BAD !for|about|with|people|case|customer|clients|client|patients',
  '^ *3 who|whom *5 BE *1 the|so|too|really|just|more +1 BAD|WORST',
  'who *4 DO|can not *3 pull|work|NOT_DO|care|deserve',
  'who *5 NOBODY *1 CANNOT',
  'NOBODY *1 CANNOT|gets_along_with *1 HE',
  'PERSON|one *2 who|that|whom? NOBODY *1 CANNOT',
  'PERSON|one *1 NOBODY CANNOT|wants_to_work_under',
  'which *3 PERSON|bosses|managers|colleagues|teachers|trainers|professors|PERSON+ *6 NOBODY? *1 CANNOT',
  'which|who *4 PERSON+|BOSS+|people|them|one *4 BE|HAVE|had *3 WORST|BAD|the_one_who|BEST',
  'which *2 of +3 two|three|both|PERSON+|BOSS+ !ways|things|methods|tools|plans *4 BE|would|one *3 BAD|WORST|BEST',
  'which *2 of +3 two|three|both|PERSON+|BOSS+ !ways|things|methods|tools|plans *4 BE|would|one *3 actually|never',
  'which *2 of +3 two|three|both !ways|things|methods|tools|plans *4 BE|would|one *3 really|deserves|deserve|cry',
  'which *2 of +3 PERSON+|BOSS+ !ways|things|methods|tools|plans *4 BE|would|one *3 really|deserves|deserve|cry',
  'which +2 PERSON|BOSS *2 makes|make|made *3 cry|quit|miserable|angry|mad|suffer|scared|nervous',
  'which +1 PERSON|PERSON+ *2 would|do|did|could|should you *2 AVOID|get_rid_of|fire|like|never|rather|least|trust',
  'should|would never|not *2 have_been|be|have *1 promoted|hired|in_charge|allowed|made|given',
  'who *4 without deserving|earning|having_earned',
  '^ *1 who|which|whom *7 SCANDAL',
  '^^ DO|is|has ANYONE|your|the +1 GROUP? *4 SCANDAL',
  'went|go|going|happened wrong? *1 between the|your *2 BOSS+|COLLEAGUE+',
  'IS the rumor|rumors|rumour|rumours|gossip|story|stories *6 true|false|right',
  'DO you *1 get_along|get_on|like|trust|respect *1 with? your +1 colleagues|coworkers|co_workers|team',
  'DO you *1 get_along|get_on|like|trust|respect *1 with? your +1 boss|bosses|teammates',
  'who *6 got|gets|get the|promoted *6 deserving|undeservedly|connections|favorite|favourite|sleeping|flattery',
  'the WORST BOSS|COLLEAGUE|person|teammate|leader|member|people *2 to|in|on|at|of|here|there|you|your',
  'which|who|whose *6 PERSON *2 HAVE|had the WORST|BAD',
  'who *2 is|was sleeping_with|drinking|cheating|lying|stealing|slacking|behind_it|the_snitch|the_favorite|favourite',
  'who *6 weak_link|weakest_link|dead_weight|bad_apple|bad_apples',
  'who *6 black_sheep|slacker|slackers|troublemaker|troublemakers',
  'who|which *8 weight|difficult_one|careless_one|lazy_one|bad_one|useless_one|problem_one',
  // Blame
  'whose *2 FAULT|idea_was_that|stupid',
  'who *3 to_blame|at_fault|guilty|messed|to_thank_for_the_mess',
  'who *1 IS|was *1 responsible *3 mess|failure|mistake|disaster|loss|delay',
  'who *1 IS|was *1 responsible *3 scandal|accident|chaos|debacle|fiasco|error',
  'who *5 BLUNDER !it_take|when_there|changes|change|most_trust',
  'who *6 against|voted_against|rejected|turned_down|blocked|opposed|spoke_against|complained_about me|my|you',
  'who *2 started|began it|the_fight|the_argument|the_trouble|the_rumor|that',
  'to blame for the|that|this|it',
  // Rumors
  'behind *4 back|backs',
  'what|any|some|share|spill|know|hear *2 RUMOR *1 about|on|of|behind|around|at|in|with|between',
  'IS|what *2 the RUMOR|drama true|about|on|behind|$|between|with|around|that',
  'any|some RUMOR|juice $|to_share',
  'spill the tea|beans',
  'want|wants to work under|for|with $|here',
  `DO|IS ${THEY} *2 MISBEHAVE|backstab|hate_each_other|talk_behind|lazy|BAD`,
  `what *2 wrong with ${THEY}`,
  `what *4 think|say|feel *1 about|of ${THEY} $|really|honestly|privately`,
  `how BAD *3 IS|was ${THEY}`,
  'which|who *1 of? your|the +2 *4 the_least|least $',
  'the new|old|last|previous one *1 measure_up|stack_up|any_good|cut_it',
  'who *1 made|makes the|that|this +1 mistake|mistakes|error|mess|blunder',
]);

/** Says that it wants nobody. */
const NOT_MEANT = wordPatterns(LISTS, [
  'without *3 ANYONE|culprit to? blame?',
  'without *1 names|naming|blame|blaming|judging',
  'no names',
]);

// cspell:enable

/** Judges an absent person, or asks for somebody to blame or to avoid. */
export const gossip: QuestionRule = {
  id: 'gossip',
  why: 'This asks them to judge somebody who is not there, and it may travel.',
  rewrite: 'Ask about the role, with no person in it: “What does a good lead do here in a bad week?”',
  find: (reading) => findWords(reading, PATTERNS, ({ wordList }) => NOT_MEANT.find(wordList) === undefined),
};
