import { PRAISE } from '../lexicon/praise.ts';
import type { MessageRule } from '../message-rule.ts';
import { findInMessage } from '../reading/find-in-message.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const YOU_ARE = 'you *1 are|were|seem|look|sound|must_be|have_been|have_always_been|have_become|became|remain';
/** What is named is a reason; what is only "you" or "your career" is not. */
const NAMED = '!on|at|about|for|in_the|with_the|from|of_the|how|when|where';
/** Where a place, a time or a thing follows, what they did is a fact. */
const TOLD = `${NAMED}|in|with|to|when|during|after`;
const FAN = 'fan|admirer|follower|devotee|groupie|worshipper';

const PRAISES = wordPatterns(PRAISE, [
  `${YOU_ARE} *3 STRONG !at_the_moment|timing|at|on|for|week|day|weekend|summer|month|year`,
  `${YOU_ARE} VERY *1 KIND !to_me|enough|to|at|on|about|for|with`,
  `${YOU_ARE} *4 the|my|our|this|such|one_of *4 TOP|coolest|kindest|nicest|wisest !person_to|one_to|placed|able|likely`,
  `${YOU_ARE} *4 a|an|the|my|our|such|true|this +2 BARE_IDOL|STAR`,
  `${YOU_ARE} *4 true|real|great|absolute|living|total *1 IDOL`,
  `${YOU_ARE} *2 a|the|an saint|star|god|goddess|angel|hero|legend|genius|idol|inspiration|icon|rock_star`,
  'you are *4 who|what|where i *2 want|hope|dream *2 be',
  'such|what|true|real|absolute|an|huge|massive|great *2 inspiration|legend|genius|idol|hero|role_model|visionary|icon',
  'in_awe|awe_of|in_total_awe',
  'AWED *1 you|your|everything|all|what_you|how_you !talk|report|article|book|paper|piece|answer|bridge|film',
  '^ *4 really|so|very|truly|deeply|extremely|incredibly|super|genuinely|thoroughly impressed|inspired $|by_you|by_your|with_you|with_your',
  'am|was|is *2 impressed|inspired $|by_you|by_your|with_your !talk|report|article|book|paper',
  `your VERY? *1 STRONG|immense|enormous|esteemed *2 SELF ${NAMED}`,
  'your *3 SELF is|was|are|looks|sounds|seems|has_been *3 STRONG|inspiring|dream|second_to_none',
  'your *3 SELF speaks|speak for itself|themselves',
  'your *3 SELF blew|blows|amazes|amazed|inspires|inspired|impresses|impressed|stuns|fascinates|leaves me|us|my',
  'your *2 STRONG|immense|outstanding *1 career|talent|mind|gift|success|achievements|profile|background|life|leadership|work $|and|is|has|in',
  'your *1 success|greatness|genius|brilliance|fame|magic|aura $|in|so|and|is|has|story',
  `huge|big|biggest|massive|great|number_one|true|longtime ${FAN} $|of_you|of_yours|of_your|and|so|since`,
  `i *3 a|your *3 ${FAN} $|of_you|of_yours|of_your|and|so`,
  'i|we *3 ADMIRE|worship you !to_be|telling|for|because|since',
  `i|we *3 ADMIRE|worship everything|all|what|how|who that? you *1 do|did|are|became|achieved|accomplished ${TOLD}`,
  `i|we *3 ADMIRE|worship everything|all|what|how that? you have *1 done|become|achieved|accomplished|been ${TOLD}`,
  'i|we *3 ADMIRE|worship everything|all|what|how you *2 stand $|for|by',
  'i|we *3 ADMIRE|worship everything|all|what|how you *1 have? *1 do|did|done|built|made|achieved|accomplished *1 in|with|of? your *1 life|career|field|industry|profession|talent|talents|gift|gifts|name|success',
  `i|we *3 ADMIRE|worship your *2 SELF ${NAMED}`,
  'look|looked|looking up to you|someone_like_you|people_like_you',
  'blew|blown|knocked me|my|us|away mind|over|out|off',
  'it|what *3 an? *1 honor|honour|privilege *2 to *1 write|be|work|know|even|meet|hear|speak|talk|learn|sit',
  'such an honor|honour|privilege to|too',
  'nobody|no_one *4 like|as|than|writes|hold|does_it *1 you|a_candle',
  'nobody|no_one *6 writes|does|speaks|sings|paints|cooks|explains|teaches|builds like|as you',
  'there *2 nobody|no_one like you',
  'whatever|everything you *2 touch|do turns|is',
  'TOP|best|coolest|smartest|greatest *6 in the *2 world|universe|history|business|country|nation|land|industry',
  'TOP|smartest *2 ONE *5 ever',
  'TOP|smartest *3 alive|of_our_time|of_all_time|on_earth|on_the_planet|of_our_age|around|there_is',
  'STRONG|gifted *3 of_our_time|of_all_time|alive|ever_lived|ever_been',
  'the most STRONG|PRAISE *3 i|ever|of|in|alive|who|that|and',
  'most PRAISE, *2 most',
  'so|such *2 immensely|incredibly|extraordinarily|amazingly|hugely PRAISE',
  'so|such|immensely|truly|this STRONG|gifted|talented|accomplished $|as_you|and|person|to|someone',
  'be|being|like|of|with|from|to|by *2 a|such|someone|somebody|a_person|one *1 so|such|as|this|more *1 PRAISE|good',
  'someone|somebody|people|person|professional|leader of|with your *2 CALIBER|talent|talents|genius|gift|gifts|greatness|stature|rank',
  'someone|somebody|people|person|professional|leader with your *1 STRONG|immense|vast|enormous *1 SELF',
  'of your *1 CALIBER',
  'such *1 a|an *1 STRONG|true|great|real *1 ONE|IDOL|master|artist|mind|leader',
  'such a master|legend|star|genius|leader|pro',
  'want|love|like|dream|hope|wish|aspire to be|become *2 like|as you',
  'want|like to be you',
  'god|goddess|king|queen of',
  'absolute|living|true|real|total|actual legend|genius|star|hero|icon|idol|visionary|inspiration|rock_star|treasure',
  'thought_leader|rock_star|rockstar|superstar',
  'meet|meeting my|an|the *1 idol|hero|legend',
  'you *2 rock|rule|inspire|amaze|slay $|me|us|everyone|so|people|all|thousands',
  'without_doubt|undoubtedly|by_far|hands_down the *2 TOP|most',
  'what an|a +1 STRONG|amazing|incredible *2 SELF|person|human|journey|woman|man|leader',
  'never *3 seen|met|read|known *3 such|so|anyone *4 STRONG|PRAISE|like_you|SELF',
  'everything you *2 have|are|do|did|achieved|accomplished *1 is|achieved|accomplished|built|stand',
  'all you *2 achieved|accomplished',
  'at your feet',
  'you are *1 a giant|titan|marvel|wonder|treasure|gift',
  'your name is *2 legend|on_everybody',
  'everyone|everybody|people|they *3 says|say|agrees|knows|know *4 STRONG|TOP|legend|IDOL',
  'dear|most|highly|honorable STRONG|esteemed|respected|honored|honoured sir|madam|professor|doctor|master|mr|ms|mrs|dr',
  'wow|omg *6 you|your',
  'i *3 jealous|envious of you|your',
  'great|brilliant|fine|rare *1 mind|minds|soul|talent|spirit such_as|like you|yours',
  'the great dr|mr|mrs|ms|professor|chef|master',
  'light|pride|jewel|crown|beacon|treasure of *2 profession|trade|field|city|country|nation|industry',
  'you were|are on fire',
  'just|simply wow',
  'words fail me',
  'best|greatest|finest person *2 on|in',
  'goals|life_goals|career_goals',
]);

// cspell:enable

/** Praise without a fact. */
export const flattery: MessageRule = {
  id: 'flattery',
  why: 'Praise without a fact could be for anybody, and makes them wonder what it is to buy.',
  rewrite: 'Say what exactly you liked: “Your clip on grafting pears showed me what I had done wrong.”',
  find: (reading) => findInMessage(reading, PRAISES),
};
