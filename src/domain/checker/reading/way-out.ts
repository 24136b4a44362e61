import { wordList } from '../lexicon/word-list.ts';
import { says } from './find-in-message.ts';
import type { MessageSentence } from './message-text.ts';
import { wordPatterns } from './word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = {
  FINE: wordList(
    'fine, ok, okay, all right, alright, good, no problem, understood, cool, welcome, enough, as good, perfectly, no trouble',
    'acceptable, respected, great, understandable, an answer, a full sentence, a fine answer, fair, completely, quite, totally',
    'a good answer, taken well, not taken, valid, just as, equally, will do, no harm, always',
  ),
  REFUSE: wordList(
    'no, decline, refuse, pass, ignore, skip, say no, turn me down, turn this down, let me down, not now, not answer, delete',
    'leave this, forget, not reply, not respond, opt out, wave me off, hang up, send me away, disregard, drop it, silence',
    'turn it down, shut the door, not to, say nope, bow out, brush me off, leave me on read, say so, tell me so, tell me no',
  ),
  BAD_FEELING: wordList(
    'worries, problem, pressure, obligation, hard feelings, stress, harm, offense, offence, rush, biggie, expectation, need',
    'expectations, hurry, trouble, bother, explanation, reason, reply, answer, response, bad feeling, bad feelings, grudge',
    'apology, sweat, drama, duty, guilt, fuss, strings, strings attached, commitment, expectation whatever, offence taken',
  ),
};

const WAY_OUT = wordPatterns(LISTS, [
  'no|zero|not_any|without|free_of +2 BAD_FEELING !with|where|for_you_to_prepare',
  'a|an|any|your|that|plain|short|simple|quick|polite|honest *2 no|nope $|is|will|would|does|from|through|and|for|works|or|by',
  'no|nope|not|silence *3 is|are|would|will *3 FINE|REFUSE|answer|reply',
  'no|nope *2 is|will|would|does *1 be|do|a|not|fine|also',
  'say|saying|says|reply|answer|write|hear|tell_me|take|understand|accept|send|get no|nope',
  'feel|be|are|is *3 free|welcome|entitled *2 to *4 REFUSE',
  'you *3 can|may|could *4 REFUSE|say_no|say_it|say_so',
  'do not|never *2 feel *3 obliged|obligated|you|pressured|pressure|bad|bound|that|have|compelled|guilty|like_you',
  'do not *2 worry|mind|bother|hesitate_to_say|trouble|give_it|think_twice|answer|reply|lose|stress|sweat',
  'not|never *1 hesitate|scruple|fear *1 to *1 REFUSE',
  'liberty *1 to *1 REFUSE',
  'no qualms|scruples',
  'bear|hold|harbor no|not_any *1 ill_will|grudge|malice|rancor',
  'not take *4 amiss|ill|badly|hard|as_an_insult',
  'do not *1 need|have to',
  'need not|nothing *2 answer|reply|respond|explain|write|give|say|trouble|worry|feel',
  'you not to|not_obliged|under_no',
  'no|not *2 need|necessary|required *2 to *2 answer|reply|respond|explain|write',
  'i *1 !like|love|want|hope|wish|need|try|trying|wanted|tried|to *2 understand|respect|get_it|get_that|accept_that|accept_a *6 $|if|no|that|it|completely|fully|entirely|of_course|without|and|too|either',
  'would|will|shall|can|do !like|love|want *2 understand',
  'would|will|shall|can|do *3 respect_that|get_that|be_fine|not_mind|not_be|live|accept|survive',
  'be|is|are *2 understood|respected|understandable',
  'not be|take|mind|hold|feel *3 offended|hurt|upset|mind|badly|personally|against|insulted|sad|surprised|annoyed|sore|put_out',
  'not *1 mind|offended|hurt|insulted|offend',
  'take|takes|took *1 no|it for|well|without|kindly',
  'all|totally|perfectly|completely|truly|absolutely|entirely|quite|still|equally|just_as|also|too *1 fine|good|ok|okay|cool|understandable *1 if|$|too|either|with|by|not',
  'fine|ok|okay|cool|good|understandable *1 if|too|either|by_me|with_me|not',
  'if|and_if|but_if *1 not $',
  'if not|no|nothing|neither !can|could|may|then_can|would',
  'please|just|simply|then|kindly|or|and|tell_me_to *2 ignore|disregard|delete|skip|forget|refuse|decline|toss|bin',
  'ignore|disregard|delete|skip|forget *1 this|it|me|that|about|my|the_whole|i_asked',
  'let *2 this|it|me|that *2 go|rest|be|fall|pass|drop|ring|lie|down|slide|sit',
  'leave *2 this|it|me|that *4 unanswered|at_that|there|where|alone|be|on_read|open|here|as_it',
  'leave it',
  'forget *1 i|it|about|this',
  'wave|turn|brush|shoo|send me off|down|away|packing',
  'hang up',
  'free|welcome to *1 decline|ignore|refuse|pass|say|skip|not|disregard',
  'a|any|your *1 refusal|silence|decline|pass|not_now|not_today|thumbs_down|shake',
  'would|will *1 not *2 hurt|offend|surprise|mind|disappoint|take_it|take_offense|write_again|ask_again|be_hurt|ask_twice|push|bother_you_again',
  'rather|sooner|prefer|would_prefer *1 not|that_i_not|no|keep|leave|stay|go|be|spend|have|never|write',
  '^ do? please? decline|refuse|pass|skip|ignore|disregard|bin|delete|dismiss *2 by|if|this|it|over|me|when|should|at|or',
  'do decline|refuse|say_no|ignore|pass|skip|tell_me|say',
  'pass over|by this|it|me|my',
  'all_right|fine|ok|okay|alright|acceptable|good *1 to|not *2 REFUSE|not|to',
  'not to worry|mind',
  'not|never matter|bother_me|be_a_problem|be_the_end|break_my_heart|cry|sulk|lose_sleep',
  'no matter|complaint|complaints|loss|bones_broken|tears|sulking|bother|worse_off|offense_taken',
  'tell me *2 hop_it|get_lost|go_away|buzz_off|to_go|to_stop|off|to_leave|where_to_go',
  'say|tell *3 no|later|so|the_word|when_not|nothing',
  'that *2 is|be *1 the? end|that',
  'leave|leaving me|you *2 ignorant|guessing|be|in_peace|alone|to_it|wondering|here',
  'with|and my blessing|blessings',
  'think|thought nothing|no_more|no_worse|none_the|no_less',
  'know *1 the|that feeling',
  'not *1 ask|write|call|knock|come|bother *2 twice|again',
  'god will|willing',
  'god bless *3 same|anyway|either',
  'consider *2 this|it|me *2 unsent|unwritten|unsaid|gone|closed|forgotten',
  'push|move|walk|carry|drive|read|go|keep on',
  'hang up|off',
  'by all means',
  'up to you',
  'is your right',
  'matter is closed',
  'no is|was|will|works|would',
  'not *3 your *2 thing|cup|place|kind|season',
  'too much|busy|many|full|swamped *4 tell|say|skip|let|no|i|that|then|just|please',
  'think no less|will_not_think_less|not_think_less|no_less_of',
  'whatever you answer|decide',
  'either|both|all|any *1 way|answers|answer|three *1 is|are|fine|good|thank',

  'even *2 if|one|a_no',
]);

const NEGATIVE =
  'not|no|never|none|nothing|rather|sooner|too|forbid|forbids|forbidden|prevents|against|awkward|burden|bother|nuisance|' +
  'inconvenient|bad|wrong|full|busy|swamped|slammed|rush|tired|sick|enough|impossible|difficult|overloaded|drowning|never_slack';

const UNWILLING = wordPatterns(LISTS, [
  `if|should|unless *1 you|your|it|this|that|he|she|they|now|time|there|rules|talking|my *7 ${NEGATIVE}`,
  'if *2 no',
  'if !i|we _ do_not|does_not|forbid|forbids',
]);

/** "If you are swamped, …", "Should your season leave no room, …": what comes if they cannot. */
const CONDITION = wordPatterns(LISTS, [
  '^ if|should|unless|in_case you|your|it|this|that|the|these|there|rules|none|time|now|talking|such|he|she|they|visitors|harvest',
  '^ if|should|unless|in_case i|a|an|my|we|spring|summer|fall|winter|life|work|quarter *4 not|am|is|has|has_you|too|wrong|says|does|was|are|eats|are_in',
  'and|but|so|or|only|even if|should *1 you|your|it|this|that|the|i_am|these|there|rules|time|now|none|he|she|they',
]);
/** A condition for a yes, or for another time or way. */
const FOR_YES = wordPatterns(LISTS, [
  'if|should|in_case *1 you *3 have|are|were|be|find|get +3 time|available|willing|free|interested|open|minutes|able|moment|happy|chance|opening|up_for|minute|hour|could|so_kind',
  'if|should|in_case *1 you *3 know|could|would|can|may|might|agree|allow|say_yes|hear_of|think_of|let|permit|happen !not|rather|prefer|sooner|say|no',
  'if|should|in_case *2 that|this|it|another|there|a|some *2 time|day|works|suits|interests|sounds|fits|would_be|is_possible|is_okay|is_convenient|helps|appeals',
  'if|should *1 you like|prefer|wish|want writing|to_write|it|video|another|email|the_phone|a|that|some|by|mornings|more|coffee !better_not',
  'if *1 i|we *1 do_not_get|do_not_know|may|might|could|can',
  'if you will|want|like $',
  'if|should you *2 like|want|wish|care|feel_like *2 talk|speak|meet|chat|know|hear|see|discuss|connect',
  'if|should *1 this|it|that *2 is|are *2 a_bad_moment|possible|okay|ok|convenient|all_right|alright|helpful|of_interest|acceptable|easier|better|useful',
]);
const REFUSED = wordPatterns(LISTS, [
  'not|no|never|cannot|rather|sooner|too|busy|swamped|full|sick|tired|bad|wrong|wait|nothing|neither|decline|refuse|hard|enough|prefer',
]);

/** What somebody said of their own life lets nobody off. */
const TELLING = wordPatterns(LISTS, [
  'you|he|she|they|who *2 said|wrote|told|swore|explained|say|write|says|writes|vowed|mentioned !no|i',
  'told|tells me|us *1 that? you|the',
]);
const SPOKEN_TO = wordPatterns(LISTS, [
  'if|should|unless|please|so|i_will|i_would|i_shall|i_understand|fine|with_me|but',
]);

// cspell:enable

/** Whether a sentence lets somebody say no without awkwardness. */
export function isWayOut(sentence: MessageSentence): boolean {
  if (says(sentence, TELLING) && !says(sentence, SPOKEN_TO)) return false;
  if (says(sentence, WAY_OUT) || says(sentence, UNWILLING)) return true;
  return says(sentence, CONDITION) && (!says(sentence, FOR_YES) || says(sentence, REFUSED));
}
