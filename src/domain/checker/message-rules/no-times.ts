import { MESSAGE_WORDS } from '../lexicon/message-words.ts';
import type { MessageRule } from '../message-rule.ts';
import { clausesOf, sliceWords } from '../reading/clauses.ts';
import { findMissing } from '../reading/find-in-message.ts';
import type { MessageSentence } from '../reading/message-text.ts';
import { isRequest } from '../reading/requests.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

/** Their time is asked for. */
const THEIR_TIME = wordPatterns(MESSAGE_WORDS, [
  'when|whenever *1 you *1 like|wish|want|can|could|have|prefer|please|choose|say|decide|name|care|feel_like|get',
  'when|whenever *1 you are *2 free|available|up|around|ready|done|closing|home|not|back|next|least|in|on',
  'when|whenever *1 you *1 walk|come|visit|close|open|finish|pass|take|next|stop|break|were|need',
  'when|whenever|what|whatever|as|however|any_time|anytime *1 it|is|that|this|time|day|hour|one|which *1 suits|works|fits|best|good|convenient|easy|easiest|better|possible|right|will_do|is_good',
  'what|which *1 SPAN|WEEKDAY *2 is|are|would|works|work|suits|suit|do|does|could|can|might|you',
  'which|what *1 of_these|one|time|day *3 better|best|good|works|suits',
  'when|what_time is|are|would|could|can|do|works|suits|may|should|might|will *1 you|i|we|it|a|be|best|good',
  'you *2 choose|pick|set|name|decide|fix|determine|propose $|it|the_day|the_time|the_hour|a|an|one|which|another|any',
  'you *1 say|tell_me|tell_us|call_it|choose|pick|decide $|which|what_day|what_time|the_day|where_and|the_hour|when_and|the_time',
  'you say|tell_me|tell_us when',
  'as|however|where_and_when|what|whichever *1 you *1 like|wish|prefer|please|choose|say',
  'choose|pick|name|set|fix|suggest|propose|grab|give_me *1 a|any|one|the|it|an|another|your|whichever !brain|mind|thoughts *2 SPAN|slot|one|you',
  'choose|pick|name|set|say|suggest *1 one|it|any|yours $|and|or|that|which',
  'choose|pick|name|suggest|say what|when|whichever|whatever|one',
  'your choice|choosing|pick|call|convenience|leisure|own_time|timetable|schedule|calendar|terms|wish $|or|and|if|is|would|allows|permits|has|can|please|with|i|will',
  'at your *1 time|hour',
  'after|before WEEKDAY|WEEKDAYS *1 prayer|mass|service|shift|class|market|school',
  'of|at|in|on|by|to your *1 choice|choosing|convenience|leisure|call|pleasure|preference',
  'convenient|convenience|leisure *1 for|to|of *1 you|your|you_both',
  'tell|let me|us *1 know? *1 when|which|what_day|what_time|a_better|a_good|a_day|a_time|what_is|what_suits|what_works|your_choice',
  'anytime|any_time|any_hour|any_other_day|any_other_time|any_other_hour|another_time|other_time|better_time|all_hours|whatever_time|whatever_hour|whatever_day|any_of_them',
  'at|on|to|or|in *1 a|an|any|another|the|whatever|some|one|other *2 SPAN|one *2 you|that|which|of_your|suits|good|better|best|convenient|kind',
  'or *1 a|an|any|another|other|whatever|some|whenever|an_other *2 SPAN|day|one|$',
  'SPAN|WEEKDAY *1 that|which|you|when *2 suits|works|is_good|is_better|is_best|is_kind|is_convenient|is_easy|would|suggest|prefer|like|name|choose|set|wish|propose|say|allows|is_not|fits|have|are_free|are|work',
  'whenever $|is|works|suits|you|it|really|best|fits|your|the|and|or|that',
  'suit|suits|works_for|fits|good_for|best_for|convenient_for|kind_to|better_for|easy_on|work_for you|him|her|you_best|your',
  'fit|work|plan|move|come|shift *2 around|in_with|with|round|to your',
  'yours to choose|set|pick|name',
  'can shift|move it',
  'now|then or !in|for|never|ever',
  'is|would *1 now|this|today|tomorrow *2 good|bad|right|better|okay|work|suit',
]);
/** A time, as it is offered. */
const MY_TIME = wordPatterns(MESSAGE_WORDS, [
  'any|either|several|both +2 SPAN|WEEKDAY|WEEKDAYS|HOURS',
  'i *1 can|could|have|finish|work|get|stop|come *5 every|each|all|most +2 SPAN|WEEKDAY|WEEKDAYS|HOURS',
  'some|certain !day +1 evening|afternoon|morning|weekday|weekend|WEEKDAY|day|lunch',
  'a|one|the +1 evening|afternoon|weekday|weekend|WEEKDAY|lunch_break|lunch_hour|quiet|rain|free|wet|dry +1 SPAN|or|$|next|in|after|before|this',
  'i *3 am *1 FREE',
  'i *1 am *1 done|there|here|up|back|awake|home|out|at_work|at_the_shop|ashore|around *2 by|till|until|after|before|around|between|most|every|each|WEEKDAYS|HOURS',
  'i *1 am *1 done|there|here|up|back|awake|home|out|at_work|at_the_shop|ashore|around *2 from|at|on *1 #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|night|lunch|all_hours|midday',
  'i *1 am *1 done|there|here|up|back|awake|home|out|at_work|at_the_shop|ashore|around|in all|on day|week|weekend|morning|afternoon|evening|year|WEEKDAY|WEEKDAYS|HOURS',
  'i am in *2 by|till|until|after|before|every|most|each|on|around',
  'i am in at|from|between #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon',
  'i|we *2 can|could|finish|close|get_off|stay|will_be|get_out|come|shut|clock_out|rise|wake *8 #',
  'i|we *2 can|could|have|finish|close|travel|work|get_off|sleep|stay|do|may|will_be|get_out|come|teach|shut|visit|pass|clock_out|rise *8 WEEKDAY|WEEKDAYS|HOURS|MONTH|noon|lunch|evening|morning|afternoon|weekend|every_day|any_day|week|day|days',
  'WEEKDAY|WEEKDAYS|HOURS *6 GOOD_FOR',
  'day|days|time|times|week|weeks|weekend|morning|evening|afternoon|night|lunch|hour|hours|MONTH|# *4 is|are|would_be|will_be|works|work|suits|suit *3 good|fine|best|free|open|better|okay|ok|ideal|perfect|easiest|for_me|me|works|works_best|great|possible|too|well',
  'WEEKDAY|WEEKDAYS|HOURS and|or|after|before|from|until|till|between|only|too|except|at|but|through|$',
  'free|available|off|flexible *1 on|in|at|after|before|from|until|till|most|all|every|any|next|WEEKDAY|WEEKDAYS|HOURS',
  'my *3 WEEKDAY|WEEKDAYS|HOURS|shift|day_off|days_off|lunch *3 is|are|ends|starts|begins',
  'next|this|coming|following|other|same *1 week|weeks|weekend|month|WEEKDAY|morning|afternoon|evening|fall|spring|summer|winter',
  'tomorrow|tonight|this_evening|weekends|evenings|weekdays|mornings|afternoons|weeknights|lunchtime|lunchtimes',
  'after|before|from|until|till|between|by|around|past #|noon|lunch|work|school|class|dark|dinner|the_shift|your_shift|hours|close|closing|the_holidays|harvest|midnight',
  'MONTH # and|or|to|through|$',
  'on|in|from|between *1 the? MONTH #?',
  'on|by|until|till|between|the *1 the #|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|first',
  'on *1 the|a|an? WEEKDAY|WEEKDAYS|weekend|weekday',
  'week|weeks of',
  'WEEKDAY|WEEKDAYS *1 WEEKDAY|WEEKDAYS',
  'right now',
  'before|after|between *2 a|your|the|any|my *2 meeting|meetings|shift|shifts|class|service|lunch|show|closing|opening|mass|you_open|you_close|rounds|day',
  'times *3 work|works|suit|good|free|open',
  'call|talk|speak|meet|come *2 after|before that|then|class|work',
  'holidays|spring_break|winter_break|half_term',
  'two|three|these times|slots|windows|dates',
]);
/** Days on which something else is. */
const OCCUPIED = wordPatterns(MESSAGE_WORDS, [
  'new|started|start|starting|starts|begin|beginning|began|since *8 WEEKDAY|MONTH|this_week|next_week|next_month|this_month|next_year',
  'i|we *2 graduate|turn|retire|enter|enroll|transfer|marry|join',
  'finish|leave|graduate|graduating|finishing|retiring|turning *4 in|on|this|next *1 MONTH|spring|summer|fall|winter|year',
  'exam|exams|finals|midterms|test|boards|deadline|course|class|program|semester|term|interview|audition|hearing|wedding|season|license|certificate *2 is|are|starts|begins|ends|opens|closes *4',
  '^ have|enjoy a|your *2 weekend|day|week|evening|morning',
  'have|work|do|take a|the|my *2 shift|shifts|class *3 on|in',
  'about|how|what|why *3 the|your|my|that *2 WEEKDAY|WEEKDAYS|HOURS *2 meeting|market|class|shift|service|crew|look|at|go|on|in|like|are|is|begin',
  'how|what|why you *6 first|last day|week|year|month',
]);
const OFFERS = wordPatterns(MESSAGE_WORDS, [
  'FREE|any|either|good|works|suits|suit|fine|best|after|before|i_can|i_could|call_you|talk_on|meet_on|come_by|off',
]);
/** Days that are gone. */
const PAST = wordPatterns(MESSAGE_WORDS, [
  'i|you|he|she|we|they|that|it|which|who !am|are|is|have|will|would|can|could|may *1 ~ed|said|told|gave|read|saw|heard|met',
  'i|you|he|she|we|they|that|it|which|who *1 showed|spoke|wrote|was|were|fell|held|had|let|took|went|came|kept|drove',
  'i|you|he|she|we|they|that|it|which|who *1 stood|ran|bought|taught|brought|thought|made|put|built|sold|cut|lost|found',
  'have|has *2 ~ed|said|told|been|heard|read|seen|wondered',
  'ago|last|for_some|for_years',
  'good to meet|see|hear',
  'i *1 spend|watch|follow|pass|walk|listen',
  'due|ends|closes|starts|deadline *2',
]);

// cspell:enable

/** No time is proposed, and theirs is not asked for. */
export const noTimes: MessageRule = {
  id: 'no-times',
  why: 'With no time on the table, the first answer can only be a question, and many stop there.',
  rewrite: 'Offer two or three and leave it open: “Tuesday or Thursday before noon, or any time that suits you.”',
  find: (reading) => findMissing('times', 'end', reading, ({ sentences }) => sentences.some(offersTime)),
};

function offersTime(sentence: MessageSentence): boolean {
  return clausesOf(sentence.said).some(({ from, to }, place, all) => {
    // "Tuesday, or Thursday" is a clause and the next.
    const clause = sliceWords(sentence.said, from, all[place + 1]?.to ?? to);
    if (THEIR_TIME.find(clause)) return true;
    if (OCCUPIED.find(clause) && !OFFERS.find(clause)) return false;
    return (
      MY_TIME.find(clause) !== undefined &&
      (isRequest(sentence) ||
        !PAST.find(sliceWords(sentence.said, all[place - 1]?.from ?? from, all[place + 1]?.to ?? to)))
    );
  });
}
