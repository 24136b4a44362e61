import { wordList } from '../lexicon/word-list.ts';
import type { WordLists } from './read-pattern.ts';
import { wordPatterns } from './word-patterns.ts';

// Parts of words, and words as people type them.
// cspell:disable

const LISTS: WordLists = {
  I: wordList(
    'i, we, i am, i was, we are, i would, we would, am, i do, i have been, i had been, been, was, i have, we have',
    'i would be, we would be, i wanted, i was hoping, i must',
  ),
  SOFTLY: wordList(
    'just, only, really, also, always, very, most, genuinely, a bit, a little, please, maybe, perhaps, possibly',
    'kindly, still, quickly, honestly, often, sometimes, do, so, especially, roughly, now',
  ),
  FIND_OUT: wordList(
    'know, hear, learn, understand, find out, check, enquire, inquire, ask, see, figure out, work out',
    'get a sense of, get an idea of',
    'hearing, knowing, learning, understanding',
  ),
  CURIOUS: wordList('wondering, curious, interested, keen, eager, hoping, happy, glad, grateful'),
  LIKE: wordList(
    'love, like, want, wish, hope, need, wanted, needed, appreciate, be interested, be curious, be happy, be glad',
  ),
  MORE: wordList('more, a bit, a bit more, a little, a little more, something, your opinion, your view, your thoughts'),
  ON: wordList('about, on, of, as to, in'),
  TELL: wordList('tell, explain, describe, say, clarify, confirm, let, teach, show, share'),
  TELLING: wordList('telling, explaining, sharing, saying, describing, showing, me asking'),
  QUESTION: wordList('question, thing, point, part'),
};

/** What people put before a question to make it polite: "I was wondering", "could you tell me", "may I ask". */
export const INDIRECT = wordPatterns(LISTS, [
  'I SOFTLY? SOFTLY? CURIOUS about|as_to?',
  'SOFTLY? wondering|curious about?',
  'I SOFTLY? SOFTLY? CURIOUS to|in|if_i_could|if_i_may FIND_OUT ON?',
  'I SOFTLY? keep|kept? wondering|asking_myself|ask_myself|asking_everybody ON?',
  'I SOFTLY? trying|wanting|looking|dying|here|try to FIND_OUT MORE? ON?',
  'I SOFTLY? SOFTLY? LIKE to|in? FIND_OUT !from MORE? ON?',
  'I SOFTLY? LIKE it? if you could|would SOFTLY? TELL me|us? MORE? ON?',
  'i|we SOFTLY? wonder|wondered ON?',
  'my|the|one|a|our|another|next|first|last|main *3 QUESTION *6 is|would_be|was this?',
  'what i|we SOFTLY? would? SOFTLY? LIKE|keep|am to? FIND_OUT|asking_myself ON? is? ON?',
  'what i|we SOFTLY? do_not FIND_OUT is',
  'let me ask you? this?',
  'can|could|may|might|shall i|we|one SOFTLY? SOFTLY? FIND_OUT you? ON?',
  'would_it_be|is_it ok|okay|all_right|alright|possible|fine for? me? to FIND_OUT ON?',
  'would_you|do_you|if_you? mind if|me i? asking|asked|ask you? ON?',
  'can|could|will|would|may|might not? you SOFTLY? SOFTLY? TELL to? me|us? know? SOFTLY? MORE? ON?',
  'would|do you mind TELLING me|us|with_me? MORE? ON?',
  'mind TELLING me|us|with_me? MORE? ON?',
  'are|would you be? able|willing|happy|free|comfortable|open to? TELL|TELLING me|us? MORE? ON?',
  'do|would|did you happen_to|even|perhaps|maybe? know',
  'would_love|would_like|love|keen|curious|happy|glad|eager|interested to FIND_OUT !from MORE? ON?',
  'I SOFTLY? LIKE to read|look_at|discuss|talk_about|go_over your|the|how|what|why|one',
  'perhaps|maybe you know',
  'perhaps|maybe? you? can|could TELL me|us MORE? ON?',
  'tell|say|explain please|kindly me? MORE? ON?',
  'do|have? you? have|got? any|no idea|clue ON?',
  'please? tell|show|teach me|us SOFTLY? SOFTLY? MORE? ON?',
  'please? let me|us know|hear|see !if',
  'it would be? SOFTLY? help|helpful|good|great|useful|nice for? me? to FIND_OUT ON?',
]);

// cspell:enable
