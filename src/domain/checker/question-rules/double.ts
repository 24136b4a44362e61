import type { QuestionRule } from '../question-rule.ts';
import type { Ask } from '../reading/find-ask.ts';
import { asksLeave, invites } from '../reading/invitations.ts';
import { spanOf, type Sentence } from '../reading/read-text.ts';

/** Two sides of one judgment, which a listener keeps together. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:like|love|enjoy|fun|joy)/,
    /\b(?:dislike|dread|hate|not like|don'?t like|like least|less|least|drawback|annoy|tedious)/,
  ],
  [/\b(?:best|better|good|strong\w*)\b/, /\b(?:worst|worse|bad|hardest|weak\w*)\b/],
  [/\b(?:expect|imagine|picture|hope)/, /\b(?:get|got|find|found|was it|did it|turn(?:ed)? out|is it)\b/],
  [/\bmost\b/, /\bleast\b/],
  [/\b(?:easy|easier|easiest)\b/, /\b(?:hard|harder|hardest|difficult)\b/],
  [/\b(?:gain|won|win|get)\w*/, /\b(?:lose|lost|give up|gave up|losing)\b/],
  [/\b(?:pros|advantages?|upsides?|benefits?)\b/, /\b(?:cons|disadvantages?|downsides?|drawbacks?|costs?)\b/],
  [/\b(?:works?|goes) (?:well|right)\b/, /\b(?:does ?n'?t|not|badly|wrong)\b/],
  [/\b(?:keep|stay|stays)\b/, /\b(?:change|drop|leave|leaves|go)\b/],
  [/\b(?:gives?|gave|buys?|asks?)\b/, /\b(?:takes?|took|sells?|answers?)\b/],
  [/\b(?:start|begin)/, /\b(?:stop|end)/],
];

/** "Also, how …" */
const ADDS = /^ ?(?:also|plus|another|and another|second|secondly|next|then|besides|separately|in addition)\b/;

/** "…, and what is draining, about it?", "… and what do you leave unsaid?" */
const ABOUT_ONE = /^what (?:is|are|was) [\w-]+[ ,?]*(?:about\b|$)| un[a-z]+(?:ed|en|id|ne|ld)[ ?]*$|\bnot[ ?]*$/;
const MOST_WORDS_OF_A_SIDE = 8;
const FEW_WORDS = 6;

/** "Tell me, in an audition, what do you hear first?" */
const OPENS_ONLY = /^(?:please )?(?:tell|teach) me,/;

const FOLLOWS = /^(?:why|how so|how come|if so|if not|what for|what makes you say|what (?:do|did) you mean)\b/;

/** Two asks of their own, so that one of them gets lost. */
export const double: QuestionRule = {
  id: 'double',
  why: 'There are two questions here, and people tend to answer the last one.',
  rewrite: 'Keep the one you need more, and hold the other back as what you ask next: “What made that hard?”',
  find: (reading) => {
    let before: { ask: Ask; sentence: Sentence } | undefined;
    for (const sentence of reading.sentences) {
      for (const ask of sentence.asks) {
        if (before && !isOfItsOwn(ask, before.ask, before.sentence === sentence ? undefined : sentence)) continue;
        if (ask.kind === 'frame' || ask.kind === 'topic' || asksLeave(ask)) continue;
        if (before) return { span: spanOf(reading, sentence, ask.at) };
        before = { ask, sentence };
      }
    }
    return undefined;
  },
};

/** `next` is the sentence of the ask where it is not that of the ask before. */
function isOfItsOwn(ask: Ask, before: Ask, next: Sentence | undefined): boolean {
  const sameSentence = next === undefined;
  const words = ask.words.split(' ').filter((word) => /\w/.test(word));
  if (/^\w+ \w+ \w+ not\b/.test(ask.words) || FOLLOWS.test(ask.words) || words.length <= (sameSentence ? 2 : 3))
    return false;
  if (sameSentence && ((ask.kind === 'yes-no' && invites(ask)) || OPENS_ONLY.test(before.words))) return false;
  if (next && before.kind === 'invite' && ask.kind === 'open' && !ADDS.test(next.words)) return false;
  if (sameSentence && isSameChoice(before.words, ask.words)) return false;
  const earlier = before.words.slice(0, sameSentence ? Math.max(0, before.words.length - ask.words.length) : 400);
  return !SIDES.some(
    ([one, other]) => (one.test(earlier) && other.test(ask.words)) || (other.test(earlier) && one.test(ask.words)),
  );
}

/** "When do you step in and when do you wait?", "Which do you keep and which do you drop?" weigh one thing. */
function isSameChoice(before: string, ask: string): boolean {
  const [first = '', noun = ''] = before.split(' ');
  const words = ask.split(/[ ,?]+/).filter(Boolean);
  const [word = '', next = '', third = ''] = words;
  if (word !== first || !word.startsWith('wh')) return false;
  if (/^\w+ \w+(?: \w+)?,? (?:and|or|but) $/.test(before.slice(0, before.length - ask.length))) return true;
  if (word === 'when' || (words.length <= 3 && !/^(?:is|does|did|do)$/.test(third))) return true;
  if (word === 'which')
    return (
      next === noun ||
      /^(?:do|does|did|is|are|was|were|would|will|can|could|should|has|have|had|to|least|not|ones?)$/.test(next)
    );
  const subject = before.split(' ')[2];
  if (next === noun && third === subject && words.length <= FEW_WORDS) return true;
  const isSameVerb = next === noun && words.length <= MOST_WORDS_OF_A_SIDE;
  return isSameVerb && (word === 'where' || /^(?:it|they|he|she|them)$/.test(third) || ABOUT_ONE.test(ask));
}
