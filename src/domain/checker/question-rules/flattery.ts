import { PRAISE } from '../lexicon/praise.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import type { QuestionRule } from '../question-rule.ts';
import { findWords } from '../reading/find-phrase.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...PRAISE };
const YOU_ARE = 'you *1 are|were|seem|look|sound|must_be|have_been|have_always_been|have_become|became|remain';
/** What is named is a reason; what is only "you" or "your career" is not. */
const NAMED = '!on|at|about|for|in_the|with_the|from';

const PATTERNS = wordPatterns(LISTS, [
  // You are …
  `${YOU_ARE} *3 STRONG !at_the_moment|timing`,
  `${YOU_ARE} VERY *1 KIND !to_me_when|enough`,
  `${YOU_ARE} *3 the|my|our|this *2 TOP !likely|able|suited|recent +3 *1 $|in|at|of|here|there|around|and`,
  `${YOU_ARE} *3 the|my|our|this *2 TOP !likely|able|suited|recent +3 *1 ever|i|we|so|for|that|who`,
  `${YOU_ARE} *2 the|one_of_the *1 TOP ONE`,
  `${YOU_ARE} *3 an|a|the|my|our|such|true +2 BARE_IDOL`,
  `${YOU_ARE} *1 clearly|obviously|surely|truly|really|such|known +2 expert|master|pro|authority`,
  `${YOU_ARE} *1 clearly|obviously|surely|truly|really|such|known +2 star|hero|natural|leader`,
  `${YOU_ARE} my|our|everybody's|everyone's *2 IDOL`,
  'you are *1 the expert|master|boss|pro|man|goat|queen|king $|here|so|on|in',
  'you are *1 a|an|the|my|our|such STAR $|and|so|to_me|in_my',
  'nobody|no_one *7 than|like|as you $|so|and|in|do|did',
  'HAVE|got the best|coolest|greatest|most *1 STRONG? job|life|career|voice|hands *1 in|of|on|ever|i|and|$',
  'with all|so_much|such|that *1 your|that|this|the? *1 success|fame|talent|knowledge',
  'with all|so_much|such|that *1 your|that|this|the? *1 experience|wisdom|beauty|genius',
  'stay|remain|keep so|this|that|as humble|modest|grounded|down_to_earth|calm|kind|young|fresh|sharp|inspired',
  'career|mind|talent|voice|brain|gift|success|life|skills|experience|resume|cv like yours',
  'everyone|everybody|people|they|all|whole *6 ADMIRE you',
  'fan|admirer|follower|devotee of yours|you',
  'the_way|how|everything|all|what you *4 BE *2 STRONG',
  'with|given your *1 brains|brain|mind|talent|gifts $|what|how|why|where|which|you|i',
  'with|given your *1 gift|genius|looks|charm|abilities $|what|how|why|where|which|you|i',
  'you *2 have_it_all|can_do_anything|can_do_everything|never_fail|never_make_mistakes|do_it_perfectly|are_perfect',
  'lucky|fortunate|blessed *2 to have|know|work_with|learn_from|meet you',
  'hats_off|chapeau|kudos|bravo|congratulations *2 to|on|for you|your|all',
  'someone|somebody|person|woman|man|professional *2 i *2 ADMIRE',
  'you are *1 known|famous|renowned|loved|admired|respected *2 everywhere|everyone|all|as_the|as_a',
  'you are *1 known|famous|renowned|loved|admired|respected *2 for_your|far|by_everyone|by_all',
  'you *2 rock|rule|inspire|amaze|impress $|me|us|everyone|everybody|so|people|thousands|many',
  'you have|had|possess|own|got *1 VERY *1 PRAISE +2 SELF|way|job|mind|life|person|taste',
  'you have|had|possess|own|got *1 a|an|the +1 STRONG|perfect|enviable|rare|dream *2 SELF|way|job|mind|feel',
  'you have|had|possess|own|got *1 a|an|the +1 STRONG|perfect|enviable|rare|dream *2 sense|flair|eye|touch',
  'you have|had *1 achieved|accomplished|done|built *1 so_much|everything|such|amazing',
  'you have|had *1 achieved|accomplished|done|built *1 incredible|wonders|great_things',
  'you know|knows everything|it_all|so_much|more_than_anyone|more_than_anybody|all_about',
  'no_one|nobody|noone *3 better|more|like|as_well *1 than|like|as you',
  'nobody|no_one *2 better|like|beats|matches|compares *2 you',
  // Your …
  `your VERY? *1 STRONG *2 SELF ${NAMED}`,
  `your VERY? *1 STRONG career|talent|mind|gift|success|journey`,
  `your VERY? *1 STRONG achievements|life|personality|leadership|wisdom|expertise`,
  `your *3 SELF *3 BE|looks|look|sounds|sound|seems|seem|has_been|have_been *3 STRONG|inspiring|dream`,
  'your *3 SELF IS|was|looks|sounds|seems VERY *1 PRAISE',
  'your *3 SELF speaks|speak for itself|themselves',
  'your *3 SELF blew|blows|amazes|amazed|inspires|inspired|impresses me|us|my',
  'your *3 SELF impressed|stuns|takes|took|fascinates|leaves|left me|us|my',
  'secret|key|recipe|formula of|to|behind|for your *2 SELF|success|rise|greatness|fame|glow',
  'your *1 success|success_story|greatness|genius|brilliance|fame|magic|superpower *1 $|in|so|and|story',
  // I admire you
  'i|we *5 ADMIRE you !to_be|telling|for_writing|for_a_chat',
  `i|we *5 ADMIRE your *2 SELF ${NAMED}`,
  'i|we *5 ADMIRE everything|all|what|how you *2 do|did|have|are|became|become|achieved',
  'i|we *5 ADMIRE everything|all|what|how you *2 stand|manage|accomplished|managed|live|$',
  'AWED *1 you|your|everything|all|what_you|how_you|someone|somebody|such !team|firm|article|talk|paper|report|book',
  'huge|big|biggest|massive|great fan|admirer $|of_you|of_your|and|so|how|what|from|since|i|here',
  'true|longtime|such_a|die_hard fan|admirer $|of_you|of_your|and|so|how|what|from|since|i|here',
  'i *2 a|your *2 fan|admirer|groupie $|of_you|of_your_work|and|so|how',
  'in awe',
  'look|looked|looking up to you|someone_like_you|people_like_you',
  'follow|followed|following your *2 PRAISE',
  'blew|blown|knocked me|my away|mind|over|out|off',
  '*1 an|a|such|my|great|true|real|the|big|huge honor|honour|privilege $|to|for_me|that|it_is|and',
  'am|feel|feeling|felt|be|so|deeply *1 honored|honoured|privileged|humbled|starstruck|star_struck',
  'am|feel|feeling|felt|be|so|deeply *1 awestruck|lucky_to_talk|lucky_to_speak|lucky_to_meet|blessed',
  'i *3 dream|dreamed|dreaming *3 your|being_you|one_like_it|like_you|such_a',
  'CAN only dream|hope|wish',
  'i *4 be|become|end_up *1 just|exactly|half|more *1 like|as you $|one_day|someday|when|some_day',
  'i *4 be|become|end_up *1 as_good|someone|a_person|a *1 like|as you $|one_day|someday|when|some_day',
  'i *4 be|become|end_up *1 just|exactly|half|more|as_good|someone|a_person|a *1 like|as you how|where|what|and',
  'want|like|love|anything|dream to be|become *2 like you',
  'wish *2 i were|was|had *1 you|your|like_you',
  // As the best, someone like you
  'as the|a|an|our|this *2 best|greatest|finest|foremost|leading|top *2 *1 in|of|around|here',
  'as the|a|an|our|this *2 renowned|acclaimed|celebrated|accomplished|most *2 *1 in|of|around|here',
  'as *1 the|an|a *1 STRONG ONE',
  'as *1 a|an|the|such_a|one_of_the *1 true|real|great|proven|born|absolute|undisputed|gifted *1 IDOL|ONE',
  'as PRAISE as you',
  'so|such|as|half_as|this|that|more *1 PRAISE|good *2 as_you|like_you|as_yours|like_yours',
  'PRAISE ONE|IDOL *1 like|such_as|as you|yourself|yours',
  'IDOL|BARE_IDOL|IDOL+|great_minds like|such_as you|yourself *2 $|give|gives|ever|HAVE|do|must|surely|could',
  'a|an|the|true|real *1 IDOL like|such_as you|yourself',
  'IDOL+ like you|yourself',
  'a|an *1 STRONG *1 ONE|SELF *1 like|such_as|as you|yours|yourself',
  'such *1 a|an *1 STRONG ONE|SELF|IDOL|story|path|way',
  'of|with|someone|somebody|person|people your *2 CALIBER !of|in_the_team|so|when',
  'to|of|with|meet|meeting|speak|talk|talking|from|be|being *2 a|an|such_a|the|true *2 BARE_IDOL !in|of_mine_told',
  'be|being the|so|such *1 TOP|PRAISE *2 ONE|PRAISE of|in|at|your|the|$',
  'being|be|feel|feels *1 so|such|this|that *1 a? STRONG|successful|famous|talented|good',
  'being|be|feel|feels *1 so|such|this|that *1 a? gifted|accomplished|admired|important',
  'being|be the|so most|best|greatest PRAISE|ONE',
  'never *2 met|seen|known|read|talked *2 ANYONE|a_person *1 so|as|like|more PRAISE|you',
  'most|so PRAISE ONE *2 i|we|ever|alive',
  'make|makes|made|making you *1 so|such|this|that|the *1 a? *1 PRAISE|IDOL|BARE_IDOL|TOP',
  'DO|could you *2 get|become|be|stay|manage|turn *2 so|such|this|that *1 a|an? *1 PRAISE|IDOL|BARE_IDOL',
  'how|why|what *3 you|one *2 become|get|be|became|got *1 so|such|this|as VERY? *1 PRAISE|IDOL',
  'how|why IS|come|were *1 you *2 so|such|this|that *1 a? *1 PRAISE|IDOL',
  'you|one|i|someone *3 become|became|turn_into|turned_into *1 such|so *2 PRAISE|IDOL|BARE_IDOL',
  // Everybody says so
  'everybody|everyone|people|they *4 say|says|said|tell|tells|know|knows *4 PRAISE|IDOL $|at|in|so|and',
  'all|my_|whole_town *4 say|says|said|tell|tells|know|knows *4 PRAISE|IDOL $|at|in|so|and',
  'everybody|everyone|people|they *4 agree|agrees|told|admires|loves|praises|raves *4 PRAISE|IDOL $|at|in|so|and',
  'all|my_|whole_town *4 agree|agrees|told|admires|loves|praises|raves *4 PRAISE|IDOL $|at|in|so|and',
  'everybody|everyone|people|all|they|students|colleagues *1 admires|admire|loves|love|adores you',
  'everybody|everyone|people|all|they|students|colleagues *1 adore|worships|worship|envies you',
  'chose|choose|picked|pick|asked|ask *2 you|to_you|your because|since|as *2 you|your *3 PRAISE|TOP',
  'wrote|write|contacted|contact|want|came *2 you|to_you|your because|since|as *2 you|your *3 PRAISE|TOP',
  'a|an|the|only *1 true|real|absolute|living|born|natural *1 IDOL|BARE_IDOL $|like|so|how|what|and|to_me',
  'what|such *1 a|an +1 STRONG|dream|great|wonderful|beautiful|cool *2 SELF|job|person|idol',
  'wow|omg *9 you|your|ur',
  '^ wow|omg|oh_my_god',
  'you|your|yours *3 out_of_this_world|second_to_none|one_in_a_million|one_of_a_kind|beyond_words',
  'you|your|yours *3 beyond_praise|unmatched|unrivaled|unparalleled',
  'dear|most|highly STRONG|esteemed|respected|honored|honoured sir|madam|professor|doctor|master',
  'honorable|honourable|respected STRONG|esteemed|respected|honored|honoured sir|madam|professor|doctor|master',
  'dear|most|highly|honorable|honourable|respected STRONG|esteemed|respected|honored|honoured mr|mrs|ms|dr|ma',
  'an|a|such +2 honor|honour|privilege $|to|for_me|that',
  'everyone|everybody|people|they|all|whole *6 ADMIRE you|your',
  'i|we *4 respect|admiration|awe for|of you|your|what_you',
  'it *1 is STRONG *2 what|how|that|everything you',
]);

/** Words of the same kind that praise nobody, and things that somebody can name. */
const OTHER = wordPatterns(LISTS, [
  'first|when|moment|who|whoever *3 feel|felt|told|noticed|know *1 you? that? you *2 KIND',
  'first|when|moment|who|whoever *3 knew|realize|realized|say|said *1 you? that? you *2 KIND',
  'best|right|wrong|perfect person|one|place|people to *2 ask|talk|for|write|speak',
  'you are *2 perfect for',
  'are you *3 expert|specialist|leader|professional on',
]);

// cspell:enable

/** Praise takes the place of a reason. */
export const flattery: QuestionRule = {
  id: 'flattery',
  why: 'Praise gives them nothing to answer, and it sounds as if anybody would do.',
  rewrite: 'Name the piece of work instead: “I read your report on the ferry dock. What did you leave out of it?”',
  find: (reading) => findWords(reading, PATTERNS, ({ wordList }) => OTHER.find(wordList) === undefined),
};
