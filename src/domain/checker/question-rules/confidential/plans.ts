import { SECRETS } from '../../lexicon/secrets.ts';
import { SMALL_WORDS } from '../../lexicon/small-words.ts';
import { wordPatterns } from '../../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...SECRETS };

const YOURS = 'your|the|their|this|that|our';

/** Asks what a workplace has not announced. */
export const PLANS = wordPatterns(LISTS, [
  'so what IS in next|the_next year|years|season|issue|model|album|collection|release',
  'what|which *2 in|for|on|about NEXT PRODUCT|year|years|season|issue *4 nobody|no_one|before|yet|secret|look',
  `when|what|which|where|how *2 IS|was|will|date ${YOURS} *2 launch|release *1 date $|be|of|for`,
  `when|what|which|where|how *2 IS|was|will|date ${YOURS} *2 premiere|announcement *1 date $|be|of|for`,
  'launch|release date',
  '^^ IS|will|does *1 you|your|they *3 lay|laying *2 people|staff|workers|anyone|anybody|nurses|teachers|us off',
  'your|the|that|this +2 plans|planning|wants|going|intends|about|hopes|trying *1 in_secret|secretly|quietly *2 PLAN|PLAN_OF_HOUSE|leave|sell',
  'your|the|that|this +2 secretly|quietly planning|plans|going_to|about_to|preparing',
  'new|next|upcoming|future PRODUCT *2 that|you|will|look|cost|IS|does *3 ' +
    'you|your|look|cost|be|do|called|have|coming|launch',
  'what|when|how|which|how_much *2 will|does your|the|this new|next|upcoming +1 PRODUCT *1 ' +
    'look|cost|be|do|have|include|come',
  'HAVE|did your|the|you|they +2 decide|decided|chosen|picked *1 which|who|what|where|when +2 to? ' +
    'PLAN|PLAN_OF_HOUSE|fire',
  'on the|your +1 roadmap',
  `what|which|who|whom|when|where *3 ${YOURS} +3 going_to|planning_to|plans_to|plan_to *1 PLAN|PLAN_OF_HOUSE`,
  `IS|does|do|will|how_many *3 ${YOURS} +3 going_to|planning_to|plans_to|plan_to *1 PLAN|PLAN_OF_HOUSE`,
  `what|which|who|whom|when|where *3 ${YOURS} +3 about_to|will|intends_to|planning *1 PLAN|PLAN_OF_HOUSE`,
  `IS|does|do|will|how_many *3 ${YOURS} +3 about_to|will|intends_to|planning *1 PLAN|PLAN_OF_HOUSE`,
  `^^ BE ${YOURS} +2 to be? PLAN|PLAN_OF_HOUSE`,
  `^^ IS|will|does ${YOURS} +2 be? PLAN !out|the_door|doors|early|late|at_night|on_sundays|for_lunch|for_the_day|at`,
  `^^ IS|will ${YOURS} +2 be? PLAN_OF_HOUSE !out|the_door|doors|early|late|at_night|on_sundays|for_lunch|for_the_day|at`,
  `^^ does ${YOURS} +2 be? PLAN_OF_HOUSE !out|the_door|doors|early|late|at|on|for|between|over|around|during|in_the`,
  `what|which|who|whom|when|where *1 will|IS ${YOURS} +2 be? PLAN`,
  `which|what|how_many +2 *1 will|IS *1 ${YOURS}|you|they +2 going_to? be? PLAN|cut|close|sell|drop $|next|in|by`,
  `which|what|how_many +2 *1 will|IS *1 ${YOURS}|you|they +2 going_to? be? PLAN|cut|close|sell|drop this|first|under`,
  'which|what|how_many +2 will|IS *1 going_to? be? PLAN|cut|close|closed $|next|in|by|this|first|under',
  'which|what|how_many +2 will|IS *1 going_to? be? sold|dropped|closing $|next|in|by|this|first|under',
  'which|what|who|whom|when|will|IS|do *3 you|they *1 going_to|planning_to|plan_to|about_to|will|intend_to PLAN',
  '^^ are|will you|they *1 PLAN',
  'what|which|who|when *2 will you|they|we *1 PLAN',
  'which|what +1 company|companies|firm|firms|shop|startup *2 you|your|they *6 buy|buying|acquire',
  'which|what +1 company|companies|firm|firms|shop|startup *2 you|your|they *6 acquiring|invest_in|take_over',
  'which|what +1 company|companies|firm *2 you|your|they *6 taking_over|sell|sue|target|merge_with',
  'which|what +1 firms|shop|startup *2 you|your|they *6 taking_over|sell|sue|target|merge_with',
  'which|what +1 startups|competitor|competitors|brand|land|site *2 you|your|they *6 buy|buying|acquire',
  'which|what +1 startups|competitor|competitors|brand|land|site *2 you|your|they *6 acquiring|invest_in|take_over',
  'which|what +1 startups|competitor|competitors *2 you|your|they *6 taking_over|sell|sue|target|merge_with',
  'which|what +1 brand|land|site *2 you|your|they *6 taking_over|sell|sue|target|merge_with',
  'IS your|the|you|they +2 *1 merging|being_sold|being_taken_over|up_for_sale|for_sale|bankrupt',
  'IS your|the|you|they +2 *1 insolvent|in_trouble|running_out_of_money|closing|downsizing|being_bought',
  'IS|will|be|any|planning|plan|planned|announce|expect *4 CUTS *3 COMING|$',
  'how_many|when|which|what|where *3 CUTS IS|will|being *3 COMING|be|happen|start',
  'how_many|which|who *4 be|get laid_off|let_go|fired|cut|made_redundant *3 $|in|by|next|this|under|when|after',
  'how_many|which|who *4 be|get closed|dismissed|axed|shut *3 $|in|by|next|this|under|when|after',
  'plan|plans|planning any|more|some|further|for *1 CUTS',
  'operation|operations|raid|raids|arrests|inspections|audits|checks|patrols *1 IS *1 COMING',
  'which|what +1 products|models|features|books|films|games|titles|albums *1 IS|will *2 coming|come|planned|next',
]);

/** Asks for what it says itself is kept. */
export const KEPT = wordPatterns(LISTS, [
  'what|see|get|give|show|share|through|tell|describe|about|read|hear|know *6 UNSEEN +2 THING !from_a|in_general',
  'what|which|who|whom|when|where|how_many|how_much|how_large *14 NOT *3 OUT !of|for_you',
  'how_big|any|there|IS|tell|name|will|describe|list|show|share|give|send|through *14 NOT *3 OUT !of|for_you',
  'what|which|who|whom *12 SECRET !of|to|behind|ballot|santa|garden|weapon|to_your|of_your|of_a|of_good',
  'when|where|how_many|how_much *12 SECRET !of|to|behind|ballot|santa|garden|weapon|to_your|of_your|of_a|of_good',
  'any|there|tell|name *12 SECRET !of|to|behind|ballot|santa|garden|weapon|to_your|of_your|of_a|of_good',
  'is_there|are_there|will|describe *12 SECRET !of|to|behind|ballot|santa|garden|weapon|to_your|of_your|of_a|of_good',
]);
