import { countWords } from '../../text/count-words.ts';
import type { QuestionRule } from '../question-rule.ts';
import { typedSpan } from '../reading/plain-text.ts';

/** The norm question-words says the same; `long.test.ts` holds the two together. */
export const MOST_WORDS = 45;
/** From reading questions aloud: behind a longer preface the listener no longer waits for the question. */
export const MOST_WORDS_BEFORE = 35;

/** Too long to be said once and remembered. */
export const long: QuestionRule = {
  id: 'long',
  why: 'Heard once, this is too long to hold on to, and the listener loses its beginning.',
  rewrite: 'Keep one fact and the question: “You worked in both. What did you have to learn again?”',
  find: ({ text, sentences }) => {
    const all = typedSpan(text, 0, text.plain.length);
    if (countWords(text.typed) > MOST_WORDS) return { span: all };
    const asking = sentences.find((sentence) => sentence.asks.some((ask) => ask.kind !== 'frame'));
    const before = asking && text.plain.slice(0, asking.start + (asking.asks[0]?.at ?? 0));
    if (before === undefined || countWords(before) <= MOST_WORDS_BEFORE) return undefined;
    return {
      span: typedSpan(text, 0, before.length),
      why: 'The question comes so late that the listener no longer waits for it.',
    };
  },
};
