import { MESSAGE_WORDS } from '../lexicon/message-words.ts';
import type { MessageSentence } from './message-text.ts';
import { says } from './find-in-message.ts';
import { wordPatterns } from './word-patterns.ts';

// Words as people type them.
// cspell:disable

const ASKING = wordPatterns(MESSAGE_WORDS, [
  '^ can|could|may|might|would|will|shall you|i|we|u|it|they !be|have_guessed',
  'hey|hi|hello *2 can|could|may|would you|i|we|u',
  'and|so|or|but|perhaps|maybe|please can|could|may|might|would you|i|we|u !be|have_guessed',
  'should *2 like|love to *2 TALK !from_you|back_from|about_you',
  'should be *2 GLAD *1 if|to|for|of *8 you|TALK|TALK_NOUN',
  'would|will *1 like|love|want to *2 tap|pick|borrow',
  'permit|allow|let me to? *1 TALK|ask|put',
  'hear|learn from you how|what|why|about|which',
  'would|will *1 like|love|wish|want to *2 TALK !from_you|back_from|about_you',
  'would|will *1 love|like|want TALK !from_you|back_from|as|to',
  'would|will *1 love|like *3 TALK_NOUN',
  'would|will|am|is *3 GLAD|grateful *3 for|of|with|about|by|at *8 TALK_NOUN|your_help_with|your_view',
  'would|will *3 GLAD *1 if|to *3 TALK|you|we|have|get|learn_how !from_you',
  'would|will *2 welcome|appreciate|value|enjoy|treasure *8 TALK_NOUN|if_you|hearing|talking|speaking|it_if',
  'it would *5 if *3 you|i',
  'it would *5 to TALK !from_you|from',
  'write|writing|wrote|contact|contacting|reaching_out|calling|call|here|wanted|want|asking|like *4 to? ask|request|see_if',
  'i *2 ask|request|beg|propose *1 you|for|if|whether|leave|permission',
  'asking|wondering|wonder|ask *1 if|whether',
  'hope|hoping|want|need|wish|like to *2 speak|talk|meet|ask|interview|hear_more|hear_how|set_up|do_info|sit_down',
  'i *2 want|need|ask_for|seek|request|propose|suggest *4 TALK_NOUN',
  'i *1 could|can|may do|manage|offer *2 TALK_NOUN|#',
  'seeking|requesting *4 TALK_NOUN|interview',
  'my request|question|favor|favour|wish|hope *4 is|are|to',
  'let me ask|call|visit|come|buy',
  'please|kindly|pls *3 tell|let|call|give|grant|spare|allow|write_me|send_me|name_a|pick_a|choose|suggest',
  'tell me when|which|whether|if|what|how',
  'let me know when|whether|if|which|what',
  'is|all *2 all i|we ask|need|want|am_after',
  'so i am asking',
  'any|some chance *2 of|for|to|you',
  'up for *4 TALK_NOUN',
  'TALK_NOUN|hour|minutes *8 would *3 help|mean_a|mean_much|mean_so|do_me|do_nicely|do_very|do_well|be_plenty',
  'TALK_NOUN|hour|minutes *8 would *3 help|ample|plenty|enough|suffice|be_all|be_welcome|be_a_great|be_a_gift',
  'give|gives|gave anything for',
  'spare|lend|give|allow|grant me|us *6 TALK_NOUN',
  'looking *2 for *8 up_for|to_talk|to_speak|willing_to',
  'ask|asked me to pass',
  'it is wished|asked|requested|hoped|desired',
  'i *1 wish|hope to *1 sit|see|hear|ask|learn|talk|speak|visit|come|meet|listen',
  'what i would ask|like',
  'entitled *3 to',
  'would be keen|eager|curious|interested to TALK',
  'would like|love|want *6 interview',
  '^ ring|phone|text|meet|visit me',
  '^ love to *1 TALK !from_you',
  '^ want|wanna|wanted|hoping|like|keen to *1 TALK',
]);

/** To be among somebody's contacts is nothing that they could grant in a talk. */
const CONNECTS = wordPatterns(MESSAGE_WORDS, [
  'to *2 connect|be_connected|be_linked|be_in_touch|be_in_contact|stay_in_touch|keep_in_touch|add_you|get_connected|link_up',
  'to *2 have_you_in|have_you_as|be_part|be_a_part|be_one|join_your|follow_you|network|count_you|become_part|be_added',
]);
const TALKS = wordPatterns(MESSAGE_WORDS, ['TALK|TALK_NOUN']);
/** A verb that tells, so that a line with a number of minutes in it is no request. */
const TELLS = wordPatterns(MESSAGE_WORDS, [
  'i|you|he|she|it|they|we|that|which|who|there|this *2 ~ed',
  'would|will|can|could|may|might',
  'am|is|are|was|were|had|took|stood|told|said|saw|read|went|came|spent|gave|made|know|do|did|takes|take|has|have',
]);

// cspell:enable

/** What is asked of somebody in a first ask: a question, or a wish that says what they could do. */
export function isRequest(sentence: MessageSentence): boolean {
  if (sentence.mark === '?') return true;
  return says(sentence, ASKING) && (!says(sentence, CONNECTS) || says(sentence, TALKS));
}

/** A line without a verb, such as "Half an hour over coffee, any day." */
export function isFragment(sentence: MessageSentence): boolean {
  return !says(sentence, TELLS);
}
